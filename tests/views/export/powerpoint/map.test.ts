import { describe, expect, it } from 'vitest';

import { readAddress } from '../../../../src/model/address.ts';
import { all, type OpenedSlide } from '../../../support/opened-deck.ts';
import { context, slideOf, writtenSlide, writtenDeck } from '../../../support/written-decks.ts';

const { index, names, select } = context;
const views = ['', 'city=dushanbe', 'theme=border-management', 'city=brussels,tashkent&seat=video'];

const countsFor = (view: string) => select(readAddress(view, index).address.selection).map;
/** Cities with a meeting; all of them are on the map or pointed at. */
const hostsFor = (view: string) => [...countsFor(view).cities].filter(([, count]) => count > 0);
const mapOf = (view: string) => writtenSlide(slideOf('map', view));
/** In the units of a slide. */
const px = 9525;
const isEllipse = ({ thing }: OpenedSlide['things'][number]) =>
  all(thing, 'a:prstGeom')[0]?.getAttribute('prst') === 'ellipse';

describe.each(views)('the map of "%s"', (view) => {
  it('has a shape for every host city with its number of meetings', async () => {
    const { things } = await mapOf(view);
    for (const [id, count] of hostsFor(view)) {
      const name = names.city(id);
      const mark = things.find((one) => one.name === name && one.alt?.includes('meeting'));
      expect(mark?.alt).toContain(`${name}, ${count} ${count === 1 ? 'meeting' : 'meetings'}`);
    }
  });

  it('writes that number in the mark or beside the name', async () => {
    const { things } = await mapOf(view);
    for (const [id, count] of hostsFor(view)) {
      const name = names.city(id);
      const words = things
        .filter((one) => one.name === name || one.name === `Label: ${name}`)
        .map((one) => one.words)
        .filter(Boolean);
      expect(words.join(' ')).toMatch(new RegExp(`(^|\\D)${count}(\\D|$)`));
      expect(words.join(' ')).toContain(name);
    }
  });

  it('counts the meetings that have no place on it', async () => {
    const { things } = await mapOf(view);
    const { seats } = countsFor(view);
    const wordsOf = (name: string) => things.find((one) => one.name === name)?.words;
    expect(wordsOf('By video')).toBe(String(seats.get('video')));
    expect(wordsOf('Seat not recorded')).toBe(String(seats.get('unrecorded')));
  });

  it('has a native shape for the country of every host, and says that boundaries imply no endorsement', async () => {
    const { things, words } = await mapOf(view);
    const outlines = things.filter(({ thing }) => all(thing, 'a:custGeom').length > 0);
    for (const [code, count] of countsFor(view).hosts) {
      if (count === 0 || code === 'AE') continue;
      const alts = outlines.filter((one) => one.name === names.country(code)).map((one) => one.alt);
      expect(alts).toEqual([`${names.country(code)}, ${context.texts.t.count.meetings(count)}`]);
    }
    expect(words).toContain('Boundaries and names shown do not imply endorsement');
  });
});

describe('the map on a slide', () => {
  it('marks what is chosen: a city in saffron, a country hatched', async () => {
    const [city, host] = [await mapOf('city=dushanbe'), await mapOf('view=central-asia&host=kz')];
    const dushanbe = city.things.find((one) => one.name === 'Dushanbe' && isEllipse(one));
    expect(all(dushanbe!.thing, 'a:srgbClr')[0]?.getAttribute('val')).toBe('EDA81C');
    const chosen = host.things.find((one) => one.name === 'Kazakhstan, chosen');
    expect(all(chosen!.thing, 'a:pattFill')).toHaveLength(1);
  });

  it('says what its numbers count where a place is chosen, and what a view leaves out', async () => {
    expect((await mapOf('city=dushanbe')).words).toContain('numbers on the map count all of 128 meetings');
    expect((await mapOf('view=europe')).words).toContain('Not in this view of the map');
  });

  it('has no label upon another', async () => {
    const labels = (await mapOf('')).things.filter(
      (one) => one.name.startsWith('Label: ') && /\d/.test(one.words),
    );
    const boxes = labels.map(({ thing }) => {
      const [at, size] = [all(thing, 'a:off')[0]!, all(thing, 'a:ext')[0]!];
      const [x, y] = [Number(at.getAttribute('x')), Number(at.getAttribute('y'))];
      return {
        x,
        y,
        right: x + Number(size.getAttribute('cx')),
        bottom: y + Number(size.getAttribute('cy')),
      };
    });
    const pairs = boxes.flatMap((a, at) => boxes.slice(at + 1).map((b) => [a, b] as const));
    const meeting = pairs.filter(
      ([a, b]) => a.x < b.right - px && b.x < a.right - px && a.y < b.bottom - px && b.y < a.bottom - px,
    );
    expect(labels.length).toBeGreaterThan(5);
    expect(meeting).toEqual([]);
  });

  it('keeps a slide below a megabyte and a half, and its base map in one group', async () => {
    const { deck } = await writtenDeck('everything');
    expect((await deck.text('ppt/slides/slide3.xml')).length).toBeLessThan(1_500_000);
    const groups = all(await deck.xml('ppt/slides/slide3.xml'), 'p:grpSp');
    expect(groups.map((group) => all(group, 'p:cNvPr')[0]?.getAttribute('name'))).toEqual(['Base map']);
    expect(all(groups[0]!, 'p:sp').length).toBeGreaterThan(60);
  });
});
