import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { browse } from '../support/browse.ts';
import { builderOf, keptIn, slideInBuilder, slideIsUp, stageOf } from '../support/briefing-page.ts';
import { all, openPackage, openSlides } from '../support/opened-deck.ts';
import { fetchDataset } from '../support/published-dataset.ts';
import { savedBy } from '../support/saved-file.ts';
import { names, t, words } from '../support/say.ts';

const { open, newPage } = browse();

/** The builder with the default deck of a selection. */
async function openDeck(selection: string) {
  const page = await open(`${selection}#briefing`);
  await builderOf(page).getByRole('button', { name: words.builder.fresh }).click();
  await slideInBuilder(page, 1).waitFor();
  const [briefing] = await keptIn(page);
  return { page, briefing: briefing! };
}

describe('what a briefing leaves as', () => {
  it('is a PowerPoint file with the slides, the notes and the numbers of the page', async () => {
    const { meetings } = await fetchDataset();
    const { page, briefing } = await openDeck('?series=hlpsd');
    const { name, bytes } = await savedBy(
      page,
      builderOf(page).getByRole('button', { name: words.builder.powerpoint }),
    );
    expect(name).toMatch(/\.pptx$/);

    const deck = await openPackage(bytes);
    const slides = await openSlides(deck);
    expect(slides.map(({ title }) => title)).toEqual(briefing.slides.map(({ title }) => title));
    const hosts = new Map<string, number>();
    for (const { series, city } of meetings)
      if (series === 'hlpsd' && city) hosts.set(city, (hosts.get(city) ?? 0) + 1);
    const where = slides[briefing.slides.findIndex(({ kind }) => kind === 'map')]!;
    const shapes = where.things.map((thing) => `${thing.name} ${thing.alt}`).join('\n');
    for (const [city, count] of hosts) {
      expect(shapes).toMatch(new RegExp(`${names.city(city)}.*\\b${count}\\b`));
    }
    for (const { xml } of slides) {
      const ids = all(xml, 'p:cNvPr').map((shape) => shape.getAttribute('id'));
      expect(new Set(ids).size).toBe(ids.length);
    }
    const spoken = await Promise.all(slides.map(({ notesPath }) => deck.text(notesPath)));
    briefing.slides.forEach(({ notes }, at) => {
      for (const line of notes.split('\n').filter(Boolean))
        expect(spoken[at]).toContain(line.replaceAll('&', '&amp;'));
    });
  });

  it('is one HTML file that is clicked through from disk, without a network and without asking for anything', async () => {
    const { page, briefing } = await openDeck('?series=hlpsd');
    const { name, path } = await savedBy(
      page,
      builderOf(page).getByRole('button', { name: words.builder.pack }),
    );
    expect(name).toMatch(/\.html$/);
    await page.close();

    const pack = await newPage({ offline: true });
    const asked: string[] = [];
    const address = String(pathToFileURL(path));
    pack.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(address))
        asked.push(request.url());
    });
    await pack.goto(address);
    await builderOf(pack).getByRole('button', { name: words.builder.present, exact: true }).click();
    for (const at of briefing.slides.keys()) {
      await slideIsUp(pack, at + 1);
      await pack.keyboard.press('PageDown');
    }
    await pack.keyboard.press('Escape');
    await stageOf(pack).waitFor({ state: 'detached' });
    const deck = await savedBy(pack, builderOf(pack).getByRole('button', { name: words.builder.powerpoint }));
    expect((await openSlides(await openPackage(deck.bytes))).length).toBe(briefing.slides.length);
    await pack.keyboard.press('Escape');
    await pack.getByRole('button', { name: t.themes.heat }).click();
    await pack.getByRole('rowheader', { name: names.theme('terrorism-extremism') }).waitFor();
    expect(asked).toEqual([]);
  });
});
