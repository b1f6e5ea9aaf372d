import { memo, useId, useMemo } from 'react';
import { Geography, useMapContext } from 'react-simple-maps/core';
import { regionOf } from '../../model/regions.ts';
import { classNames } from '../../ui/class-names.ts';
import type { BaseMapShapes, Country } from '../../pictures/base-map.ts';
import styles from './BaseMap.module.css';

const tints = { eu: styles.member, 'central-asia': styles.centralAsia, other: undefined };
const tintOf = (country: { id?: string | number | undefined }) => tints[regionOf(String(country.id))];

/** Sea and countries, each drawn by itself: a page that is being drawn can answer between two of them. */
export const Land = memo(function Land({ shapes }: { shapes: BaseMapShapes }) {
  const { path, width, height } = useMapContext();
  return (
    <>
      <rect className={styles.sea} width={width} height={height} />
      <path className={styles.graticule} d={path(shapes.graticule) ?? undefined} />
      {shapes.countries.map((country) => (
        <Ground key={country.id} country={country} />
      ))}
    </>
  );
});

function Ground({ country }: { country: Country }) {
  const { path } = useMapContext();
  return (
    <Geography
      geography={{ ...country, rsmKey: String(country.id), svgPath: path(country) }}
      tabIndex={-1}
      data-country={country.id}
      className={classNames(styles.country, tintOf(country))}
    />
  );
}

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

/** The countries of the hosts of a selection, one step darker, and they alone can be clicked. */
export const Hosts = memo(function Hosts({ countries }: { countries: readonly Country[] }) {
  const outlineOf = useOutlines();
  return countries.map((country) => (
    <path
      key={country.id}
      data-country={country.id}
      className={classNames(styles.host, tintOf(country))}
      d={outlineOf(country)}
    />
  ));
});

/** Chosen countries, hatched and outlined above every line. */
export const ChosenHosts = memo(function ChosenHosts({ countries }: { countries: readonly Country[] }) {
  const outlineOf = useOutlines();
  const patternId = useId();
  return (
    <>
      <pattern
        id={patternId}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path className={styles.hatch} d="M0 0V6" />
      </pattern>
      {countries.map((country) => (
        <path key={country.id} className={styles.chosen} fill={`url(#${patternId})`} d={outlineOf(country)} />
      ))}
    </>
  );
});

/** Draws each outline once for each projection. */
function useOutlines() {
  const { path } = useMapContext();
  return useMemo(() => rememberOutlines(path), [path]);
}

function rememberOutlines(path: (country: Country) => string | null) {
  const outlines = new Map<Country, string | undefined>();
  return (country: Country) => {
    if (!outlines.has(country)) outlines.set(country, path(country) ?? undefined);
    return outlines.get(country);
  };
}
