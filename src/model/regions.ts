export type Region = 'eu' | 'central-asia' | 'other';

const members = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const five = 'KG KZ TJ TM UZ'.split(' ');

/** The region of a country by its ISO 3166 alpha-2 code: members of the European Union as of 2026, or the five states. */
export function regionOf(country: string): Region {
  if (members.includes(country)) return 'eu';
  return five.includes(country) ? 'central-asia' : 'other';
}
