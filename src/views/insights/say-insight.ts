import type { Names } from '../../i18n/names.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Insight } from '../../model/insights.ts';

/** What an insight is about, and the numbers it rests on with their base. */
export function sayInsight(
  insight: Insight,
  names: Names,
  { t, formatDate, formatNumber }: Texts,
): { subject: string; numbers: string } {
  const words = t.insights;
  const shown = insight.meetings.length;
  switch (insight.kind) {
    case 'host':
      return {
        subject: names.city(insight.city),
        numbers: words.host(shown, formatDate(insight.last), insight.since),
      };
    case 'round': {
      const { series, months, last, usual, intervals } = insight;
      return {
        subject: names.shortSeries(series),
        numbers: words.round(months, formatDate(last), formatNumber(usual), intervals),
      };
    }
    case 'silent':
      return {
        subject: names.theme(insight.theme),
        numbers: words.silent(shown, formatDate(insight.last), insight.since),
      };
    default: {
      const { kind, theme, later, earlier } = insight;
      const years = ({ from, to }: typeof later) => words.years(from, to);
      const numbers =
        kind === 'new'
          ? words.new(later.count, later.of, years(later), earlier.of, years(earlier))
          : words.changed(later.count, later.of, years(later), earlier.count, earlier.of, years(earlier));
      return { subject: names.theme(theme), numbers };
    }
  }
}
