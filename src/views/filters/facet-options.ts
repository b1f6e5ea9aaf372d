import type { Names } from '../../i18n/names.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import type { Facet, Selection } from '../../model/selection.ts';

export type ShownFacet = Exclude<Facet, 'groups'>;
export type FacetOption = { facet: Facet; value: string; label: string; group?: number };
export type FacetSection = { heading: FacetOption | null; options: FacetOption[] };

const shownFacets = [
  'themes',
  'delegations',
  'hosts',
  'cities',
  'series',
  'levels',
  'seats',
] as const satisfies readonly ShownFacet[];

export type FacetOptions = { facet: ShownFacet; sections: FacetSection[] };

/** The values of every facet, in the order in which it lists them; themes stand under their groups. */
export const listFacets = (
  index: MeetingIndex,
  whole: Selected,
  names: Names,
  texts: Texts,
): FacetOptions[] =>
  shownFacets.map((facet) => ({ facet, sections: listOptions(facet, index, whole, names, texts) }));

function listOptions(
  facet: ShownFacet,
  { overview }: MeetingIndex,
  whole: Selected,
  names: Names,
  { t, language }: Texts,
): FacetSection[] {
  if (facet === 'themes') {
    return overview.themes.groups.map(({ id }, at) => ({
      heading: { facet: 'groups', value: id, label: names.group(id), group: at + 1 },
      options: overview.themes.themes
        .filter((theme) => theme.group === id)
        .map((theme) => ({ facet, value: theme.id, label: names.theme(theme.id), group: at + 1 })),
    }));
  }
  const label = {
    delegations: names.party,
    hosts: names.country,
    cities: (id: string) => names.city(id),
    series: names.series,
    levels: names.level,
    seats: (id: string) => t.seats[id as keyof typeof t.seats],
  }[facet];
  const options = [...whole.facets[facet].keys()].map((value) => ({ facet, value, label: label(value) }));
  if (facet === 'hosts' || facet === 'cities')
    options.sort((a, b) => a.label.localeCompare(b.label, language));
  return [{ heading: null, options }];
}

/** The chosen options of a facet, as the filter bar shows them. */
export const chosenLabels = (sections: FacetSection[], selection: Selection): string[] =>
  sections
    .flatMap(({ heading, options }) => (heading ? [heading, ...options] : options))
    .filter(({ facet, value }) => (selection[facet] as readonly string[]).includes(value))
    .map((option) => option.label);
