import type { Dataset, Meeting } from '../../dataset/schema.ts';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Names } from '../../i18n/names.ts';
import { rankOf } from '../../model/level-rank.ts';
import { standingOf } from '../../model/standing.ts';
import { Presence } from '../../ui/Presence.tsx';
import { RisingBars } from '../../ui/RisingBars.tsx';
import { Unknown } from '../../ui/Unknown.tsx';
import styles from './MeetingSlide.module.css';
import { SlidePart } from './SlidePart.tsx';

type Props = { meeting: Meeting; dataset: Dataset; names: Names };

const mostParties = 7;
const mostOutcomes = 5;
const mostBesideDisagreements = 3;

/** One meeting: who was there at what level, what it was about, what came of it. */
export function MeetingSlide({ meeting, dataset, names }: Props) {
  const { t, words } = useBriefingTexts();
  const { groups, themes } = dataset.themes;
  const raised = new Set(meeting.themes.map(({ theme }) => themes.find(({ id }) => id === theme)?.group));
  const mostShown = meeting.disagreements.length > 0 ? mostBesideDisagreements : mostOutcomes;
  const more = (all: number, shown: number) => all > shown && <p>{words.more(all - shown)}</p>;

  return (
    <div className={styles.meeting}>
      <div>
        <SlidePart title={words.stage.delegations}>
          <table>
            <tbody>
              {meeting.participants.slice(0, mostParties).map(({ party, present, head }) => {
                const level = standingOf(meeting, party)?.level;
                return (
                  <tr key={party}>
                    <th scope="row">{names.party(party)}</th>
                    <td>
                      {head?.name && present !== false ? head.name : <Presence present={present} />}
                      {head?.name && present === null && (
                        <>
                          {', '}
                          {t.meeting.notRecorded}
                        </>
                      )}
                    </td>
                    <td>
                      {level && (
                        <span className={styles.level}>
                          <RisingBars rank={rankOf(level)} /> {names.level(level)}
                        </span>
                      )}
                      {!level && present === true && <Unknown>{t.compare.levelUnknown}</Unknown>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
          {more(meeting.participants.length, mostParties)}
        </SlidePart>
        <SlidePart title={words.stage.agenda}>
          <ul className={styles.groups}>
            {groups.map(({ id }, at) => (
              <li key={id} data-group={at + 1} className={raised.has(id) ? styles.raised : undefined}>
                <i />
                {names.group(id)}
              </li>
            ))}
          </ul>
        </SlidePart>
      </div>
      <div>
        <SlidePart title={words.stage.outcomes}>
          <ul>
            {meeting.outcomes.slice(0, mostShown).map(({ note }) => (
              <li key={note} lang="en">
                {note}
              </li>
            ))}
          </ul>
          {meeting.outcomes.length === 0 && <p>{words.stage.noOutcome}</p>}
          {more(meeting.outcomes.length, mostShown)}
        </SlidePart>
        {meeting.disagreements.length > 0 && (
          <SlidePart title={words.stage.disagreements}>
            <ul>
              {meeting.disagreements.slice(0, 2).map(({ field, versions }) => (
                <li key={field + versions[0]?.value} lang="en">
                  {versions.map(({ value }) => value).join(' / ')}
                </li>
              ))}
            </ul>
            {more(meeting.disagreements.length, 2)}
          </SlidePart>
        )}
      </div>
    </div>
  );
}
