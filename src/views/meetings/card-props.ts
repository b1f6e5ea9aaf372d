import type { MeetingCard as Card } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import type { Selection } from '../../model/selection.ts';

/** What all cards of a list share. */
export type CardProps = {
  groupOf: ReadonlyMap<string, number>;
  selection: Selection;
  names: Names;
  hasYear: boolean;
  /** The width of a line of chips in pixels. */
  width: number;
};

/** What one card needs, in values that are equal while the card looks the same. */
export const propsOfCard = (card: Card, { selection, ...shared }: CardProps) => ({
  groupOf: shared.groupOf,
  names: shared.names,
  hasYear: shared.hasYear,
  width: shared.width,
  card,
  chosenThemes: card.themes.filter((theme) => selection.themes.includes(theme)).join(' '),
  isPlaceChosen:
    (card.city !== null && selection.cities.includes(card.city)) ||
    (card.country !== null && selection.hosts.includes(card.country)),
});
