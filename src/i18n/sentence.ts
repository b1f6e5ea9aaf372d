import type { Facet, Selection } from '../model/selection.ts';
import type { Names } from './names.ts';
import type { Texts } from './texts.ts';

/** What one cross in the sentence takes back. */
export type Choice =
  | { facet: Facet; value: string }
  | { facet: 'scope' }
  | { facet: 'years' }
  | { facet: 'query' };

/** A piece of the sentence: plain words, or a chosen word that can be taken back. */
export type Piece = { text: string; choice?: Choice };

/** The filters of a selection in words, in the order in which they are read; empty when nothing is chosen. */
export function saySelection(selection: Selection, names: Names, { t }: Texts): Piece[] {
  const words = t.sentence;
  const clause = (lead: string, chosen: Piece[], joint: string): Piece[] =>
    chosen.flatMap((piece, at) => [{ text: at === 0 ? lead : joint }, piece]);
  const each = (facet: Facet, name: (id: string) => string): Piece[] =>
    selection[facet].map((value) => ({ text: name(value), choice: { facet, value } }));

  const agenda = [...each('groups', names.group), ...each('themes', names.theme)];
  const { years, query } = selection;
  return [
    ...clause(words.cities, each('cities', names.city), words.or),
    ...clause(words.hosts, each('hosts', names.country), words.or),
    ...clause(
      words.seats,
      each('seats', (seat) => t.seatsInSentence[seat as keyof typeof t.seatsInSentence]),
      words.or,
    ),
    ...clause(words.themes, agenda, selection.match === 'all' ? words.and : words.or),
    ...clause(words.series, each('series', names.shortSeries), words.or),
    ...(selection.scope === 'core'
      ? [{ text: words.scope }, { text: words.core, choice: { facet: 'scope' } as const }]
      : []),
    ...clause(words.delegations, each('delegations', names.party), words.or),
    ...clause(words.levels, each('levels', names.level), words.or),
    ...(years
      ? [
          { text: words.years },
          { text: words.period(years.from, years.to), choice: { facet: 'years' } as const },
        ]
      : []),
    ...(query
      ? [{ text: words.query }, { text: words.quoted(query), choice: { facet: 'query' } as const }]
      : []),
  ];
}

/** The count and the filters as one line of plain text: `7 of 128 meetings in Dushanbe on Water`. */
export function saySelected(
  count: number,
  total: number,
  selection: Selection,
  names: Names,
  texts: Texts,
): string {
  return [
    texts.t.count.of(count, total),
    ...saySelection(selection, names, texts).map((piece) => piece.text),
  ].join(' ');
}
