import type { MeetingCard as Card } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import { yearOf } from '../../model/dates.ts';
import type { Lifting } from '../../model/liftings.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { toggleValue, type Selection } from '../../model/selection.ts';
import { useSize } from '../../ui/use-size.ts';
import { FullStrip } from './AgendaStrip.tsx';
import { MeetingCard } from './MeetingCard.tsx';
import { NoMeetings } from './NoMeetings.tsx';
import styles from './MeetingsView.module.css';

type Props = {
  index: MeetingIndex;
  selected: Selected;
  whole: Selected;
  selection: Selection;
  names: Names;
  /** Asked for when nothing passes. */
  liftings: () => Lifting[];
  addressOf: (id: string) => string;
  onOpen: (id: string) => void;
  onSelect: (selection: Selection) => void;
};

const dateColumn = 64;

export function MeetingsView(props: Props) {
  const { index, selected, whole, selection, names, liftings, addressOf, onOpen, onSelect } = props;
  const { t } = useTexts();
  const [list, { width }] = useSize<HTMLDivElement>({ width: 424, height: 0 });
  const columns = width > 700 ? 2 : 1;
  const groups = index.overview.themes.groups.map((group) => group.id);
  const groupOf = new Map(
    index.overview.themes.themes.map(({ id, group }) => [id, groups.indexOf(group) + 1]),
  );
  const byYear = groupByYear([...selected.positions].toReversed().flatMap((at) => index.meetings[at] ?? []));

  return (
    <section className={styles.meetings} aria-label={t.meetings.title} id="meetings" tabIndex={-1}>
      <header>
        <h2>{t.meetings.title}</h2>
        <span>{t.meetings.newest}</span>
      </header>
      <FullStrip />
      <div ref={list}>
        {selected.count === 0 && <NoMeetings liftings={liftings()} names={names} onSelect={onSelect} />}
        {[...byYear].map(([year, cards]) => (
          <div key={year} className={styles.year}>
            <p className={styles.yearHead}>
              <b>{year}</b>
              <span>
                {t.meetings.year(cards.length, whole.years[year - index.firstYear] ?? 0)}
                {year === index.lastYear && `, ${t.meetings.incomplete}`}
              </span>
            </p>
            <div className={styles.cards}>
              {cards.map((card) => (
                <MeetingCard
                  key={card.id}
                  card={card}
                  groupOf={groupOf}
                  chosenThemes={selection.themes}
                  isPlaceChosen={isPlaceChosen(card, selection)}
                  names={names}
                  width={width / columns - dateColumn - (columns - 1) * 16}
                  address={addressOf(card.id)}
                  onOpen={onOpen}
                  onToggleTheme={(theme) => onSelect(toggleValue(selection, 'themes', theme))}
                />
              ))}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

function groupByYear(cards: readonly Card[]): Map<number, Card[]> {
  const byYear = new Map<number, Card[]>();
  for (const card of cards) {
    const year = yearOf(card.start_date);
    byYear.set(year, [...(byYear.get(year) ?? []), card]);
  }
  return byYear;
}

const isPlaceChosen = ({ city, country }: Card, { cities, hosts }: Selection) =>
  (city !== null && cities.includes(city)) || (country !== null && hosts.includes(country));
