import { readFileSync } from 'node:fs';
import { writeOneFile } from '../../src/app/one-file/write-one-file.ts';

const page = readFileSync('index.html', 'utf8');

type Parts = Partial<Parameters<typeof writeOneFile>[0]>;

/** The text of a one-file atlas, small but for what is given. */
export const smallAtlas = (parts: Parts = {}) =>
  writeOneFile({ page, icon: '<svg/>', style: 'p { color: teal }', script: 'start();', data: {}, ...parts });

export const parseHtml = (html: string) => new DOMParser().parseFromString(html, 'text/html');

/** Makes the document one that was opened from an HTML text; nothing in it runs. */
export function openHtml(html: string): void {
  const { head, body } = parseHtml(html);
  document.head.append(...head.querySelectorAll('script, style'));
  document.body.append(...body.querySelectorAll('script'));
}

/** Takes out of the document what was opened; each test that opens one does so afterwards. */
export function closeHtml(): void {
  for (const element of document.querySelectorAll('script[id], style[id]')) element.remove();
}
