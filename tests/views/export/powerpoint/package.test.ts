import { describe, expect, it } from 'vitest';

import { all, openPackage, relationsOf, type OpenedPackage } from '../../../support/opened-deck.ts';
import { deckNames, writtenDeck } from '../../../support/written-decks.ts';

const isXml = (path: string) => /\.(xml|rels)$/.test(path);

/** What is wrong with a package: parts without a type, types without a part, relations that lead nowhere. */
async function faultsOf(file: OpenedPackage): Promise<string[]> {
  const types = await file.xml('[Content_Types].xml');
  const parts = all(types, 'Override').map((one) => one.getAttribute('PartName')!.slice(1));
  const endings = all(types, 'Default').map((one) => one.getAttribute('Extension'));
  const sources = ['', ...file.paths.filter((path) => !path.endsWith('.rels'))];
  const lost = await Promise.all(
    sources.map(async (path) =>
      [...(await relationsOf(file, path)).values()].filter(
        (target) => !/^https?:/.test(target) && !file.paths.includes(target),
      ),
    ),
  );
  return [
    ...parts.filter((part) => !file.paths.includes(part)).map((part) => `${part} is not there`),
    ...file.paths
      .filter((path) => path !== '[Content_Types].xml' && !path.endsWith('.rels'))
      .filter((path) => !parts.includes(path) && (isXml(path) || !endings.includes(path.split('.').at(-1)!)))
      .map((path) => `${path} has no type`),
    ...lost.flat().map((target) => `${target} is related to and not there`),
  ];
}

describe.each(deckNames)('the file of the deck "%s"', (name) => {
  it('is sound XML throughout', async () => {
    const { deck } = await writtenDeck(name);
    const sound = await Promise.all(deck.paths.filter(isXml).map((path) => deck.xml(path)));
    expect(sound.every((part) => part.documentElement !== null)).toBe(true);
  });

  it('has a type for every part, a part for every type, and no relation that leads nowhere', async () => {
    const { deck } = await writtenDeck(name);
    expect(await faultsOf(deck)).toEqual([]);
  });

  it('has sheets behind its charts that are sound files themselves', async () => {
    const { deck } = await writtenDeck(name);
    for (const path of deck.paths.filter((one) => one.endsWith('.xlsx'))) {
      const sheet = await openPackage(await deck.bytes(path));
      await Promise.all(sheet.paths.map((part) => sheet.xml(part)));
      expect(await faultsOf(sheet)).toEqual([]);
    }
  });

  it('says in its properties what it is, by whom and of which day', async () => {
    const { deck, briefing, texts } = await writtenDeck(name);
    const core = await deck.xml('docProps/core.xml');
    const say = (element: string) => all(core, element)[0]?.textContent;
    expect(say('dc:title')).toBe(briefing.title);
    const isRussian = name === 'russian';
    expect(say('dc:creator')).toBe(texts.t.site.name);
    expect(say('dc:subject')).toMatch(
      isRussian
        ? /из 128 встреч.* · Атлас диалога\. Набор данных /
        : /of 128 meetings.* · Dialogue Atlas\. Dataset /,
    );
    expect(say('dc:language')).toBe(isRussian ? 'ru-RU' : 'en-GB');
    expect(say('dcterms:created')).toMatch(/^2026-11-\d\dT00:00:00Z$/);
    expect(await deck.text('docProps/app.xml')).toContain(`<Slides>${briefing.slides.length}</Slides>`);
  });

  it('has notes with a theme of their own, in the order that PowerPoint wants', async () => {
    const { deck } = await writtenDeck(name);
    const relations = await relationsOf(deck, 'ppt/notesMasters/notesMaster1.xml');
    expect([...relations.values()]).toEqual(['ppt/theme/theme2.xml']);
    const order = [...(await deck.xml('ppt/presentation.xml')).documentElement!.childNodes].map(
      (one) => one.nodeName,
    );
    expect(order.slice(0, 3)).toEqual(['p:sldMasterIdLst', 'p:notesMasterIdLst', 'p:sldIdLst']);
  });
});
