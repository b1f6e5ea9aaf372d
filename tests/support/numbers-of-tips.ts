import type { Page } from 'playwright-core';
import type { Counted } from './numbers-counted.ts';
import { formatDates, t } from './say.ts';

// Browsers and Node do not agree on the width of the space in a span of days.
const plainSpaces = (text: string) => text.replaceAll(/\s/g, ' ');

const then = `, ${t.map.nameThen('')}`;
const [before = '', after = ''] = t.map.furtherSeries(5).split('5');
const further = new RegExp(`${before}(\\d+)${after}$`);
const sayTip = (id: string, numbers: string, series: number) =>
  plainSpaces(`${id}: ${numbers}; ${series} more series`);

/** What the tip of each city in the frame says: its meetings, the last one, and its series beyond the first four. */
export async function readCityTips(page: Page): Promise<string[]> {
  const tips = await page.evaluate(async () => {
    const read: [id: string, numbers: string, series: string][] = [];
    const ids = Array.from(document.querySelectorAll('#map g[data-city]:has(> circle)'), (mark) =>
      mark.getAttribute('data-city'),
    );
    for (const id of ids) {
      document.querySelector<SVGElement>(`#map [data-city="${id}"]`)?.focus();
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      const [numbers, series] = document.querySelectorAll('#map [data-tip] span');
      read.push([id ?? '', numbers?.textContent ?? '', series?.textContent ?? '']);
    }
    return read;
  });
  return tips.map(([id, numbers, series]) =>
    sayTip(id, numbers.split(then)[0] ?? '', Number(further.exec(series)?.[1] ?? 0)),
  );
}

export function countCityTips({ meetingsWith }: Counted, said: readonly string[]): string[] {
  return said.map((line) => {
    const id = line.slice(0, line.indexOf(':'));
    const here = meetingsWith({ cities: [id], hosts: [], seats: [] });
    const [last] = here;
    const day = last ? `, ${t.map.last(formatDates(last.start_date, last.end_date))}` : '';
    const series = new Set(here.map((meeting) => meeting.series)).size;
    return sayTip(id, `${t.count.meetings(here.length)}${day}`, Math.max(0, series - 4));
  });
}

/** What the tip of each year says in a chart of shares, read by keys from the first year to the last. */
export async function readBarTips(page: Page): Promise<string[]> {
  const tips = await page.evaluate(async () => {
    const lines: string[] = [];
    const chart = document.querySelector<HTMLElement>('#themes [aria-roledescription]');
    chart?.focus();
    const press = async (key: string) => {
      chart?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      const [tip] = document.querySelectorAll('#themes [data-tip]');
      const year = tip?.querySelector('b')?.textContent;
      if (!tip || !year || lines.some((line) => line.startsWith(`${year}: `))) return false;
      const groups = Array.from(tip.querySelectorAll('li > span'), (span) => span.textContent);
      lines.push(`${year}: ${[tip.querySelector('p')?.textContent, ...groups].join('; ')}`);
      return true;
    };
    for (let isNew = await press('Home'); isNew;) isNew = await press('ArrowRight');
    return lines;
  });
  return tips.map((tip) => tip.replace(`, ${t.themes.key.incomplete}`, ''));
}

export function countBarTips({ rows, selected: { agenda } }: Counted): string[] {
  return rows.years.map((year, at) => {
    const of = agenda.meetings[at] ?? 0;
    const counts = agenda.groups.map((row) => row[at] ?? 0).toReversed();
    const mentions = counts.reduce((sum, n) => sum + n, 0);
    const groups = counts.map(
      (n) => (n > 0 ? `${t.themes.percent(n / mentions)}, ` : '') + t.themes.ofYear(n, of),
    );
    return `${year}: ${[t.themes.tip(of), ...(mentions > 0 ? groups : [])].join('; ')}`;
  });
}
