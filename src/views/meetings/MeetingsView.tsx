import { lazy, Suspense, type MouseEvent, type SyntheticEvent } from 'react';
import type { MeetingCard } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { Lifting } from '../../model/liftings.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import { toggleValue, type Selection } from '../../model/selection.ts';
import { sortMeetings, type Sort } from '../../model/sort-meetings.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { useMedia } from '../../ui/use-media.ts';
import { useRootScale } from '../../ui/root-scale.ts';
import { useSecondDrawing } from '../../ui/use-second-drawing.ts';
import { useWidth } from '../../ui/use-size.ts';
import { useTextWidth } from '../../ui/use-text-width.ts';
import { FullStrip } from './AgendaStrip.tsx';
import type { CardProps } from './card-props.ts';
import { NoMeetings } from './NoMeetings.tsx';
import { WholeList } from './WholeList.tsx';
import styles from './MeetingsView.module.css';

const VirtualList = lazy(async () => ({ default: (await import('./VirtualList.tsx')).VirtualList }));

type Props = {
  index: MeetingIndex;
  selected: Selected;
  whole: Selected;
  selection: Selection;
  names: Names;
  sort: Sort;
  /** Asked for when nothing passes. */
  liftings: () => Lifting[];
  addressOf: (id: string) => string;
  onOpen: (id: string) => void;
  onSelect: (selection: Selection) => void;
  onSort: (sort: Sort) => void;
  onCompare: (pair: readonly [string, string]) => void;
};

const dateColumn = 64;
const columnGap = 32;
/** As in the styles of both lists. */
const twoColumns = '(720px <= width < 1180px), (width >= 2200px)';
const sorts: readonly Sort[] = ['newest', 'oldest', 'themes', 'sources'];
/** Up to this many meetings stand in the page as a whole, where the browser's own search finds them. */
const longest = 1000;

export function MeetingsView(props: Props) {
  const {
    index,
    selected,
    whole,
    selection,
    names,
    sort,
    liftings,
    addressOf,
    onOpen,
    onSelect,
    onSort,
    onCompare,
  } = props;
  const { t } = useTexts();
  const [list, room] = useWidth<HTMLDivElement>(424);
  const width = room / useRootScale();
  // Most of the first drawing is cards: the rest of the page does not wait for them.
  const isDrawn = useSecondDrawing();
  const columns = useMedia(twoColumns) ? 2 : 1;
  const groups = index.overview.themes.groups.map((group) => group.id);
  const groupOf = new Map(
    index.overview.themes.themes.map(({ id, group }) => [id, groups.indexOf(group) + 1]),
  );

  const hear = (event: MouseEvent<HTMLElement>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    const target = event.target as Element;
    const meeting = target.closest('[data-meeting]')?.getAttribute('data-meeting');
    const theme = target.closest('[data-theme]')?.getAttribute('data-theme');
    if (meeting) {
      event.preventDefault();
      onOpen(meeting);
    } else if (theme) {
      onSelect(toggleValue(selection, 'themes', theme));
    }
  };
  // A link opened in another tab or copied carries the whole selection; writing it into every card would draw them all.
  const prepare = (event: SyntheticEvent) => {
    const link = (event.target as Element).closest('a[data-meeting]');
    const meeting = link?.getAttribute('data-meeting');
    if (meeting) link?.setAttribute('href', addressOf(meeting));
  };
  const cardProps: CardProps = {
    groupOf,
    chosenThemes: selection.themes.join(' '),
    names,
    hasYear: sort === 'themes' || sort === 'sources',
    widthOf: useTextWidth(),
    width: Math.floor((width - (columns - 1) * columnGap) / columns) - dateColumn,
  };
  const newest = newestTwo(index, selected);
  const isPlaceChosen = ({ city, country }: MeetingCard) =>
    (city !== null && selection.cities.includes(city)) ||
    (country !== null && selection.hosts.includes(country));
  const shown = { index, selected, whole, sort, columns, cardProps, isPlaceChosen };

  return (
    <section
      className={styles.meetings}
      aria-label={t.meetings.title}
      aria-busy={!isDrawn}
      id="meetings"
      tabIndex={-1}
    >
      <header>
        <h2>{t.meetings.title}</h2>
        <label>
          <span className="unseen">{t.meetings.sort}</span>
          <select value={sort} onChange={(event) => onSort(event.target.value as Sort)}>
            {sorts.map((order) => (
              <option key={order} value={order}>
                {t.meetings[order]}
              </option>
            ))}
          </select>
        </label>
        {newest && (
          <TextButton icon="compare" onClick={() => onCompare(newest)}>
            {t.meetings.compare}
          </TextButton>
        )}
      </header>
      <FullStrip />
      {/* Clicks bubble up from links and buttons, which have keys of their own. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <div ref={list} onClick={hear} onPointerDown={prepare} onFocus={prepare}>
        {selected.count === 0 && <NoMeetings liftings={liftings()} names={names} onSelect={onSelect} />}
        {isDrawn && index.size <= longest && <WholeList {...shown} />}
        {isDrawn && index.size > longest && (
          <Suspense fallback={<p>{t.loading.dataset}</p>}>
            <VirtualList {...shown} order={sortMeetings(index, selected.positions, sort)} />
          </Suspense>
        )}
      </div>
    </section>
  );
}

/** The two newest of the selected meetings, the older one first; null where there are not two. */
function newestTwo({ meetings }: MeetingIndex, { positions }: Selected): readonly [string, string] | null {
  const [before, after] = Array.from(positions.slice(-2), (at) => meetings[at]?.id);
  return before && after ? [before, after] : null;
}
