import { memo } from 'react';
import type { MeetingCard as Card } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import { Discs } from '../../ui/Discs.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Prose } from '../../ui/Prose.tsx';
import type { WidthOf } from '../../ui/use-text-width.ts';
import { classNames } from '../../ui/class-names.ts';
import { AgendaStrip } from './AgendaStrip.tsx';
import { layOutDate } from './card-date.ts';
import { fitChips } from './fitting-chips.ts';
import styles from './MeetingCard.module.css';

type Props = {
  card: Card;
  /** The number of the group of each theme, from 1. */
  groupOf: ReadonlyMap<string, number>;
  /** The chosen themes of this card, joined by spaces: a text, so that only cards that change are drawn again. */
  chosenThemes: string;
  /** Whether the year stands on the card, where no heading gives it. */
  hasYear: boolean;
  names: Names;
  /** The width of a line of chips in pixels. */
  width: number;
  widthOf: WidthOf;
};

const filledDiscs = { high: 3, medium: 2, low: 1 };

/** One meeting in short. Its link carries `data-meeting` and its chips `data-theme`, by which the list hears of clicks. */
export const MeetingCard = memo(function MeetingCard(props: Props) {
  const { card, groupOf, chosenThemes, hasYear, names, width, widthOf } = props;
  const texts = useTexts();
  const { t } = texts;
  const date = layOutDate(card.start_date, card.end_date, texts);
  const all = t.count.themes(card.themes.length);
  const chosen = chosenThemes.split(' ');
  const chips = fitChips(
    card.themes.map((id) => ({ id, label: names.theme(id), isChosen: chosen.includes(id) })),
    width - widthOf(all, '500 13px "Source Sans 3 Variable"') - 20,
    widthOf,
  );

  return (
    <article className={styles.card} aria-labelledby={`card-${card.id}`}>
      <p className={classNames(styles.when, date.unknown && styles.open)}>
        <b>{date.large}</b> {date.below && <span>{date.below}</span>}
        {hasYear && date.large !== card.start_date && <small>{card.start_date.slice(0, 4)}</small>}
        {date.unknown && <small>{date.unknown}</small>}
      </p>
      <div className={styles.what}>
        <p className={styles.kicker}>
          <span className={styles.series}>{names.shortSeries(card.series)}</span>
          {card.round !== null && <span>{t.count.round(card.round)}</span>}
          <span className={styles.sources}>
            {t.count.sources(card.sources)}{' '}
            <Discs filled={filledDiscs[card.confidence]} label={t.confidenceOf[card.confidence]} />
          </span>
        </p>
        <h3 id={`card-${card.id}`}>
          <a href={`?meeting=${card.id}`} data-meeting={card.id} lang="en">
            <Prose text={card.title} />
          </a>
        </h3>
        <p className={styles.meta}>
          <span className={styles.place}>
            <Prose text={sayPlace(card, names, t)} />
          </span>{' '}
          · <Led card={card} names={names} />
        </p>
        <div className={styles.chips}>
          {chips.map(({ id, label, isChosen }) => (
            <button
              key={id}
              type="button"
              className={styles.chip}
              data-group={groupOf.get(id)}
              data-theme={id}
              title={label}
              aria-pressed={isChosen}
            >
              {label}
              {isChosen && <Icon name="tick" />}
            </button>
          ))}
          <span className={styles.all}>{all}</span>
        </div>
      </div>
      <AgendaStrip groups={new Set(card.themes.map((theme) => groupOf.get(theme)))} />
    </article>
  );
});

function Led({ card, names }: { card: Card; names: Names }) {
  const { t } = useTexts();
  if (card.led_by.length === 0) return <>{t.meetings.ledUnknown}</>;
  return (
    <>
      {card.led_as === 'chair' ? t.meetings.chairedBy : t.meetings.ledBy}{' '}
      {card.led_by.map(({ name, party }, at) => (
        <span key={name}>
          {at > 0 && ', '}
          <b>
            <Prose text={name} />
          </b>{' '}
          ({names.party(party)})
        </span>
      ))}
    </>
  );
}

function sayPlace(card: Card, names: Names, t: ReturnType<typeof useTexts>['t']): string {
  const country = card.country && names.country(card.country);
  if (card.city) return [names.city(card.city, card.start_date), country].filter(Boolean).join(', ');
  if (card.format === 'video') return t.seats.video;
  return country ? `${country}, ${t.meetings.withoutCity}` : t.seats.unrecorded;
}
