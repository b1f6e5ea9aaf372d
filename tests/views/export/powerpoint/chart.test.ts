import { describe, expect, it } from 'vitest';

import { readAddress } from '../../../../src/model/address.ts';
import { groupColour } from '../../../../src/views/export/palette.ts';
import { columnName } from '../../../../src/views/export/powerpoint/workbook.ts';
import { all, openBlob, openPackage, relationsOf, type OpenedPackage } from '../../../support/opened-deck.ts';
import { briefingOf, context, slideOf } from '../../../support/written-decks.ts';
import { writePowerPoint } from '../../../../src/views/export/powerpoint/write-powerpoint.ts';

const { index, names, select } = context;
const groups = [...index.groups.keys()];
const views = [
  '',
  'city=dushanbe',
  'measure=share',
  'theme=border-management&measure=share',
  'years=2015-2016',
];

/** What the page counts for a view: a row for each group, null for years without a meeting. */
function countedFor(view: string) {
  const { selection, measure } = readAddress(view, index).address;
  const { agenda } = select(selection);
  const rows = groups.map((_, group) =>
    agenda.years.map((__, at) => {
      const count = agenda.groups[group]![at]!;
      const mentions = agenda.groups.reduce((sum, row) => sum + row[at]!, 0);
      if (!agenda.meetings[at]) return null;
      return measure === 'share' ? count / (mentions || 1) : count;
    }),
  );
  return { agenda, rows };
}

async function chartOf(view: string, emphasis: readonly string[] = []) {
  const blob = await writePowerPoint(briefingOf([slideOf('themes', view, { emphasis })]), context);
  const deck = await openBlob(blob);
  const path = deck.paths.find((one) => one.startsWith('ppt/charts/chart'));
  return { deck, path: path!, xml: await deck.xml(path!) };
}

const cached = (element: Parameters<typeof all>[0], length: number) => {
  const values: (string | null)[] = Array.from({ length }, () => null);
  for (const point of all(element, 'c:pt'))
    values[Number(point.getAttribute('idx'))] = all(point, 'c:v')[0]!.textContent;
  return values;
};

/** The sheet behind a chart, row by row; null where there is no cell. */
async function sheetOf(deck: OpenedPackage, path: string, columns: number) {
  const [workbook] = (await relationsOf(deck, path)).values();
  const sheet = await (await openPackage(await deck.bytes(workbook!))).xml('xl/worksheets/sheet1.xml');
  return all(sheet, 'row').map((row) => {
    const cells = new Map(all(row, 'c').map((cell) => [cell.getAttribute('r'), cell.textContent]));
    return Array.from(
      { length: columns },
      (_, at) => cells.get(`${columnName(at)}${row.getAttribute('r')}`) ?? null,
    );
  });
}

describe.each(views)('the chart of "%s"', (view) => {
  it('has the values that the page counts, group by group, and nothing where no meeting was', async () => {
    const { xml } = await chartOf(view);
    const { agenda, rows } = countedFor(view);
    const series = all(xml, 'c:ser');
    expect(series.map((one) => all(all(one, 'c:tx')[0]!, 'c:v')[0]?.textContent)).toEqual(
      groups.map(names.group),
    );
    const values = series.map((one) =>
      cached(all(one, 'c:val')[0]!, agenda.years.length).map((value) =>
        value === null ? null : Number(value),
      ),
    );
    expect(values).toEqual(rows);
  });

  it('has the same values in the sheet that opens to edit them', async () => {
    const { deck, path } = await chartOf(view);
    const { agenda, rows } = countedFor(view);
    const [head, ...years] = await sheetOf(deck, path, groups.length + 1);
    expect(head?.slice(1)).toEqual(groups.map(names.group));
    expect(years.map(([, ...cells]) => cells.map((cell) => (cell === null ? null : Number(cell))))).toEqual(
      agenda.years.map((_, at) => rows.map((row) => row[at])),
    );
  });

  it('names each year and below it the number of its meetings', async () => {
    const { xml, deck, path } = await chartOf(view);
    const { agenda } = countedFor(view);
    const labels = agenda.years.map(
      (year, at) => `${year}\n${agenda.meetings[at] || '–'}${year === index.lastYear ? '*' : ''}`,
    );
    const [first] = all(xml, 'c:cat');
    expect(cached(first!, labels.length)).toEqual(labels);
    const [, ...years] = await sheetOf(deck, path, 1);
    expect(years.flat()).toEqual(labels);
  });
});

describe('the look of the chart', () => {
  const fillsOf = (xml: Awaited<ReturnType<typeof chartOf>>['xml']) =>
    all(xml, 'c:ser').map((one) => {
      const [fill, line] = all(all(one, 'c:spPr')[0]!, 'a:srgbClr').map((colour) =>
        colour.getAttribute('val'),
      );
      return { fill, line };
    });
  const colour = (number: number) => groupColour(number).slice(1).toUpperCase();

  it('has each group in its colour', async () => {
    const { xml } = await chartOf('');
    expect(fillsOf(xml).map(({ fill }) => fill)).toEqual(groups.map((_, at) => colour(at + 1)));
  });

  it('shows emphasised groups solid with an ink line, the others pale in a line of their colour', async () => {
    const { xml } = await chartOf('', [groups[0]!]);
    const [first, second] = fillsOf(xml);
    expect(first).toEqual({ fill: colour(1), line: '16203A' });
    expect(second?.fill).not.toBe(colour(2));
    expect(second?.line).toBe(colour(2));
  });

  it('writes shares in percent, up to all', async () => {
    const { xml } = await chartOf('measure=share');
    expect(all(xml, 'c:formatCode').map((code) => code.textContent)).toContain('0%');
    expect(all(xml, 'c:max')[0]?.getAttribute('val')).toBe('1');
  });

  it('has two axes and no more', async () => {
    const { xml } = await chartOf('');
    const [bars] = all(xml, 'c:barChart');
    const told = all(bars!, 'c:axId').map((axis) => axis.getAttribute('val'));
    const there = ['c:catAx', 'c:valAx'].map((name) =>
      all(all(xml, name)[0]!, 'c:axId')[0]?.getAttribute('val'),
    );
    expect(told).toEqual(there);
  });
});

describe(columnName, () => {
  it('counts on after Z', () => {
    expect([0, 25, 26, 27, 51, 52].map(columnName)).toEqual(['A', 'Z', 'AA', 'AB', 'AZ', 'BA']);
  });
});
