import type { Overview } from '../../src/dataset/schema.ts';

const groupNames = [
  'Crime',
  'Borders',
  'Digital',
  'Neighbours',
  'Climate',
  'Economy',
  'Society',
  'Framework',
];
const countries = ['KZ', 'KG', 'TJ', 'TM', 'UZ', 'BE', 'LU', 'DE', 'FR', 'LV', 'AT', 'CH', 'US', 'QA'];
const states = ['Kazakhstan', 'Kyrgyzstan', 'Tajikistan', 'Turkmenistan', 'Uzbekistan'];

const times = <Row>(count: number, make: (i: number) => Row) =>
  Array.from({ length: count }, (_, i) => make(i));
const numbered = (word: string, i: number) => ({
  id: `${word.toLowerCase()}-${i + 1}`,
  name: `${word} ${i + 1}`,
});

/** Tables of an overview of the size of the real ones: 24 themes in 8 groups, 16 series, 38 parties, 28 cities. */
export const generatedCodebook: Omit<Overview, 'meetings'> = {
  version: '0.0.0',
  date: '2026-11-21',
  sources_read: '2026-11',
  licence: 'CC-BY-4.0',
  series: times(16, (i) => ({
    ...numbered('Series', i),
    short_name: `S${i + 1}`,
    scope: i < 7 ? 'core' : 'wider',
  })),
  parties: [
    { id: 'eu', name: 'European Union', iso3166: null, group: 'eu' },
    ...states.map((name, i) => ({
      id: name.toLowerCase(),
      name,
      iso3166: countries[i]!,
      group: 'central-asia' as const,
    })),
    ...times(32, (i) => ({ ...numbered('Guest', i), iso3166: null, group: 'other' as const })),
  ],
  cities: times(28, (i) => {
    const home = i % countries.length;
    return {
      ...numbered('City', i),
      country: states[home]?.toLowerCase() ?? `Country ${home + 1}`,
      iso3166: countries[home]!,
      longitude: home < 5 ? 55 + i : i,
      latitude: 36 + (i % 14),
      former_names: i === 0 ? [{ name: 'Old City', from: '2019-03', until: '2022-09' }] : [],
    };
  }),
  themes: {
    groups: groupNames.map((name) => ({
      id: name.toLowerCase(),
      name,
      name_ru: `Группа: ${name}`,
      scope: name,
    })),
    themes: times(24, (i) => ({
      ...numbered('Theme', i),
      name_ru: `Тема ${i + 1}`,
      group: groupNames[Math.floor(i / 3)]!.toLowerCase(),
      scope: `Theme ${i + 1}`,
    })),
  },
};
