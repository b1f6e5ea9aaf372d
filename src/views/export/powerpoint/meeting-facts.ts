import type { Meeting } from '../../../dataset/schema.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { cutText, lineHeight } from './measure.ts';
import { drawRule } from './shape.ts';
import { writeText } from './text.ts';

const label = { size: 11, colour: palette['ink-2'] };
const value = { size: 14, isBold: true };
const note = { size: 12, colour: palette['ink-2'] };
const gap = 18;
const shares = [0.22, 0.2, 0.22, 0.18, 0.18];
const below = 12;

/** Date, place, format, highest level and confidence in a row; returns where it ends, px. */
export function writeFacts(drawing: Drawing, meeting: Meeting): number {
  const { page, area, measure } = drawing;
  const room = area.width - gap * (shares.length - 1);
  const height = lineHeight(label) + lineHeight(value) + lineHeight(note) + 8;
  let x = area.x;
  for (const [at, { name, fact, detail }] of factsOf(drawing, meeting).entries()) {
    const width = shares[at]! * room;
    drawRule(page, { x, y: area.y, width });
    writeText(page, {
      name,
      box: { x, y: area.y + 6, width, height: height - 6 },
      content: [
        { runs: [{ text: name, ...label }] },
        { runs: [{ text: cutText(fact, 1, width, value, measure), ...value }] },
        ...(detail ? [{ runs: [{ text: cutText(detail, 1, width, note, measure), ...note }] }] : []),
      ],
      style: { size: value.size },
    });
    x += width + gap;
  }
  return area.y + height + below;
}

function factsOf({ context }: Drawing, meeting: Meeting) {
  const { index, dataset, names, texts } = context;
  const { t } = texts;
  const words = t.meeting;
  const level = index.meetings[index.positionOf(meeting.id) ?? -1]?.levels[0];
  const kinds = new Map(dataset.sources.map(({ id, kind }) => [id, kind]));
  const official = meeting.sources.filter((id) => kinds.get(id)?.startsWith('official')).length;
  const datesDiffer = meeting.disagreements.some(
    ({ field }) => field === 'start_date' || field === 'end_date',
  );
  const round = meeting.round === null ? [] : t.count.round(meeting.round);
  const place = meeting.city
    ? names.city(meeting.city, meeting.start_date)
    : meeting.format === 'video'
      ? words.video
      : words.placeUnknown;
  return [
    {
      name: words.date,
      fact: texts.formatDates(meeting.start_date, meeting.end_date),
      detail: datesDiffer
        ? words.sourcesDiffer
        : [names.shortSeries(meeting.series), round].flat().join(', '),
    },
    { name: words.place, fact: place, detail: meeting.country ? names.country(meeting.country) : '' },
    { name: words.format, fact: t.formats[meeting.format], detail: meeting.venue ?? words.venueUnknown },
    { name: words.level, fact: level ? t.levels[level] : words.levelUnknown, detail: '' },
    {
      name: words.confidence,
      fact: t.confidence[meeting.confidence],
      detail: `${t.count.sources(meeting.sources.length)}, ${t.count.official(official)}`,
    },
  ];
}
