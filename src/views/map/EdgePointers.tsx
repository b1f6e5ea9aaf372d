import { useTexts } from '../../i18n/texts.ts';
import { classNames } from '../../ui/class-names.ts';
import type { Pointer } from '../../pictures/plate-layout.ts';
import styles from './EdgePointers.module.css';

const height = 22;

/** Cities outside the frame, as labelled buttons on its edge. */
export function EdgePointers({
  pointers,
  onToggleCity,
}: {
  pointers: readonly Pointer[];
  onToggleCity: (id: string) => void;
}) {
  const { t } = useTexts();
  return (
    <>
      {pointers.map(({ city, x, y, width }) => (
        <g
          key={city.id}
          role="button"
          tabIndex={0}
          aria-label={t.map.offEdge(city.name, city.count)}
          aria-pressed={city.isChosen}
          data-city={city.id}
          className={classNames(styles.pointer, city.isChosen && styles.chosen)}
          transform={`translate(${x} ${y})`}
          onClick={() => onToggleCity(city.id)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            onToggleCity(city.id);
          }}
        >
          <rect width={width} height={height} rx={2} />
          <path d={`M8 ${height / 2 - 3}h8l-4 6z`} />
          <text x={22} y={height / 2 + 4.5}>
            {city.name} <tspan>{city.count}</tspan>
          </text>
        </g>
      ))}
    </>
  );
}
