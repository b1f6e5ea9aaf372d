import type { Dataset, Meeting } from '../../src/dataset/schema.ts';
import { regionOf } from '../../src/model/regions.ts';
import type { TalkingPoint } from '../../src/model/talking-point.ts';

const levels =
  'head-of-state head-of-government eu-president high-representative commissioner foreign-minister minister deputy-minister secretary-general deputy-secretary-general special-representative ambassador director expert other'.split(
    ' ',
  );

const ids = (meetings: readonly Meeting[]) => meetings.map(({ id }) => id);
const yearOf = ({ start_date }: Meeting) => Number(start_date.slice(0, 4));
const themesOf = ({ themes }: Meeting) => new Set(themes.map(({ theme }) => theme));
const levelsOf = ({ participants }: Meeting) =>
  participants.flatMap(({ present, head }) => (present === true && head ? [head.level] : []));
const count = <Value>(values: readonly Value[], value: Value) => values.filter((one) => one === value).length;

/** What a talking point must say of some meetings in order of date, counted from the records alone. */
export function recountPoint(point: TalkingPoint, chosen: readonly Meeting[], dataset: Dataset): object {
  const counted = (shown: readonly Meeting[], of: readonly Meeting[]) => ({
    count: shown.length,
    of: of.length,
    meetings: ids(shown),
  });
  const accounted = chosen.filter(({ themes }) => themes.length > 0);
  const last = chosen.at(-1);
  switch (point.kind) {
    case 'held': {
      const years = chosen.map(yearOf);
      return {
        ...counted(chosen, dataset.meetings),
        years: last && { from: Math.min(...years), to: Math.max(...years), met: new Set(years).size },
        cities: new Set(chosen.flatMap(({ city }) => city ?? [])).size,
      };
    }
    case 'region': {
      const located = chosen.filter(({ country }) => country);
      const regions = located.map(({ country }) => regionOf(country!));
      const most = regions.toSorted((a, b) => count(regions, b) - count(regions, a))[0]!;
      return {
        ...counted(
          located.filter((_, i) => regions[i] === most),
          located,
        ),
        region: most,
      };
    }
    case 'city': {
      const located = chosen.filter(({ city }) => city);
      const cities = located.map(({ city }) => city!);
      const most = Math.max(...cities.map((city) => count(cities, city)));
      const top = cities.filter((city) => count(cities, city) === most);
      const order = dataset.cities.map(({ id }) => id);
      return {
        cities: order.filter((city) => top.includes(city)),
        count: most,
        of: located.length,
        meetings: ids(located.filter(({ city }) => top.includes(city!))),
      };
    }
    case 'video':
      return counted(
        chosen.filter(({ format }) => format === 'video'),
        chosen,
      );
    case 'theme': {
      const on = accounted.filter((meeting) => themesOf(meeting).has(point.theme));
      const others = dataset.themes.themes.filter(({ id }) => id !== point.theme);
      const isMost = others.every(
        ({ id }) => accounted.filter((meeting) => themesOf(meeting).has(id)).length < on.length,
      );
      return { ...counted(on, accounted), isMost };
    }
    case 'group': {
      const onGroup = (group: string) => {
        const themes = dataset.themes.themes.filter((theme) => theme.group === group);
        return accounted.filter((meeting) => themes.some(({ id }) => themesOf(meeting).has(id)));
      };
      const others = dataset.themes.groups.filter(({ id }) => id !== point.group);
      const on = onGroup(point.group);
      return {
        ...counted(on, accounted),
        isMost: others.every(({ id }) => onGroup(id).length < on.length),
      };
    }
    case 'insight':
      return { meetings: point.insight.meetings.filter((id) => ids(chosen).includes(id)) };
    case 'level': {
      const level = levels.find((one) =>
        chosen.some((meeting) => levelsOf(meeting).some((its) => its === one)),
      )!;
      const there = chosen.filter((meeting) => levelsOf(meeting).some((its) => its === level));
      return { ...counted(there, chosen), level, known: chosen.filter((one) => levelsOf(one).length).length };
    }
    case 'meeting': {
      const meeting = dataset.meetings.find(({ id }) => id === point.meetings[0])!;
      const mayBeLater = ({ start_date }: Meeting) =>
        start_date.length < 10 && meeting.start_date.startsWith(start_date);
      return {
        meeting: { title: meeting.title, start_date: meeting.start_date },
        themes: themesOf(meeting).size,
        sources: meeting.sources.length,
        outcomes: meeting.outcomes.length,
        perhapsLater: point.isLatest ? chosen.slice(0, -1).filter(mayBeLater).length : 0,
        meetings: [point.isLatest ? last?.id : meeting.id],
      };
    }
    case 'outcome':
    case 'question': {
      const meeting = dataset.meetings.find(({ id }) => point.meetings.includes(id));
      const texts = [...meeting!.outcomes.map(({ note }) => note), ...meeting!.open_questions];
      return {
        meeting: { title: meeting!.title },
        said: texts.includes(point.kind === 'outcome' ? point.note : point.question),
      };
    }
    case 'difference':
    case 'changed': {
      const [before, after] = point.meetings.map((id) => dataset.meetings.find((one) => one.id === id)!);
      const [was, is] = [themesOf(before!), themesOf(after!)];
      const order = dataset.themes.themes.map(({ id }) => id);
      const parts = {
        added: order.filter((theme) => is.has(theme) && !was.has(theme)),
        kept: order.filter((theme) => is.has(theme) && was.has(theme)),
        noLongerFound: order.filter((theme) => !is.has(theme) && was.has(theme)),
      };
      return point.kind === 'difference' ? parts : { themes: parts[point.side] };
    }
    case 'next': {
      const rounds = dataset.meetings.filter(({ series }) => series === point.rhythm.series);
      return { rhythm: { last: rounds.at(-1)!.start_date }, meetings: ids(rounds) };
    }
    case 'sources': {
      const used = new Set(chosen.flatMap(({ sources }) => sources));
      const official = dataset.sources.filter(({ id, kind }) => used.has(id) && kind.startsWith('official'));
      return { count: used.size, official: official.length, of: chosen.length, meetings: ids(chosen) };
    }
    case 'disagreements': {
      const there = chosen.filter(({ disagreements }) => disagreements.length);
      return {
        ...counted(there, chosen),
        points: there.flatMap(({ disagreements }) => disagreements).length,
      };
    }
    case 'open': {
      const there = chosen.filter((meeting) => meeting.open_questions.length);
      return { ...counted(there, chosen), questions: there.flatMap((one) => one.open_questions).length };
    }
    case 'unknown': {
      const isUnknown = {
        account: (one: Meeting) => one.themes.length === 0,
        seat: ({ city, format }: Meeting) => !city && format !== 'video',
        day: ({ start_date }: Meeting) => start_date.length < 10,
        delegations: ({ participants }: Meeting) =>
          !participants.some(({ party, present }) => party !== 'eu' && present !== null),
        level: (one: Meeting) => levelsOf(one).length === 0,
        outcomes: (one: Meeting) => one.outcomes.length === 0,
      };
      return counted(chosen.filter(isUnknown[point.what]), chosen);
    }
  }
}
