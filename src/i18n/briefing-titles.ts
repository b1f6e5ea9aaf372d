import type { DraftDeck } from '../model/deck.ts';
import type { TalkingPoint } from '../model/talking-point.ts';
import type { BriefingTexts } from './briefing-texts.ts';
import { sayPlace } from './meeting-words.ts';
import type { Names } from './names.ts';
import { subjectOf } from './point-sentences.ts';
import { sayFilters } from './sentence.ts';

const mostWords = 10;

/** A talking point as the title of a slide: ten words at most, however long the names are. */
export function sayTitle(point: TalkingPoint, names: Names, texts: BriefingTexts): string {
  return shorten(waysToSay(point, names, texts));
}

/** The title of a whole deck: its filters where they are short, else how many meetings and when. */
export const sayDeckTitle = ({ selection, held }: DraftDeck, names: Names, texts: BriefingTexts): string => {
  const { deck } = texts.words;
  const filters = sayFilters(selection, names, texts);
  return shorten([filters ? deck.chosen(filters) : [], deck.all(held.count, held.years)].flat());
};

function waysToSay(point: TalkingPoint, names: Names, texts: BriefingTexts): readonly string[] {
  const { t, words, formatDates } = texts;
  const say = words.titles;
  const place = (meeting: Parameters<typeof sayPlace>[0]) =>
    meeting.city ? words.place(sayPlace(meeting, names, texts)) : sayPlace(meeting, names, texts);
  switch (point.kind) {
    case 'held':
      return say.held(point.count, point.of, point.cities, point.years);
    case 'region':
      return say.region(point.count, point.of, point.region);
    case 'city':
      return say.city(
        point.cities.map((id) => names.city(id)),
        point.count,
        point.of,
      );
    case 'video':
      return say.video(point.count, point.of);
    case 'group':
      return say.group(names.group(point.group), point.count, point.of, point.isMost);
    case 'theme':
      return say.theme(names.theme(point.theme), point.count, point.of, point.isMost);
    case 'insight':
      return say.insight(t.insights.kinds[point.insight.kind], subjectOf(point.insight, names));
    case 'level':
      return say.level(names.level(point.level), point.count, point.of);
    case 'meeting': {
      const { meeting, themes, outcomes, isLatest } = point;
      return say.meeting(names.shortSeries(meeting.series), place(meeting), themes, outcomes, isLatest);
    }
    case 'outcome':
      return say.outcome(place(point.meeting));
    case 'difference': {
      const { after, added, kept, noLongerFound } = point;
      const round = after.round === null ? null : t.count.round(after.round);
      return say.difference(
        names.shortSeries(after.series),
        round,
        added.map(names.theme),
        kept.length,
        noLongerFound.length,
      );
    }
    case 'changed':
      return say.changed(point.side, point.themes.length);
    case 'next': {
      const { series, expected, isPast } = point.rhythm;
      return say.next(names.shortSeries(series), formatDates(expected.from, expected.to), isPast);
    }
    case 'sources':
      return say.sources(point.count, point.official);
    case 'disagreements':
      return say.disagreements(point.count, point.of);
    case 'open':
      return say.open(point.questions, point.count, point.of);
    case 'question':
      return say.question(place(point.meeting));
    case 'unknown':
      return say.unknown(point.what, point.count, point.of);
  }
}

const shorten = (ways: readonly string[]): string =>
  ways.find((way) => way.split(/\s+/).length <= mostWords) ?? ways.at(-1) ?? '';
