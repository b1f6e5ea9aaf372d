import type { Names } from '../i18n/names.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Name } from './plate-layout.ts';

/** Names of countries and seas, in the order in which they claim free room. */
export const namesOnMap = (names: Names, { t }: Texts): Name[] => [
  { text: names.country('KZ').toLocaleUpperCase(), at: [66.5, 48.4], kind: 'country' },
  { text: names.country('UZ').toLocaleUpperCase(), at: [61.4, 42.7], kind: 'country' },
  { text: names.country('TM').toLocaleUpperCase(), at: [58.6, 39.9], kind: 'country' },
  { text: t.map.seas.black, at: [34.6, 43.3], kind: 'sea' },
  { text: t.map.seas.caspian, at: [50.9, 41.9], kind: 'sea' },
];
