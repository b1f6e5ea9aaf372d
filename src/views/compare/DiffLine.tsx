import type { MeetingCard } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import { partThemes } from '../../model/agenda-diff.ts';
import { sayPlace } from './say-meeting.ts';
import styles from './DiffLine.module.css';

type Props = {
  before: MeetingCard;
  after: MeetingCard;
  names: Names;
  onCompare: (pair: readonly [string, string]) => void;
};

/** The difference to the previous meeting of a series in one line. */
export function DiffLine({ before, after, names, onCompare }: Props) {
  const texts = useTexts();
  const words = texts.t.compare;
  const { added, kept, noLongerFound } = partThemes(before.themes, after.themes);
  const isNumbered = before.round !== null || after.round !== null;
  const where = sayPlace(before, names, texts);
  const when = texts.formatDates(before.start_date, before.end_date);

  return (
    <div className={styles.line}>
      <p>
        <b>{isNumbered ? words.againstRound : words.againstMeeting}</b>{' '}
        {words.inBrackets(`${where}, ${when}`)}
      </p>
      <ul>
        <li>
          <b>{withSign('+', added)}</b> {words.added.toLowerCase()}
        </li>
        <li>
          <b>{kept.length}</b> {words.kept.toLowerCase()}
        </li>
        <li>
          <b>{withSign('−', noLongerFound)}</b> {words.noLongerFound.toLowerCase()}
        </li>
      </ul>
      <button type="button" onClick={() => onCompare([before.id, after.id])}>
        {words.show}
      </button>
    </div>
  );
}

const withSign = (sign: string, { length }: readonly string[]) => (length > 0 ? `${sign}${length}` : length);
