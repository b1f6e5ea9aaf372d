import type { Insight } from '../model/insights.ts';
import type { NamedMeeting, PointOf, TalkingPoint } from '../model/talking-point.ts';
import type { BriefingTexts } from './briefing-texts.ts';
import { sayDates, sayMeeting, sayPlace } from './meeting-words.ts';
import type { Names } from './names.ts';

/** A talking point as one sentence or two, every number with its base; the same point always in the same words. */
export function sayPoint(point: TalkingPoint, names: Names, texts: BriefingTexts): string {
  const { t, words } = texts;
  const say = words.points;
  const city = (id: string) => names.city(id);
  switch (point.kind) {
    case 'held':
      return say.held(point.count, point.of, point.years);
    case 'region':
      return say.region(point.count, point.of, point.region);
    case 'city':
      return say.city(point.cities.map(city), point.count, point.of);
    case 'video':
      return say.video(point.count, point.of);
    case 'group':
      return say.group(names.group(point.group), point.count, point.of);
    case 'theme':
      return say.theme(names.theme(point.theme), point.count, point.of);
    case 'insight': {
      const { insight } = point;
      return say.insight(t.insights.kinds[insight.kind], subjectOf(insight, names), sayFound(insight, texts));
    }
    case 'level':
      return say.level(names.level(point.level), point.count, point.of, point.known);
    case 'meeting':
      return saySummary(point, names, texts);
    case 'outcome':
      return say.outcome(sayPlace(point.meeting, names, texts), sayDates(point.meeting, texts), point.note);
    case 'difference':
      return say.difference(
        sayRound(point.after, names, texts),
        sayRound(point.before, names, texts),
        point.added.length,
        point.kept.length,
        point.noLongerFound.length,
      );
    case 'changed':
      return say.changed(point.side, point.themes.map(names.theme));
    case 'next':
      return sayNext(point, names, texts);
    case 'sources':
      return say.sources(point.count, point.official, point.of);
    case 'disagreements':
      return say.disagreements(point.count, point.of, point.points);
    case 'open':
      return say.open(point.count, point.of, point.questions);
    case 'question':
      return say.question(
        sayPlace(point.meeting, names, texts),
        sayDates(point.meeting, texts),
        point.question,
      );
    case 'unknown':
      return say.unknown(point.what, point.count, point.of);
  }
}

/** The theme, host city or series that an insight is about. */
export function subjectOf(insight: Insight, names: Names): string {
  if (insight.kind === 'host') return names.city(insight.city);
  return insight.kind === 'round' ? names.shortSeries(insight.series) : names.theme(insight.theme);
}

function sayFound(insight: Insight, { t, formatDate, formatNumber }: BriefingTexts): string {
  const say = t.insights;
  const shown = insight.meetings.length;
  switch (insight.kind) {
    case 'host':
      return say.host(shown, formatDate(insight.last), insight.since);
    case 'silent':
      return say.silent(shown, formatDate(insight.last), insight.since);
    case 'round':
      return say.round(
        insight.months,
        formatDate(insight.last),
        formatNumber(insight.usual),
        insight.intervals,
      );
    default: {
      const { kind, later, earlier } = insight;
      const years = ({ from, to }: typeof later) => say.years(from, to);
      return kind === 'new'
        ? say.new(later.count, later.of, years(later), earlier.of, years(earlier))
        : say.changed(later.count, later.of, years(later), earlier.count, earlier.of, years(earlier));
    }
  }
}

function saySummary(point: PointOf<'meeting'>, names: Names, texts: BriefingTexts): string {
  const { meeting, themes, sources, outcomes, isLatest, perhapsLater } = point;
  const say = texts.words.points;
  const summary = say.meeting(sayMeeting(meeting, names, texts), themes, sources, outcomes, isLatest);
  return perhapsLater ? `${summary} ${say.perhapsLater(perhapsLater)}` : summary;
}

function sayNext({ rhythm }: PointOf<'next'>, names: Names, texts: BriefingTexts): string {
  const { series, usual, shortest, longest, gaps, last, expected, isPast } = rhythm;
  const say = texts.words.points;
  return say.next(names.shortSeries(series), texts.formatDates(expected.from, expected.to), isPast, {
    usual: say.months(usual),
    last: texts.formatDate(last),
    gaps,
    range: say.range(shortest, longest),
  });
}

/** A meeting by its series, the round where a source states it, place and days. */
function sayRound(meeting: NamedMeeting, names: Names, texts: BriefingTexts): string {
  const { series, round } = meeting;
  const called = [names.shortSeries(series), round === null ? [] : texts.t.count.round(round)]
    .flat()
    .join(', ');
  return texts.words.named(called, [sayPlace(meeting, names, texts), sayDates(meeting, texts)].join(', '));
}
