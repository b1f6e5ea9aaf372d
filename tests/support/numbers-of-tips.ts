import type { Page } from 'playwright-core';
import { createFormats } from '../../src/i18n/formats.ts';
import { meetings, percent, type Counted } from './numbers-counted.ts';

const { formatDates } = createFormats('en');
// Browsers and Node do not agree on the width of the space in a span of days.
const plainSpaces = (text: string) => text.replaceAll(/\s/g, ' ');

/** What the tip of each city in the frame says: its meetings, the last one, and its series beyond the first four. */
export async function readCityTips(page: Page): Promise<string[]> {
  const said = await page.evaluate(async () => {
    const lines: string[] = [];
    const ids = Array.from(document.querySelectorAll('#map g[data-city]:has(> circle)'), (mark) =>
      mark.getAttribute('data-city'),
    );
    for (const id of ids) {
      document.querySelector<SVGElement>(`#map [data-city="${id}"]`)?.focus();
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      const [numbers, series] = document.querySelectorAll('#map [data-tip] span');
      const further = /and (\d+) more series/.exec(series?.textContent ?? '')?.[1] ?? '0';
      lines.push(`${id}: ${numbers?.textContent.replace(/, then .*/, '')}; ${further} more series`);
    }
    return lines;
  });
  return said.map(plainSpaces);
}

export function countCityTips({ meetingsWith }: Counted, said: readonly string[]): string[] {
  return said.map((line) => {
    const id = line.slice(0, line.indexOf(':'));
    const here = meetingsWith({ cities: [id], hosts: [], seats: [] });
    const [last] = here;
    const day = last ? `, the last on ${plainSpaces(formatDates(last.start_date, last.end_date))}` : '';
    const series = new Set(here.map((meeting) => meeting.series)).size;
    return `${id}: ${meetings(here.length)}${day}; ${Math.max(0, series - 4)} more series`;
  });
}

/** What the tip of each year says in a chart of shares, read by keys from the first year to the last. */
export function readBarTips(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const lines: string[] = [];
    const chart = document.querySelector<HTMLElement>('#themes [aria-roledescription=chart]');
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
    return lines.map((line) => line.replace(', year incomplete', ''));
  });
}

export function countBarTips({ rows, selected: { agenda } }: Counted): string[] {
  return rows.years.map((year, at) => {
    const of = agenda.meetings[at] ?? 0;
    const counts = agenda.groups.map((row) => row[at] ?? 0).toReversed();
    const mentions = counts.reduce((sum, n) => sum + n, 0);
    const groups = counts.map((n) => (n > 0 ? `${percent(n / mentions)}, ${n} of ${of}` : 'none'));
    const base = of > 0 ? meetings(of) : 'no meeting in the selection';
    return `${year}: ${[base, ...(mentions > 0 ? groups : [])].join('; ')}`;
  });
}
