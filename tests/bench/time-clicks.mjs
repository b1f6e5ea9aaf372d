import { withServedPage } from './served-page.mjs';

const rounds = 40;

/**
 * Prints, for the real records (null) and for generated ones, how long after a click on a filter the frame is painted in
 * which map, chart, cards and counts all show the new selection, less the same measure of a click that changes nothing;
 * and how long after it the first frame that answers: on a slow machine, one that shows what is pressed.
 */
export async function timeClicks(overviews) {
  await withServedPage(async (browser, base) => {
    const rows = [];
    for (const overview of overviews) {
      rows.push(await timeOn(browser, base, overview, 1));
      if (overview === null) rows.push(await timeOn(browser, base, overview, 4));
    }
    console.log(
      `\nFrom a click to the painted frame that shows the selection in every part, less an idle click: ` +
        `${rounds} clicks on theme groups and cities, in milliseconds.\n`,
    );
    console.table(rows);
  });
}

async function timeOn(browser, base, overview, slowdown) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  if (overview) {
    await page.route('**/data/overview.json', (route) => route.fulfill({ json: overview }));
    await page.route('**/data/dataset.json', (route) => route.abort());
  }
  await page.goto(base);
  await page.locator('.recharts-surface path[data-group]').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(2000);
  if (slowdown > 1) {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  }
  const times = await clickTimes(page);
  await page.close();
  return {
    meetings: overview ? overview.meetings.length : 'real records',
    slowdown: `${slowdown}x`,
    ...times,
  };
}

/** What clicks on filters take in a page that is open, less idle ones in the same run, in milliseconds. */
export async function clickTimes(page) {
  const { busy, answers, idle, frames } = await page.evaluate(measure, rounds);
  const round = (value) => Math.round(value * 10) / 10;
  return {
    click: round(median(busy)),
    idle: round(median(idle)),
    difference: round(median(busy) - median(idle)),
    'p95 of clicks': round(quantile(busy, 0.95)),
    'p95 of first answers': round(quantile(answers, 0.95)),
    'frames at most': Math.max(...frames),
  };
}

/** Runs in the page. */
async function measure(count) {
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', () => resolve(performance.now()), { once: true });
        port1.start();
        port2.postMessage(null);
      });
    });
  const text = (selector) => document.querySelector(selector)?.textContent ?? '';
  const all = (selector, read) => [...document.querySelectorAll(selector)].map(read).join();
  const shown = () => ({
    status: text('p[role=status]'),
    bars: all('#themes path[data-group]', (bar) => `${bar.getAttribute('class')} ${bar.getAttribute('d')}`),
    cards: all('#meetings article', (card) =>
      card.closest('[hidden]') ? '' : card.getAttribute('aria-labelledby'),
    ),
  });
  // Every click begins at rest: marks move for 320 ms, in which even an idle click waits for their next frame.
  const settle = () => new Promise((resolve) => setTimeout(resolve, 500));
  const targets = [
    ...document.querySelectorAll('#themes [role=group] button[data-group]'),
    ...[...document.querySelectorAll('#map [data-city]')].slice(0, 4),
  ].map((target) => target.getAttribute('data-city') ?? target.getAttribute('data-group'));
  const find = (name) =>
    document.querySelector(`#map [data-city="${name}"]`) ??
    document.querySelector(`#themes [role=group] button[data-group="${name}"]`);

  const busy = [];
  const answers = [];
  const idle = [];
  const frames = [];
  for (let round = 0; round < count; round++) {
    const nothing = document.querySelector('h1');
    let start = performance.now();
    nothing.dispatchEvent(new MouseEvent('mousedown', { bubbles: true }));
    idle.push((await painted()) - start);
    await settle();

    const before = shown();
    const target = find(targets[Math.floor(round / 2) % targets.length]);
    start = performance.now();
    // Asked for before the page asks: what the page does when the frame is painted comes after.
    const first = painted();
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    let end = await first;
    let frame = 1;
    // Marks leave out the choice of a city, and counts may be equal by chance: those parts are drawn in the same frame
    // as the cards, by the same render.
    const isShown = () => {
      const after = shown();
      return after.status !== before.status && after.bars !== before.bars && after.cards !== before.cards;
    };
    if (!document.querySelector('[data-answering]') && !isShown())
      throw new Error(`The first frame after a click on ${target.getAttribute('aria-label')} shows nothing.`);
    answers.push(end - start);
    while (!isShown() && frame < 20) {
      end = await painted();
      frame += 1;
    }
    if (frame === 20) throw new Error(`A click on ${target.getAttribute('aria-label')} changed nothing.`);
    busy.push(end - start);
    frames.push(frame);
    await settle();
  }
  return { busy, answers, idle, frames };
}

const quantile = (values, share) => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)];
const median = (values) => quantile(values, 0.5);
