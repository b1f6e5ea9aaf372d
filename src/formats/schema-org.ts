import type { Dataset, Meeting } from '../dataset/schema.ts';
import type { Names } from '../i18n/names.ts';
import { yearOf } from '../model/dates.ts';
import type { Site } from '../model/site.ts';
import { datasetDescription, datasetKeywords, datasetTitle, licence, mailOf } from './edition.ts';
import { addressOfMeeting } from './page-address.ts';

const context = 'https://schema.org';

/** The dataset as schema.org describes one. Addresses and publisher are left out where the site's operator set none. */
export function datasetMarkup(dataset: Dataset, names: Names, site: Site): Record<string, unknown> {
  const { address, publisher } = site;
  const email = mailOf(site);
  const years = dataset.meetings.flatMap(({ start_date, end_date }) => [
    yearOf(start_date),
    yearOf(end_date),
  ]);
  const countries = [...new Set(dataset.meetings.map(({ country }) => country))];
  const organisation = publisher && {
    '@type': 'Organization',
    name: publisher,
    ...(address ? { url: address } : {}),
    ...(email ? { email } : {}),
  };
  const file = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    name: path,
    encodingFormat,
    ...(address ? { contentUrl: `${address}data/${path}` } : {}),
  });
  return {
    '@context': context,
    '@type': 'Dataset',
    name: datasetTitle,
    description: datasetDescription,
    version: dataset.version,
    dateModified: dataset.date,
    license: licence.path,
    isAccessibleForFree: true,
    inLanguage: 'en',
    keywords: [...datasetKeywords, ...dataset.themes.groups.map(({ name }) => name)],
    temporalCoverage: years.length > 0 ? `${Math.min(...years)}/${Math.max(...years)}` : undefined,
    spatialCoverage: countries.flatMap((code) =>
      code === null ? [] : { '@type': 'Country', name: names.country(code), identifier: code },
    ),
    ...(address ? { url: address } : {}),
    ...(organisation ? { creator: organisation, publisher: organisation } : {}),
    distribution: [
      file('dataset.json', 'application/json'),
      file('tables/meetings.csv', 'text/csv'),
      file('datapackage.json', 'application/json'),
      file('meetings.ics', 'text/calendar'),
      file('meetings.atom', 'application/atom+xml'),
    ],
  };
}

const attendance: Partial<Record<Meeting['format'], string>> = {
  'in-person': `${context}/OfflineEventAttendanceMode`,
  video: `${context}/OnlineEventAttendanceMode`,
  hybrid: `${context}/MixedEventAttendanceMode`,
};

/**
 * A meeting as schema.org describes an event; what is not known is left out, and dates are as precise as known. No record says
 * who organised a meeting, for a host is whoever has it on its territory.
 */
export function eventOf(
  meeting: Meeting,
  { dataset, names, page }: { dataset: Dataset; names: Names; page: string | null },
): Record<string, unknown> {
  const { id, title, start_date, end_date, format, city, country, venue, series } = meeting;
  const url = addressOfMeeting(page, id);
  const place = dataset.cities.find((other) => other.id === city);
  const mode = attendance[format];
  const themes = [...new Set(meeting.themes.map(({ theme }) => names.theme(theme)))];
  return {
    '@context': context,
    '@type': 'Event',
    identifier: id,
    name: title,
    startDate: start_date,
    endDate: end_date,
    ...(mode ? { eventAttendanceMode: mode } : {}),
    ...(city || country || venue
      ? {
          location: {
            '@type': 'Place',
            name: venue ?? (city ? names.city(city, start_date) : names.country(country ?? '')),
            address: {
              '@type': 'PostalAddress',
              ...(city ? { addressLocality: names.city(city, start_date) } : {}),
              ...(country ? { addressCountry: country } : {}),
            },
            ...(place
              ? { geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude } }
              : {}),
          },
        }
      : {}),
    ...(themes.length > 0 ? { about: themes } : {}),
    superEvent: { '@type': 'EventSeries', name: names.series(series) },
    ...(url ? { url } : {}),
  };
}
