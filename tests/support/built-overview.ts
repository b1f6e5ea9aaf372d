import type { MeetingCard, Overview } from '../../src/dataset/schema.ts';

const city = (id: string, name: string, country: string, iso3166: string) => ({
  id,
  name,
  country,
  iso3166,
  longitude: 60,
  latitude: 40,
  former_names: [],
});

const tables: Omit<Overview, 'meetings'> = {
  version: '1.0.0',
  date: '2026-11-21',
  sources_read: '2026-11',
  licence: 'CC-BY-4.0',
  series: [
    { id: 'hlpsd', name: 'High-Level Political and Security Dialogue', short_name: 'HLPSD', scope: 'core' },
    { id: 'ministerial', name: 'Ministerial Meeting', short_name: 'Ministerial', scope: 'core' },
    { id: 'economic-forum', name: 'Economic Forum', short_name: 'Forum', scope: 'wider' },
  ],
  parties: [
    { id: 'eu', name: 'European Union', iso3166: null, group: 'eu' },
    { id: 'kazakhstan', name: 'Kazakhstan', iso3166: 'KZ', group: 'central-asia' },
    { id: 'uzbekistan', name: 'Uzbekistan', iso3166: 'UZ', group: 'central-asia' },
    { id: 'afghanistan', name: 'Afghanistan', iso3166: 'AF', group: 'neighbour' },
  ],
  cities: [
    city('brussels', 'Brussels', 'Belgium', 'BE'),
    city('astana', 'Astana', 'kazakhstan', 'KZ'),
    city('almaty', 'Almaty', 'kazakhstan', 'KZ'),
    city('tashkent', 'Tashkent', 'uzbekistan', 'UZ'),
  ],
  themes: {
    groups: [
      {
        id: 'violence-crime',
        name: 'Violence and crime',
        name_ru: 'Насилие и преступность',
        scope: 'Threats.',
      },
      { id: 'resources-climate', name: 'Resources', name_ru: 'Ресурсы и климат', scope: 'Water and energy.' },
    ],
    themes: [
      { id: 'terrorism', name: 'Terrorism', name_ru: 'Терроризм', group: 'violence-crime', scope: 'Terror.' },
      { id: 'drugs', name: 'Drugs', name_ru: 'Наркотики', group: 'violence-crime', scope: 'Drugs.' },
      { id: 'water', name: 'Water', name_ru: 'Вода', group: 'resources-climate', scope: 'Water.' },
      { id: 'energy', name: 'Energy', name_ru: 'Энергия', group: 'resources-climate', scope: 'Energy.' },
    ],
  },
};

/** An overview of a few recognisable tables and the given meetings; of each, an id and what matters to the test. */
export function buildOverview(
  meetings: readonly (Pick<MeetingCard, 'id'> & Partial<MeetingCard>)[],
): Overview {
  return { ...tables, meetings: meetings.map((meeting) => Object.assign(plainMeeting(), meeting)) };
}

const plainMeeting = (): MeetingCard => ({
  id: 'meeting',
  series: 'hlpsd',
  round: null,
  title: 'A meeting',
  start_date: '2019-05-01',
  end_date: '2019-05-01',
  format: 'in-person',
  city: null,
  country: null,
  confidence: 'high',
  themes: [],
  present: ['eu'],
  absent: [],
  levels: [],
  led_as: 'head',
  led_by: [],
  sources: 1,
});
