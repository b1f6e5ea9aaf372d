import { sourcesUsed } from '../../../model/sources-used.ts';
import { palette } from '../palette.ts';
import type { Drawing } from './drawing.ts';
import { drawCode } from './link-code.ts';
import { breakLines, cutText, lineHeight } from './measure.ts';
import { hairline, inkLine, writeTable, type Row } from './table.ts';
import { writeText, type Run } from './text.ts';

type Used = ReturnType<typeof sourcesUsed>[number];

const title = { size: 13 };
const meta = { size: 11, colour: palette['ink-2'] };
const inset = { x: 6, y: 5 };
const numberWidth = 38;
const gutter = 30;
const codeWidth = 170;
const headRow = 30;

/** The sources of the selection, numbered, in the order of the page: official ones first, then those used most. */
export function drawSources(drawing: Drawing): void {
  const { page, slide, area, selected, context } = drawing;
  const { texts, index, dataset } = context;
  const { words } = texts;
  const used = sourcesUsed(index, dataset, selected.positions);
  const link = context.linkTo(slide.view);
  const width = link === null ? area.width : area.width - codeWidth - gutter;
  const columnWidth = (width - gutter) / 2;
  const restHeight = lineHeight({ size: 14 }) + 10;
  const room = area.height - restHeight - headRow;
  const rows = used.map((one, at) => sourceRow(drawing, one, at + 1, columnWidth));
  const columns = fillColumns(rows, room);
  for (const [at, column] of columns.entries()) {
    const x = area.x + at * (columnWidth + gutter);
    const head = { height: headRow, cells: [words.powerpoint.number, words.kinds.sources].map(headCell) };
    writeTable(page, {
      name: words.kinds.sources,
      alt: words.powerpoint.sourcesList,
      x,
      y: area.y,
      columns: [numberWidth, columnWidth - numberWidth],
      rows: [head, ...column],
      style: title,
      inset,
      hasRowHeads: true,
      valign: 'top',
    });
  }
  const shown = columns.reduce((sum, column) => sum + column.length, 0);
  writeText(page, {
    name: words.powerpoint.notes,
    box: { x: area.x, y: area.y + area.height - restHeight + 6, width, height: restHeight - 6 },
    content: [{ runs: sayRest(drawing, used.length, used.length - shown, link) }],
    style: { size: 14 },
  });
  if (link !== null) {
    drawCode(drawing, link, {
      x: area.x + area.width - codeWidth,
      y: area.y,
      width: codeWidth,
      height: codeWidth,
    });
  }
}

const headCell = (content: string, at: number) => ({
  ...(at === 0 && { indent: 0 }),
  content,
  bottom: inkLine,
  style: { size: 12, colour: palette['ink-2'] },
});

/** Two columns, each filled before the next. */
function fillColumns(rows: readonly Row[], room: number): Row[][] {
  const columns: Row[][] = [[], []];
  let [at, height] = [0, 0];
  for (const row of rows) {
    if (height + row.height > room) {
      at++;
      height = 0;
    }
    if (at > 1) break;
    columns[at]!.push(row);
    height += row.height;
  }
  return columns.filter((column) => column.length > 0);
}

function sourceRow(
  { context, measure }: Drawing,
  { source, meetings }: Used,
  number: number,
  width: number,
): Row {
  const { t, words, formatDate, formatLanguage } = context.texts;
  const room = width - numberWidth - 2 * inset.x;
  const name = cutText(source.title, 2, room, title, measure);
  const details = [
    source.publisher,
    formatLanguage(source.language),
    source.published ? formatDate(source.published) : t.meeting.dateNotShown,
    words.stage.forMeetings(meetings),
  ].join(' · ');
  const host = hostOf(source.url);
  const lines = (text: string, type: typeof title) =>
    breakLines(text, room, type, measure).length * lineHeight(type);
  const run: Run = {
    text: name,
    language: source.title_is_ours ? 'en-GB' : source.language,
  };
  return {
    height: lines(name, title) + lines(host ? `${details} · ${host}` : details, meta) + 2 * inset.y,
    cells: [
      { content: String(number), style: { isBold: true }, bottom: hairline, indent: 0 },
      {
        content: [
          { runs: [run] },
          { runs: [{ text: details }, ...linkTo(source.url, host)].map((part) => ({ ...meta, ...part })) },
        ],
        bottom: hairline,
      },
    ],
  };
}

/** The host of an address is its link: a long one would break in some programs, and a print shows where it leads. */
const linkTo = (url: string | null, host: string): Run[] =>
  url && host ? [{ text: ' · ' }, { text: host, link: url, colour: palette.turq }] : [];

function hostOf(url: string | null): string {
  return url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}

function sayRest({ context }: Drawing, total: number, hidden: number, link: string | null): Run[] {
  const { t, words } = context.texts;
  if (hidden === 0) return [{ text: t.count.sources(total) }];
  return [
    { text: words.powerpoint.moreInAtlas(hidden), ...(link && { link, colour: palette.turq }) },
    { text: `; ${words.powerpoint.sourceOrder}` },
  ];
}
