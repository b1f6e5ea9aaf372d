import styles from './AgendaStrip.module.css';

const slots = [1, 2, 3, 4, 5, 6, 7, 8];

/** Eight fixed slots in the order of the chart, filled where the group was on the agenda. */
export function AgendaStrip({ groups }: { groups: ReadonlySet<number | undefined> }) {
  return (
    <div className={styles.strip} aria-hidden="true">
      {slots
        .filter((slot) => groups.has(slot))
        .map((slot) => (
          <i key={slot} data-group={slot} style={{ gridColumn: slot }} />
        ))}
    </div>
  );
}

export const FullStrip = () => <AgendaStrip groups={new Set(slots)} />;
