import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { fillSlots } from '../../../src/app/one-file/slots.ts';
import { writeOneFile } from '../../../src/app/one-file/write-one-file.ts';
import { parseHtml, smallAtlas } from '../../support/one-file-page.ts';

const page = readFileSync('index.html', 'utf8');

describe(writeOneFile, () => {
  it('holds the page with its styles, its script and its data', () => {
    const html = smallAtlas({ data: { 'base-map.json': '["</script>"]', 'data/overview.json': '{}' } });
    const found = parseHtml(html);
    const texts = [...found.querySelectorAll('script, style')].map(({ id, textContent }) => [
      id,
      textContent,
    ]);
    expect(texts.filter(([id]) => id !== 'shell')).toEqual([
      ['briefing', ''],
      ['atlas.css', 'p { color: teal }'],
      ['base-map.json', String.raw`["\u003c/script>"]`],
      ['data/overview.json', '{}'],
      ['atlas.js', 'start();'],
    ]);
    expect(found.querySelectorAll('#root')).toHaveLength(1);
    expect(found.querySelector('link[rel=icon]')?.getAttribute('href')).toMatch(
      /^data:image\/svg\+xml;base64,/,
    );
  });

  it('allows its own script and styles alone, and no request', () => {
    const policy = parseHtml(smallAtlas()).querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy?.split('; ')).toEqual([
      "default-src 'none'",
      "script-src 'sha256-E6jQvrT2ZivWG9GJ4AAEZf4MhI7l3QkLroW4hgvUT4c='",
      "style-src 'sha256-8fPwlIw/PLRUIsg7vYlNotoeuR0WiP8RAqPPGm2Lo4U='",
      'font-src data:',
      'img-src data: blob:',
      "base-uri 'none'",
      "form-action 'none'",
    ]);
  });

  it('keeps a script that names elements in one piece', () => {
    const html = smallAtlas({ script: 'say("</script><!--<script>", /<\\/SCRIPT>/)' });
    const text = parseHtml(html).getElementById('atlas.js')?.textContent;
    expect(text).toBe(String.raw`say("\x3C/script>\x3C!--<script>", /<\/SCRIPT>/)`);
  });

  it('can be written again, to the byte, from what the page then holds', () => {
    const html = smallAtlas({
      data: { 'base-map.json': '"$& \u2028"' },
      script: 'a = " id=\\"atlas.css\\"></style>";',
    });
    const found = parseHtml(html);
    const textOf = (id: string) => found.getElementById(id)?.textContent ?? '';
    expect(fillSlots(JSON.parse(textOf('shell')) as string, textOf)).toBe(html);
  });

  it('stops the build where index.html is no longer what it replaces parts of', () => {
    expect(() => smallAtlas({ page: page.replace('<meta charset="utf-8" />', '') })).toThrow(
      'index.html has no <meta charset="utf-8" />',
    );
    expect(() =>
      smallAtlas({ page: page.replace('</title>', '$&<script src="/track.js"></script>') }),
    ).toThrow('index.html asks for src="/track.js"');
  });
});
