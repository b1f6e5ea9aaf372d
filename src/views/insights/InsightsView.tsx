import type { ReactNode } from 'react';
import { enInsightRules } from '../../i18n/en-insight-rules.ts';
import type { Names } from '../../i18n/names.ts';
import { useTexts, type Texts } from '../../i18n/texts.ts';
import { selectInsight } from '../../model/insight-selection.ts';
import { findInsights, type Insight, type Insights } from '../../model/insights.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import type { Selected } from '../../model/select.ts';
import type { Selection } from '../../model/selection.ts';
import { fewest } from '../../model/theme-trends.ts';
import { InsightLine } from './InsightLine.tsx';
import { KindMark } from './KindMark.tsx';
import { sayInsight } from './say-insight.ts';
import styles from './InsightsView.module.css';

type Props = {
  index: MeetingIndex;
  selected: Selected;
  selection: Selection;
  names: Names;
  /** The forms to choose from, for the header. */
  switcher: ReactNode;
  onSelect: (selection: Selection) => void;
};

/** What stands out in the selection, each line leading to the meetings that show it, with the rules behind it. */
export function InsightsView({ index, selected, selection, names, switcher, onSelect }: Props) {
  const texts = useTexts();
  const words = texts.t.insights;
  const rules = texts.further?.insightRules ?? enInsightRules;
  const { periods, insights } = findInsights(index, selected.positions);
  const kinds = [...new Set(insights.map(({ kind }) => kind))];
  const missing = sayMissing(periods, insights.length, texts);

  return (
    <section className={styles.insights} aria-label={words.title} id="insights">
      <header>
        <h2>{words.heading}</h2>
        <span>{words.note(selected.count)}</span>
        <div>{switcher}</div>
      </header>
      <div className={styles.body}>
        <div className={styles.kinds}>
          {kinds.map((kind) => (
            <section key={kind} className={styles.kind}>
              <h3>
                <KindMark kind={kind} /> {words.kinds[kind]}
              </h3>
              <ul>
                {insights
                  .filter((insight) => insight.kind === kind)
                  .map((insight) => {
                    const { subject, numbers } = sayInsight(insight, names, texts);
                    return (
                      <InsightLine
                        key={subject}
                        subject={subject}
                        numbers={numbers}
                        shown={insight.meetings.length}
                        onShow={() => onSelect(selectInsight(index, selection, insight))}
                      />
                    );
                  })}
              </ul>
            </section>
          ))}
        </div>
        {missing && <p className={styles.missing}>{missing}</p>}
        <details className={styles.how}>
          <summary>{words.how}</summary>
          <p>{rules.scope}</p>
          <ul>
            {rulesOf(insights).map((rule) => (
              <li key={rule}>{rules[rule]}</li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  );
}

type Rule = Exclude<keyof typeof enInsightRules, 'scope'>;

const ruleOf: Record<Insight['kind'], Rule> = {
  new: 'new',
  rising: 'changed',
  fading: 'changed',
  silent: 'silent',
  host: 'host',
  round: 'round',
};

/** The rules in the order of the list, those that found something first. */
const rulesOf = (insights: readonly Insight[]): Rule[] => [
  ...new Set<Rule>(['periods', ...insights.map(({ kind }) => ruleOf[kind]), ...Object.values(ruleOf)]),
];

/** Why no shares were compared, or that nothing was found; null where there is nothing to explain. */
function sayMissing(periods: Insights['periods'], found: number, { t }: Texts): string | null {
  const words = t.insights;
  if (!periods) return words.noYear;
  const { later, earlier } = periods;
  const [say, sayEarlier] = [later, earlier].map(({ of, from, to }) =>
    words.inYears(of, words.years(from, to)),
  ) as [string, string];
  if (Math.min(later.of, earlier.of) < fewest) return words.tooFew(say, sayEarlier);
  return found === 0 ? words.nothing(say, sayEarlier) : null;
}
