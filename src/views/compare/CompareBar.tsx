import type { ReactNode } from 'react';
import type { MeetingCard } from '../../dataset/schema.ts';
import { useTexts, type Texts } from '../../i18n/texts.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextButton } from '../../ui/TextButton.tsx';
import styles from './CompareBar.module.css';

type Pair = readonly [string, string];

type Props = {
  pair: Pair;
  index: MeetingIndex;
  asText: () => string;
  link: () => string;
  /** What else can be done with it. */
  pin?: ReactNode;
  onCompare: (pair: Pair) => void;
  onClose: () => void;
};

/** The neighbouring pairs of the series, what can be taken along, and the way out. */
export function CompareBar({ pair, index, asText, link, pin, onCompare, onClose }: Props) {
  const texts = useTexts();
  const words = texts.t.compare;
  const earlier = shiftPair(index, pair, -1);
  const later = shiftPair(index, pair, 1);
  const step = (to: readonly [MeetingCard, MeetingCard], name: string) => ({
    'aria-label': `${name}: ${sayPair(to, texts)}`,
    onClick: () => onCompare([to[0].id, to[1].id]),
  });

  return (
    <div className={styles.bar}>
      {earlier && (
        <TextButton icon="left" {...step(earlier, words.earlierPair)}>
          <span className={styles.pair}>{sayPair(earlier, texts)}</span>
        </TextButton>
      )}
      {later && (
        <TextButton {...step(later, words.laterPair)}>
          <span className={styles.pair}>{sayPair(later, texts)}</span> <Icon name="right" />
        </TextButton>
      )}
      <span className={styles.space} />
      <CopyButton icon="copy" label={words.copy} text={asText} />
      <CopyButton icon="link" label={words.link} text={link} />
      {pin}
      <button type="button" className={styles.close} aria-label={texts.t.site.close} onClick={onClose}>
        <Icon name="cross" />
      </button>
    </div>
  );
}

/** Both meetings moved by one in their series; null at its end, and for meetings of two series. */
function shiftPair(
  { meetings, positionOf }: MeetingIndex,
  [before, after]: Pair,
  step: -1 | 1,
): readonly [MeetingCard, MeetingCard] | null {
  const { series } = meetings[positionOf(before) ?? -1] ?? {};
  const rounds = meetings.filter((meeting) => meeting.series === series);
  const places = [before, after].map((id) => rounds.findIndex((round) => round.id === id));
  if (places.includes(-1)) return null;
  const [first, second] = places.map((place) => rounds[place + step]);
  return first && second ? [first, second] : null;
}

function sayPair(pair: readonly [MeetingCard, MeetingCard], { t, formatDate }: Texts): string {
  const isNumbered = pair.every(({ round }) => round !== null);
  const [from, to] = pair.map(({ round, start_date: date }) =>
    isNumbered ? t.compare.ordinal(round ?? 0) : formatDate(date.slice(0, 7)),
  );
  return t.compare.pair(from ?? '', to ?? '');
}
