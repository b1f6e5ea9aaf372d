import type { Delegation } from '../../dataset/schema.ts';
import { useTexts } from '../../i18n/texts.ts';
import { rankOf } from '../../model/level-rank.ts';
import { RisingBars } from '../../ui/RisingBars.tsx';
import { Unknown } from '../../ui/Unknown.tsx';
import type { RecordProps } from './MeetingSheet.tsx';
import { Presence } from '../../ui/Presence.tsx';
import { Section } from './Section.tsx';
import { SourceMark } from './SourceMark.tsx';
import styles from './Delegations.module.css';

/** Who is recorded as present, who led them and at what level; and who chaired. */
export function Delegations({ meeting, names, numberOf }: RecordProps) {
  const { t } = useTexts();
  const words = t.meeting;

  return (
    <Section id="delegations" title={words.delegations} note={words.delegationsNote}>
      <p className={styles.chairs}>
        {meeting.chairs.length === 0 && words.chairsUnknown}
        {meeting.chairs.length > 0 && `${words.chairs}: `}
        {meeting.chairs.map(({ name, title, party, source }, at) => (
          <span key={`${name} ${title}`}>
            {at > 0 && '; '}
            <b>{name ?? <Unknown>{words.nameUnknown}</Unknown>}</b>, <span lang="en">{title}</span> (
            {names.party(party)}) <SourceMark number={numberOf(source)} />
          </span>
        ))}
      </p>
      <div className={styles.wide}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{words.party}</th>
              <th scope="col">{words.presence}</th>
              <th scope="col">{words.head}</th>
              <th scope="col">{t.filters.levels}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {meeting.participants.map((row) => (
              <tr key={row.party}>
                <th scope="row">
                  {names.party(row.party)}{' '}
                  {row.role && row.role !== 'member' && <small>{t.roles[row.role]}</small>}
                </th>
                <td>
                  <Presence present={row.present} />
                </td>
                <td>
                  <Head row={row} />
                </td>
                <td>
                  {row.head ? (
                    <span className={styles.level}>
                      <RisingBars rank={rankOf(row.head.level)} />
                      {t.levels[row.head.level]}
                    </span>
                  ) : (
                    <Unknown>{words.notRecorded}</Unknown>
                  )}
                </td>
                <td>
                  <span className={styles.sources}>
                    {sourcesOf(row).map((source) => (
                      <SourceMark key={source} number={numberOf(source)} />
                    ))}
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Head({ row }: { row: Delegation }) {
  const { t } = useTexts();
  return (
    <>
      {row.head?.name ?? <Unknown>{t.meeting.nameUnknown}</Unknown>}
      {row.head && <small lang="en">{row.head.title}</small>}
      {row.others?.map(({ name, title }) => (
        <small key={`${name} ${title}`}>
          {t.meeting.others}: {name ?? t.meeting.nameUnknown}, <span lang="en">{title}</span>
        </small>
      ))}
    </>
  );
}

/** Who says so, of presence, head and others, each once. */
const sourcesOf = ({ source, head, others = [] }: Delegation) => [
  ...new Set([source, ...(head ? [head.source] : []), ...others.map((other) => other.source)]),
];
