import styles from './Icon.module.css';

const strokes = {
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 0 0 0-9zm3.5 8 4 4',
  down: 'm3 6 5 5 5-5',
  download: 'M8 2v8.500M4.500 7 8 10.500 11.500 7M2.500 13.500h11',
  up: 'm3 10 5-5 5 5',
  undo: 'M4.500 3 2 5.500 4.500 8M2 5.500h7a4 4 0 0 1 0 8H5',
  pin: 'M8 10v4.500M4.500 10h7L10 7.500v-5H6v5z',
  left: 'm10 3-5 5 5 5',
  right: 'm6 3 5 5-5 5',
  cross: 'm4 4 8 8M12 4l-8 8',
  tick: 'm3 8.5 3.5 3.5L13 4.5',
  plus: 'M8 3v10M3 8h10',
  compare: 'M5 2.5v6M2 5.5h6M9 12h5',
  minus: 'M3 8h10',
  info: 'M8 2a6 6 0 1 0 0 12a6 6 0 0 0 0-12zM8 7.250v4M8 4.600v.400',
  menu: 'M2 4.5h12M2 8h12M2 11.5h12',
  filters: 'M2 4h12M4.5 8h7M7 12h2',
  copy: 'M5.5 6.5a1 1 0 0 1 1-1h6a1 1 0 0 1 1 1V13a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1zM10.500 5.500V3a1 1 0 0 0-1-1H3.500a1 1 0 0 0-1 1v6.500a1 1 0 0 0 1 1h2',
  link: 'M6.500 9.500a3 3 0 0 0 4.300 0l2.300-2.300a3 3 0 0 0-4.300-4.300L8 3.700M9.500 6.500a3 3 0 0 0-4.300 0L2.900 8.800a3 3 0 0 0 4.300 4.300l.8-.8',
  bars: 'M3 14V8M8 14V2.500M13 14V5.500',
  grid: 'M2.500 2.500h11v11h-11zM2.500 6.200h11M2.500 9.800h11M6.200 2.500v11M9.800 2.500v11',
  list: 'M5.500 3.500H14M5.500 8H14M5.500 12.500H14M2 3.500h.500M2 8h.500M2 12.500h.500',
  map: 'm1.500 4 4.500-2 4 2 4.500-2v10L10 14l-4-2-4.500 2zM6 2v10M10 4v10',
  sun: 'M8 5a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM8 1v1.5M8 13.500v1.500M1 8h1.500M13.500 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1',
  moon: 'M13 9.800A5.600 5.600 0 0 1 6.200 3a5.600 5.600 0 1 0 6.800 6.800Z',
  picture: 'M2 3h12v10H2zM2 11l3.500-3.500L8 10l2.500-3L14 10.500M5 5.500h.500',
  present: 'M4 2.500v11l9-5.500z',
  screen: 'M1.500 2.500h13M2.500 2.500v8h11v-8M8 10.500v2M5.500 14.500 8 12.500l2.500 2',
} as const;

export type IconName = keyof typeof strokes;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 16 16" aria-hidden="true">
      <path d={strokes[name]} />
    </svg>
  );
}
