import type { Names } from '../../i18n/names.ts';
import { useTexts } from '../../i18n/texts.ts';
import type { DelegationChange } from '../../model/agenda-diff.ts';
import { rankOf } from '../../model/level-rank.ts';
import type { Standing } from '../../model/standing.ts';
import { RisingBars } from '../../ui/RisingBars.tsx';
import { Unknown } from '../../ui/Unknown.tsx';
import { Part } from './Part.tsx';
import styles from './DelegationChanges.module.css';

type Props = {
  delegations: readonly DelegationChange[];
  before: string;
  after: string;
  names: Names;
};

const arrows = { up: '▲', down: '▼', same: '=' };

/** Who sent a higher or lower head, party by party; an unknown level is no change. */
export function DelegationChanges({ delegations, before, after, names }: Props) {
  const { t } = useTexts();
  const words = t.compare;

  return (
    <Part title={words.delegations} note={words.delegationsNote}>
      <table className={styles.delegations}>
        <thead>
          <tr>
            <th scope="col">{words.party}</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
            <th scope="col">{words.change}</th>
          </tr>
        </thead>
        <tbody>
          {delegations.map((row) => (
            <tr key={row.party}>
              <th scope="row">{names.party(row.party)}</th>
              <td>
                <Level standing={row.before} />
              </td>
              <td>
                <Level standing={row.after} />
              </td>
              <td>
                {row.level === 'unknown' ? (
                  <Unknown>{words.unknown}</Unknown>
                ) : (
                  <span className={styles[row.level]}>
                    <i aria-hidden="true">{arrows[row.level]}</i> {words[row.level]}
                  </span>
                )}
                {row.presence !== 'unchanged' && <small>{words.presence[row.presence]}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
}

function Level({ standing }: { standing: Standing | null }) {
  const { t } = useTexts();
  const words = t.compare;
  if (standing?.level) {
    return (
      <span className={styles.level}>
        <RisingBars rank={rankOf(standing.level)} /> {t.levels[standing.level]}
      </span>
    );
  }
  if (!standing) return <span className={styles.noRow}>{words.noRow}</span>;
  if (standing.present === false) return words.absent;
  return <Unknown>{standing.present ? words.levelUnknown : words.presenceUnknown}</Unknown>;
}
