import type { Overview } from '../../src/dataset/schema.ts';
import { buildOverview } from './built-overview.ts';

/** Six meetings of 2017 to 2020 that differ in place, theme, level, presence, series and seat; nobody met in 2018. */
export const fewMeetings: Overview = buildOverview([
  {
    id: 'tashkent-2017',
    title: 'Water in Tashkent',
    start_date: '2017-05-04',
    city: 'tashkent',
    country: 'UZ',
    themes: ['water', 'energy'],
    present: ['eu', 'uzbekistan'],
    levels: ['minister'],
  },
  {
    id: 'astana-2019',
    title: 'Threats in Astana',
    start_date: '2019-03-23',
    city: 'astana',
    country: 'KZ',
    themes: ['terrorism', 'drugs'],
    present: ['eu', 'kazakhstan', 'uzbekistan'],
    levels: ['deputy-minister'],
  },
  {
    id: 'almaty-2019',
    title: 'Drugs in Almaty',
    start_date: '2019-06',
    city: 'almaty',
    country: 'KZ',
    themes: ['drugs', 'water'],
    present: ['eu', 'kazakhstan'],
    levels: ['minister', 'deputy-minister'],
  },
  {
    id: 'video-2019',
    title: 'Terrorism by video',
    start_date: '2019',
    format: 'video',
    themes: ['terrorism'],
    series: 'economic-forum',
  },
  {
    id: 'brussels-2020',
    title: 'Water in Brussels',
    start_date: '2020-02-03',
    city: 'brussels',
    country: 'BE',
    themes: ['water'],
    series: 'ministerial',
    present: ['eu', 'afghanistan'],
  },
  {
    id: 'somewhere-2020',
    title: 'Energy somewhere',
    start_date: '2020-02',
    format: 'unknown',
    country: 'UZ',
    themes: ['energy'],
  },
]);
