import type { Facet, Selection } from '../model/selection.ts';
import type { Names } from './names.ts';
import type { Texts } from './texts.ts';

/** What one cross in the sentence takes back. */
export type Choice =
  | { facet: Facet; value: string }
  | { facet: 'scope' }
  | { facet: 'years' }
  | { facet: 'query' };

/**
 * A chosen word with the words that lead to it: `text` is its form in the sentence, `name` the word by itself; `choice`
 * is what its cross takes back.
 */
export type Piece = { lead: string; text: string; name: string; choice: Choice };

/** The filters of a selection in words, in the order in which they are read; empty when nothing is chosen. */
export function saySelection(selection: Selection, names: Names, { t }: Texts): Piece[] {
  const words = t.sentence;
  const each = (facet: Facet, nameOf: (id: string) => string, inSentence = (name: string) => name) =>
    selection[facet].map((value) => {
      const name = nameOf(value);
      return { text: value === 'none' ? name : inSentence(name), name, choice: { facet, value } };
    });
  const clause = (lead: string, chosen: Omit<Piece, 'lead'>[], joint = words.or): Piece[] =>
    chosen.map((piece, at) => ({ lead: at === 0 ? lead : joint, ...piece }));
  const one = (lead: string, text: string, choice: Choice): Piece[] => [{ lead, text, name: text, choice }];

  const agenda = [...each('groups', names.group, words.theme), ...each('themes', names.theme, words.theme)];
  const seat = (id: string) => t.seatsInSentence[id as keyof typeof t.seatsInSentence];
  const { years, query } = selection;
  return [
    ...clause(
      words.cities,
      each('cities', (id) => names.city(id), words.city),
    ),
    ...clause(words.hosts, each('hosts', names.country, words.host)),
    ...clause(words.seats, each('seats', seat)),
    ...clause(words.themes, agenda, selection.match === 'all' ? words.and : words.or),
    ...clause(words.series, each('series', names.shortSeries, words.oneSeries)),
    ...(selection.scope === 'core' ? one(words.scope, words.core, { facet: 'scope' }) : []),
    ...clause(
      words.delegations,
      each('delegations', (id) => (id === 'none' ? words.noDelegation : names.party(id)), words.delegation),
    ),
    ...clause(
      words.levels,
      each('levels', (id) => (id === 'none' ? words.noLevel : names.level(id)), words.level),
    ),
    ...(years ? one(words.years, words.period(years.from, years.to), { facet: 'years' }) : []),
    ...(query ? one(words.query, words.quoted(query), { facet: 'query' }) : []),
  ];
}

/** The filters as plain text: `in Dushanbe on Water`. */
export const sayFilters = (selection: Selection, names: Names, texts: Texts): string =>
  saySelection(selection, names, texts)
    .map(({ lead, text }) => `${lead} ${text}`)
    .join(' ');

/** The count and the filters as plain text: `7 of 128 meetings in Dushanbe on Water`. */
export const saySelected = (
  { count, total }: { count: number; total: number },
  selection: Selection,
  names: Names,
  texts: Texts,
): string => `${texts.t.count.of(count, total)} ${sayFilters(selection, names, texts)}`.trimEnd();
