import { memo } from 'react';
import { Geographies, Geography, useMapContext } from 'react-simple-maps/core';
import { regionOf } from '../../model/regions.ts';
import { classNames } from '../../ui/class-names.ts';
import type { BaseMapShapes, Country } from './base-map.ts';
import styles from './BaseMap.module.css';

const tints = { eu: styles.member, 'central-asia': styles.centralAsia, other: undefined };
const tintOf = (country: { id?: string | number | undefined }) => tints[regionOf(String(country.id))];

/** Sea and countries. Memoised on constant shapes: Geographies serialises them whenever it renders. */
export const Land = memo(function Land({ shapes }: { shapes: BaseMapShapes }) {
  const { path, width, height } = useMapContext();
  return (
    <>
      <rect className={styles.sea} width={width} height={height} />
      <path className={styles.graticule} d={path(shapes.graticule) ?? undefined} />
      <Geographies geography={{ type: 'FeatureCollection', features: shapes.countries } as never}>
        {({ geographies }) =>
          geographies.map((country) => (
            <Geography
              key={country.rsmKey}
              geography={country}
              tabIndex={-1}
              data-country={country.id}
              className={classNames(styles.country, tintOf(country))}
            />
          ))
        }
      </Geographies>
    </>
  );
});

/** Coast and borders, above every tint. */
export const Lines = memo(function Lines({ shapes }: { shapes: BaseMapShapes }) {
  const { path } = useMapContext();
  return (
    <g className={styles.lines}>
      <path className={styles.coast} d={path(shapes.coast) ?? undefined} />
      <path className={styles.border} d={path(shapes.borders) ?? undefined} />
      <path className={classNames(styles.border, styles.disputed)} d={path(shapes.disputed) ?? undefined} />
    </g>
  );
});

type HostsProps = { countries: readonly Country[]; chosen: readonly string[]; patternId: string };

/** Host countries of the selection one step darker, chosen ones hatched. */
export const Hosts = memo(function Hosts({ countries, chosen, patternId }: HostsProps) {
  const { path } = useMapContext();
  return (
    <g>
      <defs>
        <pattern
          id={patternId}
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <path className={styles.hatch} d="M0 0V6" />
        </pattern>
      </defs>
      {countries.map((country) => {
        const isChosen = chosen.includes(String(country.id));
        const outline = path(country) ?? undefined;
        return (
          <g key={country.id}>
            <path
              data-country={country.id}
              className={classNames(styles.host, tintOf(country))}
              d={outline}
            />
            {isChosen && <path className={styles.chosen} fill={`url(#${patternId})`} d={outline} />}
          </g>
        );
      })}
    </g>
  );
});
