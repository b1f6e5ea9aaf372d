import type { Locator, Page } from 'playwright-core';

type Look = 'hovered' | 'focused' | 'chosen';

const room = 6;

/**
 * In which states an element looks as it does at rest but for colours: the edges in both pictures are the same. `choose` makes it
 * chosen; without it that is not looked at.
 */
export async function findColourOnly(
  page: Page,
  element: Locator,
  choose: ((element: Locator) => Promise<unknown>) | null,
  /** What shows the state, where it is more than the element. */
  shownBy: Locator = element,
): Promise<Look[]> {
  const rest = async () => {
    await page.mouse.move(0, 0);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  };
  const picture = async () => {
    const { x, y, width, height } = (await shownBy.boundingBox())!;
    const clip = { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
    return (await page.screenshot({ clip })).toString('base64');
  };
  await element.scrollIntoViewIfNeeded();
  await rest();
  const atRest = await picture();
  const pictures: [Look, string][] = [];
  await element.hover();
  pictures.push(['hovered', await picture()]);
  await rest();
  // A key pressed before it makes the browser show the focus.
  await page.keyboard.press('Shift');
  await element.focus();
  pictures.push(['focused', await picture()]);
  await rest();
  if (choose) {
    await choose(element);
    await rest();
    pictures.push(['chosen', await picture()]);
  }
  const looks: Look[] = [];
  for (const [look, shown] of pictures) if ((await countNewEdges(page, atRest, shown)) < 12) looks.push(look);
  return looks;
}

/** How many pixels are at an edge in one of two pictures alone. */
const countNewEdges = (page: Page, before: string, after: string): Promise<number> =>
  page.evaluate(
    async (pictures) => {
      const edgesOf = async (base64: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${base64}`;
        await image.decode();
        const { width, height } = image;
        const context = new OffscreenCanvas(width, height).getContext('2d')!;
        context.drawImage(image, 0, 0);
        const { data } = context.getImageData(0, 0, width, height);
        const differ = (a: number, b: number) =>
          Math.abs(data[a]! - data[b]!) +
            Math.abs(data[a + 1]! - data[b + 1]!) +
            Math.abs(data[a + 2]! - data[b + 2]!) >
          96;
        const edges = new Set<number>();
        for (let y = 0; y + 1 < height; y++)
          for (let x = 0; x + 1 < width; x++) {
            const at = 4 * (y * width + x);
            if (differ(at, at + 4) || differ(at, at + 4 * width)) edges.add(at);
          }
        return edges;
      };
      const [one, other] = await Promise.all(pictures.map(edgesOf));
      return (
        [...one!].filter((at) => !other!.has(at)).length + [...other!].filter((at) => !one!.has(at)).length
      );
    },
    [before, after],
  );
