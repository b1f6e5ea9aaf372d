import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Blob } from 'node:buffer';
import { beforeEach, describe, expect, it, vi } from 'vitest';

import { createQueryClient } from '../../../src/app/data-queries.ts';
import { overviewOf } from '../../../src/dataset/overview.ts';
import { createNames } from '../../../src/i18n/names.ts';
import { createTexts } from '../../../src/i18n/texts.ts';
import { buildIndex } from '../../../src/model/meeting-index.ts';
import { select } from '../../../src/model/select.ts';
import { everything } from '../../../src/model/selection.ts';
import { BriefingDesk } from '../../../src/app/briefing/BriefingDesk.tsx';
import type { Briefing } from '../../../src/model/briefing.ts';
import { writeBriefingFile } from '../../../src/model/briefing-file.ts';
import { answerFiles, emptyBaseMap } from '../../support/answered-files.ts';
import { buildBriefing, buildSlide } from '../../support/built-briefing.ts';
import { watchPlaces } from '../../support/places-in-sight.ts';
import { chooseRecords } from '../../support/chosen-records.ts';

const dataset = chooseRecords(
  '2019-05-28-brussels-hlpsd',
  '2020-10-20-video-hlpsd',
  '2021-07-01-tashkent-hlpsd',
);
const index = buildIndex(overviewOf(dataset));
const names = createNames(index, createTexts('en'));

/** Puts briefings on the shelf as another page of the site does; the last is in work. */
function shelve(...briefings: Briefing[]) {
  localStorage.setItem('briefings', JSON.stringify({ current: briefings.at(-1)?.id ?? null, briefings }));
  act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'briefings' })));
}
beforeEach(() => {
  watchPlaces();
  // That of jsdom cannot be packed into a link.
  vi.stubGlobal('Blob', Blob);
  shelve();
});

async function open(...briefings: Briefing[]) {
  shelve(...briefings);
  answerFiles({ 'base-map.json': emptyBaseMap });
  const done = vi.fn<(what: string) => void>();
  const user = userEvent.setup({ delay: null });
  const { positions } = select(index, everything, null);
  render(
    <QueryClientProvider client={createQueryClient()}>
      <BriefingDesk
        {...{ index, dataset, names, positions }}
        selection={everything}
        linkTo={() => null}
        news={['A link was opened.']}
        onShow={({ view }) => done(`show ${view}`)}
        onPresent={() => done('present')}
        onHandout={() => done('handout')}
        onClose={() => done('close')}
      />
    </QueryClientProvider>,
  );
  const builder = within(await screen.findByRole('dialog', { name: 'Briefing' }));
  const file = () => document.querySelector<HTMLInputElement>('input[type=file]')!;
  return {
    user,
    done,
    builder,
    said: () => builder.getByRole('status').textContent,
    click: (name: string) => user.click(builder.getByRole('button', { name })),
    openFile: (text: string) => user.upload(file(), new File([text], 'x.json', { type: 'application/json' })),
    slides: () =>
      builder.queryAllByRole('button', { name: /^Slide \d+ of \d+, / }).map((slide) => slide.ariaLabel),
    kept: () =>
      (JSON.parse(localStorage.getItem('briefings') ?? '{}') as { briefings: Briefing[] }).briefings,
  };
}
const titled = (
  title: string,
  part: Partial<Briefing> = {},
  slides: Parameters<typeof buildBriefing>[0] = 2,
) => buildBriefing(slides, { title, datasetVersion: dataset.version, ...part });

describe(BriefingDesk, () => {
  it('makes a deck of the selection, and takes that back', async () => {
    const { builder, click, slides } = await open();
    expect(builder.getByText(/^No slide yet/)).toBeDefined();
    await click('New from the selection');
    expect(slides()).toHaveLength(12);
    expect(slides()[0]).toMatch(/^Slide 1 of 12, Cover: /);
    await click('Undo');
    expect(builder.getByText(/^No slide yet/)).toBeDefined();
  });

  it('changes the briefing in work, keeps every change, and leaves the others alone', async () => {
    const other = titled('Other', { id: 'b1' });
    const { user, builder, kept } = await open(other, titled('Water', { id: 'b2' }));
    await user.type(builder.getByRole('textbox', { name: 'Takeaway title' }), '!');
    expect(kept()[0]).toEqual(other);
    expect(kept()[1]?.slides[0]?.title).toBe('Title of s1!');
  });

  it('takes back what was typed into one field, and not what was typed into another before', async () => {
    const { user, builder, click, kept } = await open(titled('Water'));
    await user.type(builder.getByRole('textbox', { name: 'Takeaway title' }), ' one');
    await user.click(builder.getByRole('button', { name: /^Slide 2 of 2/ }));
    await user.type(builder.getByRole('textbox', { name: 'Takeaway title' }), ' two');
    await click('Undo');
    expect(kept()[0]?.slides.map(({ title }) => title)).toEqual(['Title of s1 one', 'Title of s2']);
    await click('Undo');
    expect(kept()[0]?.slides.map(({ title }) => title)).toEqual(['Title of s1', 'Title of s2']);
  });

  it('deletes a briefing, goes on with the one beside it, and brings it back whole', async () => {
    const [water, borders] = [titled('Water', { id: 'b1' }), titled('Borders', { id: 'b2' })];
    const { builder, click, kept, said } = await open(water, borders);
    await click('Delete briefing');
    expect(said()).toContain('“Borders” deleted.');
    expect(builder.getByRole<HTMLSelectElement>('combobox', { name: 'Briefing' }).value).toBe('b1');
    expect(kept()).toEqual([water]);
    await click('Undo');
    expect(kept()).toEqual([water, borders]);
    expect(builder.getByRole<HTMLSelectElement>('combobox', { name: 'Briefing' }).value).toBe('b2');
    expect(said()).toBe('');
  });

  it('deletes the last briefing, and brings it back', async () => {
    const { builder, click, kept } = await open(titled('Water'));
    await click('Delete briefing');
    expect(builder.queryByRole('combobox', { name: 'Briefing' })).toBeNull();
    expect(builder.getByText(/^No slide yet/)).toBeDefined();
    await click('Undo');
    expect(kept()).toEqual([titled('Water')]);
  });

  it('opens a file beside what is there, and the same file but once', async () => {
    const { openFile, kept, said } = await open(titled('Water'));
    const text = writeBriefingFile(titled('Borders', { author: 'Desk' }));
    await openFile(text);
    await waitFor(() => expect(said()).toContain('“Borders” was opened.'));
    expect(kept().map(({ id, title }) => `${id} ${title}`)).toEqual(['b1 Water', 'b2 Borders']);
    await openFile(text);
    expect(kept()).toHaveLength(2);
  });

  it.each([
    ['is cut short', '{"format":', 'This file is not JSON, or was cut short.'],
    ['is something else', '{"hello":1}', 'This is no briefing of Dialogue Atlas.'],
    ['is empty', '', 'This file is not JSON, or was cut short.'],
    [
      'comes from a later page',
      JSON.stringify({ format: 'dialogue-atlas-briefing', formatVersion: 9, slides: [] }),
      'This briefing is of format 9; this page reads format 1. Open it in a newer Dialogue Atlas.',
    ],
  ])('says so where a file %s, and leaves what was there', async (_, text, sentence) => {
    const { openFile, kept, said } = await open(titled('Water'));
    await openFile(text);
    await waitFor(() => expect(said()).toContain(sentence));
    expect(said()).toContain('Nothing was opened; what was here is as it was.');
    expect(kept()).toEqual([titled('Water')]);
  });

  it('opens what can be read of a file, and names the rest', async () => {
    const { openFile, said, slides } = await open();
    const { slides: rows, ...rest } = titled('Water');
    const file = { format: 'dialogue-atlas-briefing', formatVersion: 1, ...rest };
    await openFile(JSON.stringify({ ...file, slides: [...rows, { kind: 'film' }, 7] }));
    await waitFor(() => expect(slides()).toHaveLength(2));
    expect(said()).toContain('“Water” was opened.');
    expect(said()).toContain('Slide 3: There is no kind of slide “film”');
    expect(said()).toContain('2 slides could not be read and were left out.');
  });

  it('says what the records of this page cannot give', async () => {
    const { said } = await open(
      titled('Water', { datasetVersion: '0.9.0' }, [
        buildSlide('s1', { kind: 'map', view: 'city=atlantis' }),
        buildSlide('s2', { notes: 'x'.repeat(301) }),
      ]),
    );
    expect(said()).toContain(
      `Made with dataset 0.9.0; this page has ${dataset.version}. Numbers are those of this page.`,
    );
    expect(said()).toContain('Slide 1: city=atlantis is not on record here.');
    await waitFor(() => expect(said()).toContain('Notes of 1 slide are longer than a link carries'));
  });

  it('finds talking points in those meetings alone that have the words of the view', async () => {
    const { builder, user } = await open(
      titled('Water', {}, [buildSlide('s1', { kind: 'figures', view: 'q=Belliard' })]),
    );
    await user.click(builder.getByText('Talking points'));
    expect(await builder.findByRole('button', { name: /^1 of 3 meetings on record/ })).toBeDefined();
  });

  it('leads to the view of a slide, to the stage, to paper and away', async () => {
    const { click, done } = await open(
      titled('Water', {}, [buildSlide('s1', { kind: 'map', view: 'city=tashkent' })]),
    );
    for (const name of ['Show on the page', 'Present', 'Handout', 'Close']) await click(name);
    expect(done.mock.calls.flat()).toEqual(['show city=tashkent', 'present', 'handout', 'close']);
  });

  it('follows what another page of the site changes', async () => {
    const { slides } = await open(titled('Water'));
    shelve(titled('Water', {}, 3));
    expect(slides()).toHaveLength(3);
  });
});
