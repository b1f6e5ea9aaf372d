import type { MeetingCard as Card } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import type { WidthOf } from '../../ui/use-text-width.ts';

/** What all cards of a list share. */
export type CardProps = {
  groupOf: ReadonlyMap<string, number>;
  /** Joined by spaces: a text, so that two selections of the same themes are equal. */
  chosenThemes: string;
  names: Names;
  hasYear: boolean;
  /** The width of a line of chips in pixels. */
  width: number;
  widthOf: WidthOf;
};

/** What one card needs, in values that are equal while the card looks the same. */
export function propsOfCard(card: Card, { chosenThemes, ...shared }: CardProps) {
  const chosen = chosenThemes.split(' ');
  return { ...shared, card, chosenThemes: card.themes.filter((theme) => chosen.includes(theme)).join(' ') };
}
