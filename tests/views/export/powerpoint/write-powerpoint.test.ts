import { describe, expect, it } from 'vitest';

import { writePowerPoint } from '../../../../src/views/export/powerpoint/write-powerpoint.ts';
import { all, openBlob, openSlides, wordsOf } from '../../../support/opened-deck.ts';
import {
  briefingOf,
  context,
  deckNames,
  slideOf,
  writtenSlide,
  writtenDeck,
} from '../../../support/written-decks.ts';

const few = briefingOf([slideOf('text', '', { text: 'One.' }), slideOf('closing'), slideOf('text')]);

describe(writePowerPoint, () => {
  it('makes a file of PowerPoint', async () => {
    const { blob } = await writtenDeck('everything');
    expect(blob.type).toBe('application/vnd.openxmlformats-officedocument.presentationml.presentation');
    expect(blob.size).toBeLessThan(500_000);
  });

  it('gives the same bytes for the same briefing', async () => {
    const [one, other] = [await writePowerPoint(few, context), await writePowerPoint(few, context)];
    expect(Buffer.from(await one.arrayBuffer()).equals(Buffer.from(await other.arrayBuffer()))).toBe(true);
  });

  it('says how far it is after each slide', async () => {
    const said: string[] = [];
    await writePowerPoint(few, context, { onProgress: (done, of) => said.push(`${done} of ${of}`) });
    expect(said).toEqual(['1 of 3', '2 of 3', '3 of 3']);
  });

  it('lets other work be done between two slides', async () => {
    const turns: number[] = [];
    let turn = 0;
    const timer = setInterval(() => turn++, 0);
    await writePowerPoint(few, context, { onProgress: () => turns.push(turn) });
    clearInterval(timer);
    expect(new Set(turns).size).toBe(3);
  });

  it('stops between two slides when it is told to', async () => {
    const stop = new AbortController();
    const said: number[] = [];
    const making = writePowerPoint(few, context, {
      signal: stop.signal,
      onProgress: (done) => {
        said.push(done);
        if (done === 2) stop.abort();
      },
    });
    await expect(making).rejects.toMatchObject({ name: 'AbortError' });
    expect(said).toEqual([1, 2]);
  });

  it('makes a file of a briefing without slides', async () => {
    const deck = await openBlob(await writePowerPoint(briefingOf([]), context));
    expect(await openSlides(deck)).toEqual([]);
  });

  it('leaves out what no XML can hold, and keeps what it must escape', async () => {
    const text = 'A < B & "C" $& $1\u0000\u0007 \uD800 <b>';
    const slide = slideOf('text', '', { title: text, text, notes: `${text}\n\nnew` });
    const deck = await openBlob(await writePowerPoint(briefingOf([slide]), context));
    const [opened] = await openSlides(deck);
    expect(opened?.title).toBe('A < B & "C" $& $1  <b>');
    expect(opened?.words).toContain('A < B & "C" $& $1  <b>');
    const notes = await deck.xml(opened!.notesPath);
    expect(notes.documentElement?.textContent).toContain('A < B & "C" $& $1  <b>');
  });

  it('leaves out links where the page has no address for others', async () => {
    const blob = await writePowerPoint(few, { ...context, linkTo: () => null });
    const slides = await openSlides(await openBlob(blob));
    expect(slides.flatMap(({ xml }) => all(xml, 'a:hlinkClick'))).toEqual([]);
  });

  it('calls a slide without a title by its kind', async () => {
    const slide = await writtenSlide(slideOf('figures', '', { title: ' ' }));
    expect(slide.title).toBe('Key figures');
  });
});

describe.each(deckNames)('every slide of the deck "%s"', (name) => {
  it('has its title, once, and as such', async () => {
    const { briefing, slides, texts } = await writtenDeck(name);
    expect(slides.map(({ title }) => title)).toEqual(
      briefing.slides.map(({ title, kind }) => title.trim() || texts.words.kinds[kind]),
    );
    for (const { xml } of slides) {
      const places = all(xml, 'p:ph').map((place) => [place.getAttribute('type'), place.getAttribute('idx')]);
      expect(places).toEqual([['title', null]]);
    }
  });

  it('has its notes, line by line', async () => {
    const { briefing, slides, deck } = await writtenDeck(name);
    for (const [at, { notesPath }] of slides.entries()) {
      const body = all(await deck.xml(notesPath), 'p:sp').find(
        (thing) => all(thing, 'p:ph')[0]?.getAttribute('type') === 'body',
      );
      expect(wordsOf(body!)).toBe(briefing.slides[at]!.notes);
    }
  });

  it('has no two things of one id', async () => {
    for (const { xml } of (await writtenDeck(name)).slides) {
      const ids = all(xml, 'p:cNvPr').map((one) => one.getAttribute('id'));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('describes every chart, table and shape, or marks it as decoration', async () => {
    for (const { things, path } of (await writtenDeck(name)).slides) {
      const silent = things.filter(({ thing, alt }) => {
        const isText =
          all(thing, 'p:cNvSpPr')[0]?.getAttribute('txBox') === '1' || all(thing, 'p:ph').length > 0;
        return !isText && !alt && all(thing, 'adec:decorative').length === 0;
      });
      expect(silent.map((one) => `${path}: ${one.name}`)).toEqual([]);
      expect(things.every((one) => one.name !== '')).toBe(true);
    }
  });

  it('is in the language of the words, but for titles of sources', async () => {
    const { deck, slides } = await writtenDeck(name);
    const paths = deck.paths.filter((path) => /^ppt\/.*\.xml$/.test(path));
    const texts = await Promise.all(paths.map((path) => deck.text(path)));
    expect(texts.filter((text) => text.includes('lang="en-US"'))).toEqual([]);
    for (const { xml } of slides) {
      const languages = new Set(all(xml, 'a:rPr').map((run) => run.getAttribute('lang')));
      const known = new Set([
        'en-GB',
        name === 'russian' ? 'ru-RU' : null,
        ...context.dataset.sources.map(({ language }) => language),
      ]);
      expect([...languages].filter((one) => !known.has(one))).toEqual([]);
    }
  });

  it('names edition, licence and selection, links to its view, and is numbered', async () => {
    const { briefing, slides, texts } = await writtenDeck(name);
    const { foot } = texts.t;
    for (const [at, { words, relations, xml }] of slides.entries()) {
      const { kind, view } = briefing.slides[at]!;
      expect(words).toContain(foot.dataset('1.0.0', texts.formatDate('2026-11-22')));
      expect(words).toContain(foot.newest(texts.formatDate('2026-02')));
      expect(words).toContain('CC BY 4.0');
      expect(words).toMatch(/\d+ (?:of 128 meetings|из 128 встреч)/);
      const links = all(xml, 'a:hlinkClick').map((link) => relations.get(link.getAttribute('r:id')!));
      expect(links).toContain(context.linkTo(view));
      expect(words.includes(`${at + 1} / ${slides.length}`)).toBe(kind !== 'cover');
    }
  });

  it('has paragraphs with their properties once and first', async () => {
    for (const { xml } of (await writtenDeck(name)).slides) {
      const wrong = all(xml, 'a:p').filter((paragraph) => {
        const [first, ...others] = [...paragraph.childNodes].map((one) => one.nodeName);
        return others.includes('a:pPr') || (first !== 'a:pPr' && first !== 'a:endParaRPr' && first !== 'a:r');
      });
      expect(wrong).toEqual([]);
    }
  });

  it('has tables whose first row is the header', async () => {
    for (const { tables } of (await writtenDeck(name)).slides) {
      const flags = tables.map((table) => all(table, 'a:tblPr')[0]?.getAttribute('firstRow'));
      expect(new Set([...flags, '1'])).toEqual(new Set(['1']));
    }
  });
});
