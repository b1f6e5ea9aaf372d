import { describe, expect, it } from 'vitest';

import { diffAgendas } from '../../../../src/model/agenda-diff.ts';
import { readAddress } from '../../../../src/model/address.ts';
import { findKeyFigures } from '../../../../src/model/key-figures.ts';
import { viewLevels, type LensCell, type LensColumn } from '../../../../src/model/level-lens.ts';
import { sourcesUsed } from '../../../../src/model/sources-used.ts';
import { heatRows, span } from '../../../../src/pictures/heat-rows.ts';
import { all, rowsOf } from '../../../support/opened-deck.ts';
import { context, slideOf, writtenSlide } from '../../../support/written-decks.ts';

const { index, names, select, dataset, texts } = context;
const selectedFor = (view: string) => select(readAddress(view, index).address.selection);
const slideFor = (...of: Parameters<typeof slideOf>) => writtenSlide(slideOf(...of));
const tablesFor = async (...of: Parameters<typeof slideOf>) => (await slideFor(...of)).tables;
const record = (id: string) => dataset.meetings.find((meeting) => meeting.id === id)!;

describe.each(['', 'city=dushanbe', 'years=2015-2016'])(
  'the heat map of "%s"',
  { timeout: 30_000 },
  (view) => {
    it('has every theme, year and sum of the page', async () => {
      const [table] = await tablesFor('heat', view);
      const { agenda } = selectedFor(view);
      const shown = (counts: Uint32Array) =>
        Array.from(counts, (count, at) => (agenda.meetings[at] ? (count ? String(count) : '·') : '–'));
      const expected = heatRows(agenda, index.overview.themes).flatMap(({ id, rows }) =>
        rows.map(({ theme, counts, total, first, last }, at) => [
          ...(at === 0 ? [names.group(id)] : []),
          names.theme(theme),
          ...shown(counts),
          String(total || '·'),
          String(first ?? '–'),
          String(last ?? '–'),
        ]),
      );
      const [head, ...rows] = rowsOf(table!);
      expect(head).toEqual([
        'Group',
        'Theme',
        ...agenda.years.map((year) => `${year}${year === index.lastYear ? '*' : ''}`),
        'All',
        'First',
        'Last',
      ]);
      expect(rows.slice(0, -1)).toEqual(expected);
      const { first, last } = span(agenda.meetings, agenda.years);
      const total = agenda.meetings.reduce((sum, count) => sum + count, 0);
      expect(rows.at(-1)).toEqual([
        'Meetings in the selection',
        ...[...agenda.meetings, total, first!, last!].map((count) => String(count || '–')),
      ]);
    });

    it('hatches the years without a meeting, and no other cell', async () => {
      const [table] = await tablesFor('heat', view);
      const hatched = all(table!, 'a:tc').filter((cell) => all(cell, 'a:pattFill').length > 0);
      const empty = Array.from(selectedFor(view).agenda.meetings).filter((count) => count === 0);
      expect(hatched).toHaveLength(empty.length * index.themes.size);
    });

    it('gives the cells of a group one look, and names its rows', async () => {
      const [table] = await tablesFor('heat', view);
      expect(all(table!, 'a:tblPr')[0]?.getAttribute('firstCol')).toBe('1');
      const merged = all(table!, 'a:tc').filter((cell) => cell.getAttribute('vMerge') === '1');
      expect(merged).toHaveLength(index.themes.size - index.groups.size);
      expect(
        merged.every((cell) => all(cell, 'a:lnL').length === 1 && all(cell, 'a:txBody').length === 1),
      ).toBe(true);
    });
  },
);

function sayCell(cell: LensCell | null, { meetings }: LensColumn, by: 'meeting' | 'year'): string {
  if (meetings.length === 0) return 'no selected meeting';
  if (!cell) return 'not in the record';
  if (!cell.level)
    return { true: 'level not recorded', null: 'presence not recorded', false: 'absent' }[`${cell.present}`];
  return texts.t.levels[cell.level] + (by === 'year' ? `, ${cell.known}/${cell.of}` : '');
}

describe('the levels', () => {
  it.each(['', 'city=dushanbe', 'theme=border-management'])(
    'of "%s" are those of the page, no cell empty',
    async (view) => {
      const slide = await slideFor('levels', view);
      const lens = viewLevels(dataset, index, selectedFor(view).positions);
      const [head, ...rows] = rowsOf(slide.tables[0]!);
      const parties = head!.length - 1;
      expect(head!.slice(1)).toEqual(lens.rows.slice(0, parties).map(({ party }) => names.party(party)));
      expect(parties).toBeGreaterThanOrEqual(6);
      expect(rows).toHaveLength(lens.columns.length);
      expect(rows.map(([, ...cells]) => cells)).toEqual(
        lens.columns.map((column, at) =>
          lens.rows.slice(0, parties).map(({ cells }) => sayCell(cells[at] ?? null, column, lens.by)),
        ),
      );
      for (const { party } of lens.rows.slice(parties)) expect(slide.words).toContain(names.party(party));
    },
  );

  it('say how many of the meetings they show', async () => {
    const slide = await slideFor('levels', 'series=hlpsd,ministerial');
    const shown = rowsOf(slide.tables[0]!).length - 1;
    expect(slide.words).toContain(`The latest ${shown} of 32 meetings.`);
  });
});

describe('a meeting', () => {
  it('has every delegation with presence, head and level, present and not recorded apart', async () => {
    const id = '2018-03-dushanbe-border-security';
    const meeting =
      dataset.meetings.find((one) => one.id === id) ??
      dataset.meetings.find(
        ({ participants }) =>
          participants.length <= 7 && participants.some(({ present }) => present === null),
      )!;
    const [delegations] = await tablesFor('meeting', `meeting=${meeting.id}`);
    const [head, ...rows] = rowsOf(delegations!);
    expect(head).toEqual(['Delegations', 'Presence', 'Head of delegation', 'Level']);
    expect(rows.map(([, presence]) => presence)).toEqual(
      meeting.participants.map(({ present }) =>
        present === null ? 'not recorded' : present ? '● present' : '○ absent',
      ),
    );
    expect(rows.map(([, , , level]) => level)).toEqual(
      meeting.participants.map(({ head: leader }) =>
        leader ? texts.t.levels[leader.level] : 'not recorded',
      ),
    );
  });

  it('has its outcomes, groups and facts', async () => {
    const meeting = dataset.meetings.find(
      ({ outcomes, disagreements }) => outcomes.length === 2 && disagreements.length === 0,
    )!;
    const { words } = await slideFor('meeting', `meeting=${meeting.id}`);
    for (const { note } of meeting.outcomes) expect(words).toContain(note);
    for (const { theme } of meeting.themes)
      expect(words).toContain(names.group(index.themes.get(theme)!.group));
    expect(words).toContain(texts.t.confidence[meeting.confidence]);
  });

  it('says how many delegations it has no room for', async () => {
    const meeting = dataset.meetings.find(({ participants }) => participants.length === 16)!;
    const [delegations] = await tablesFor('meeting', `meeting=${meeting.id}`);
    const rows = rowsOf(delegations!);
    expect(rows.at(-1)).toEqual([`and ${16 - (rows.length - 2)} more`]);
  });
});

describe('a difference', () => {
  const pair = ['2015-03-11-dushanbe-hlpsd', '2025-07-11-dushanbe-hlpsd'] as const;

  it('has what was added, kept and no longer found, with our notes, and what that does not mean', async () => {
    const slide = await slideFor('difference', `compare=${pair.join(',')}`);
    const { added, kept, noLongerFound } = diffAgendas(index, record(pair[0]), record(pair[1]));
    const lists = slide.tables.map(rowsOf);
    const namesIn = (at: number) =>
      lists[at]!.slice(1)
        .flat()
        .filter(Boolean)
        .map((words) => words.split('\n')[0]);
    expect(lists.map(([head]) => head?.[0])).toEqual([
      `− No longer found  ${noLongerFound.length}`,
      `= Kept  ${kept.length}`,
      `+ Added  ${added.length}`,
    ]);
    expect([0, 1, 2].map(namesIn)).toEqual(
      [noLongerFound, kept, added].map((found) => found.map(({ theme }) => names.theme(theme))),
    );
    for (const { before } of noLongerFound) expect(slide.words).toContain(before[0]!.note.slice(0, 30));
    expect(slide.words).toContain('Not found is not the same as not discussed.');
  });

  it('says so where a side has nothing', async () => {
    const { words } = await slideFor('difference', `compare=${pair[1]},2024-06-05-brussels-hlpsd`);
    expect(words).toMatch(/No longer found {2}0\nNo theme|Added {2}0\nNo theme|Added {2}\d+/);
  });

  it('says that there is nothing where a meeting is not on record', async () => {
    const { words, tables } = await slideFor('difference', 'compare=one,another');
    expect(words).toContain('The record has nothing to show here.');
    expect(tables).toEqual([]);
  });
});

describe('the sources', () => {
  it('are numbered in the order of the page, with publisher, date and language, and the rest is counted', async () => {
    const slide = await slideFor('sources');
    const used = sourcesUsed(index, dataset, selectedFor('').positions);
    const rows = slide.tables.flatMap((table) => rowsOf(table).slice(1));
    expect(rows.map(([number]) => number)).toEqual(rows.map((_, at) => String(at + 1)));
    for (const [at, [, words]] of rows.entries()) {
      const { source, meetings } = used[at]!;
      expect(words).toContain(source.title.slice(0, 20));
      expect(words).toContain(source.publisher);
      expect(words).toContain(texts.formatLanguage(source.language));
      expect(words).toContain(texts.words.stage.forMeetings(meetings));
    }
    expect(slide.words).toContain(`${used.length - rows.length} more in the atlas`);
  });

  it('are all there where they are few', async () => {
    const slide = await slideFor('sources', 'city=riga');
    expect(slide.tables.flatMap((table) => rowsOf(table).slice(1))).toHaveLength(3);
    expect(slide.words).toContain('3 sources');
  });

  it('are titles in their own language, and lead to their addresses', async () => {
    const [view, source] = findForeignSource();
    const { xml, relations } = await slideFor('sources', view);
    const run = all(xml, 'a:r').find((one) => all(one, 'a:t')[0]?.textContent === source.title);
    expect(all(run!, 'a:rPr')[0]?.getAttribute('lang')).toBe(source.language);
    expect([...relations.values()]).toContain(source.url);
  });
});

/** A city one of whose first sources has a short title in another language. */
function findForeignSource() {
  const found = [...index.cities.keys()].flatMap((city) =>
    sourcesUsed(index, dataset, selectedFor(`city=${city}`).positions)
      .slice(0, 6)
      .filter(({ source }) => source.language !== 'en' && !source.title_is_ours && source.title.length < 50)
      .map(({ source }) => [`city=${city}`, source] as const),
  );
  return found[0]!;
}

describe('the key figures', () => {
  it('are those of the page, each with its base', async () => {
    const { things } = await slideFor('figures', 'city=dushanbe');
    const found = findKeyFigures(index, dataset, selectedFor('city=dushanbe').positions);
    for (const { figure, value, of } of found) {
      const words = things.find(({ name }) => name === texts.words.figures[figure])?.words;
      expect(words?.split('\n')[0]).toBe(of === null ? String(value) : `${value} of ${of}`);
      expect(words).toMatch(/counted in|known for/);
    }
  });
});
