import type { Insight } from './insights.ts';
import type { MeetingIndex } from './meeting-index.ts';
import type { Selection } from './selection.ts';

/**
 * The filters that leave the meetings which show an insight into a selection. Where several themes are chosen of which
 * any will do, they give way to the theme of the insight, and further meetings on it may pass.
 */
export function selectInsight(index: MeetingIndex, selection: Selection, insight: Insight): Selection {
  switch (insight.kind) {
    case 'host':
      return { ...selection, cities: [insight.city] };
    case 'round':
      return { ...selection, series: [insight.series] };
    case 'silent':
      return narrowToTheme(index, selection, insight.theme);
    default: {
      const { kind, theme, earlier, later } = insight;
      const from = kind === 'new' ? later.from : earlier.from;
      return { ...narrowToTheme(index, selection, theme), years: { from, to: later.to } };
    }
  }
}

function narrowToTheme(index: MeetingIndex, selection: Selection, theme: string): Selection {
  const { themes, groups, match } = selection;
  const group = index.themes.get(theme)?.group;
  const isCovered = themes.includes(theme) || groups.some((other) => other === group);
  const chosen = themes.length + groups.length;
  const areAllAsked = chosen > 0 && match === 'all';
  if (areAllAsked || (chosen === 1 && !isCovered)) {
    return { ...selection, themes: [...new Set([...themes, theme])].toSorted(), match: 'all' };
  }
  return { ...selection, themes: [theme], groups: [] };
}
