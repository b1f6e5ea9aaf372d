import type { Facet } from '../../src/model/selection.ts';
import type { Counted, Part } from './numbers-counted.ts';
import { sayEach, sayLabels } from './numbers-shown.ts';
import { leadOf, t } from './say.ts';

const unfolded = (facet: Facet, ...others: Facet[]): Part => ({
  name: `facet of ${facet}`,
  selector: `[data-facet=${facet}] input[type=checkbox]`,
  say: sayLabels,
  isUnordered: true,
  count: ({ selected, nameOf }) =>
    [facet, ...others].flatMap((each) =>
      Array.from(selected.facets[each], ([value, n]) => {
        const name = nameOf(each, value);
        return `${each === 'groups' ? t.filters.group(name) : name}, ${t.count.meetings(n)}`;
      }),
    ),
});

/** All filters in the sheet of a phone, where each value of each facet has its number. */
export const inFilters: readonly Part[] = [
  unfolded('themes', 'groups'),
  unfolded('delegations'),
  unfolded('hosts'),
  unfolded('cities'),
  unfolded('series'),
  unfolded('levels'),
  unfolded('seats'),
  {
    name: 'way back to the cards',
    selector: 'dialog button',
    say: (buttons) =>
      buttons.flatMap(({ text }) => (text.startsWith(leadOf(t.filters.show(1, 2))) ? text : [])),
    count: ({ selected }) => [t.filters.show(selected.count, selected.total)],
  },
  {
    name: 'active filters',
    selector: 'nav button[aria-haspopup]',
    say: sayEach(({ label, text }) => `${label} (${/\d*$/.exec(text)?.[0]})`),
    count: countActive,
  },
];

function countActive({ selection, rows }: Counted): string[] {
  const facets = Object.keys(rows.values) as Facet[];
  const others = [selection.scope === 'core', selection.years !== null, selection.query !== ''];
  const n = facets.flatMap((facet) => selection[facet]).length + others.filter(Boolean).length;
  return [n > 0 ? `${t.filters.title}, ${t.count.filters(n)} (${n})` : `${t.filters.title} ()`];
}
