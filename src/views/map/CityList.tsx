import { useTexts } from '../../i18n/texts.ts';
import type { Region } from '../../model/regions.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { CityCount } from '../../pictures/city-marks.ts';
import styles from './CityList.module.css';

type Props = { cities: readonly CityCount[]; onToggleCity: (id: string) => void };

const regions: readonly Region[] = ['central-asia', 'eu', 'other'];

/** The host cities in rows, for those who prefer words to a map, and where a tall chart needs its place. */
export function CityList({ cities, onToggleCity }: Props) {
  const { t } = useTexts();
  const lead = { 'central-asia': t.map.centralAsia, eu: t.map.europe, other: t.map.elsewhere };

  return (
    <div className={styles.list}>
      {regions.map((region) => (
        <div key={region} role="group" aria-label={lead[region]}>
          <span>{lead[region]}</span>
          {cities
            .filter((city) => city.region === region)
            .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
            .map((city) => (
              <button
                key={city.id}
                type="button"
                aria-pressed={city.isChosen}
                aria-label={t.map.city(city.name, city.count)}
                data-city={city.id}
                data-region={region}
                onClick={() => onToggleCity(city.id)}
              >
                {city.isChosen ? <Icon name="tick" /> : <i />}
                {city.name} <small>{city.count}</small>
              </button>
            ))}
        </div>
      ))}
    </div>
  );
}
