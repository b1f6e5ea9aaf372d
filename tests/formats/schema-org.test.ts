import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/dataset/schema.ts';
import { datasetMarkup, eventOf } from '../../src/formats/schema-org.ts';
import { buildDataset, buildEvidence, buildMeeting } from '../support/built-dataset.ts';
import { inputOf } from '../support/download-input.ts';
import { realDataset } from '../support/records.ts';

describe(datasetMarkup, () => {
  const { dataset, names } = inputOf(realDataset());
  const nowhere = { address: null, publisher: null, contact: null };

  test('names the dataset, its edition, its licence, and the years and countries that it covers', () => {
    expect(datasetMarkup(dataset, names, nowhere)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Dialogue Atlas: meetings of the European Union and Central Asia',
      version: dataset.version,
      dateModified: dataset.date,
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isAccessibleForFree: true,
      temporalCoverage: '2006/2026',
      spatialCoverage: expect.arrayContaining([
        { '@type': 'Country', name: 'Uzbekistan', identifier: 'UZ' },
      ]) as unknown,
    });
  });

  test('makes up no address and no publisher', () => {
    const markup = datasetMarkup(dataset, names, nowhere);
    expect(Object.keys(markup).filter((key) => /url|creator|publisher/.test(key))).toEqual([]);
    expect(JSON.stringify(markup['distribution'])).not.toContain('contentUrl');
  });

  test('names both where the operator has set them', () => {
    const site = { address: 'https://atlas.example/', publisher: 'The desk', contact: 'desk@atlas.example' };
    expect(datasetMarkup(dataset, names, site)).toMatchObject({
      url: 'https://atlas.example/',
      publisher: { '@type': 'Organization', name: 'The desk', email: 'desk@atlas.example' },
      distribution: expect.arrayContaining([
        expect.objectContaining({ contentUrl: 'https://atlas.example/data/tables/meetings.csv' }),
      ]) as unknown,
    });
  });
});

describe(eventOf, () => {
  const event = (part: Partial<Meeting> = {}, page: string | null = 'https://atlas.example/') => {
    const meeting = buildMeeting({ id: 'm', ...part });
    const { dataset, names } = inputOf(buildDataset([meeting]).dataset);
    return eventOf(meeting, { dataset, names, page });
  };

  test('says when it was, as precisely as known', () => {
    expect(event({ start_date: '2019-05-01', end_date: '2019-05-02' })).toMatchObject({
      startDate: '2019-05-01',
      endDate: '2019-05-02',
    });
    expect(event({ start_date: '2014' })).toMatchObject({ startDate: '2014', endDate: '2014' });
  });

  test('says where it was', () => {
    expect(event({ city: 'tashkent', country: 'UZ', venue: 'Palace' })['location']).toEqual({
      '@type': 'Place',
      name: 'Palace',
      address: { '@type': 'PostalAddress', addressLocality: 'Tashkent', addressCountry: 'UZ' },
      geo: { '@type': 'GeoCoordinates', latitude: 40, longitude: 60 },
    });
    expect(event({ country: 'UZ' })['location']).toMatchObject({ name: 'Uzbekistan' });
  });

  test.each([
    ['in-person', 'https://schema.org/OfflineEventAttendanceMode'],
    ['video', 'https://schema.org/OnlineEventAttendanceMode'],
    ['hybrid', 'https://schema.org/MixedEventAttendanceMode'],
    ['unknown', undefined],
  ] as const)('says how it was held where that is known: %s', (format, mode) => {
    expect(event({ format })['eventAttendanceMode']).toBe(mode);
  });

  test('leaves out what is not known', () => {
    const keys = Object.keys(event({ format: 'unknown' }, null));
    expect(keys).toEqual('@context @type identifier name startDate endDate superEvent'.split(' '));
  });

  test('names its themes and series, and links to the page', () => {
    expect(event({ themes: [buildEvidence('water'), buildEvidence('water')] })).toMatchObject({
      about: ['Water'],
      superEvent: { name: 'High-Level Political and Security Dialogue' },
      url: 'https://atlas.example/?meeting=m',
    });
  });
});
