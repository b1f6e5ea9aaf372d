import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { embedFonts } from '../../../../src/views/export/pictures/embed-fonts.ts';

class Rule {
  style: { getPropertyValue: (name: string) => string };
  constructor(values: Record<string, string>) {
    this.style = { getPropertyValue: (name) => values[name] ?? '' };
  }
}

const face = (family: string, src: string, range = 'U+0-FF') =>
  new Rule({
    'font-family': `"${family}"`,
    'font-weight': '200 900',
    'font-style': 'normal',
    src,
    'unicode-range': range,
  });

const pageWith = (...cssRules: Rule[]) =>
  ({
    baseURI: 'https://atlas.example/page/',
    styleSheets: [{ href: 'https://atlas.example/page/assets/style.css', cssRules }],
  }) as unknown as Document;

const svg = `<?xml version="1.0"?>\n<svg xmlns="x" font-family="&#39;Sans 3&#39;"><text>Water $&amp; £</text></svg>`;
const bytes = async () => new TextEncoder().encode('font').buffer;

describe(embedFonts, () => {
  beforeEach(() => {
    vi.stubGlobal('CSSFontFaceRule', Rule);
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('puts a font of the page into the picture, asked for beside its style sheet', async () => {
    const asked: string[] = [];
    const painted = await embedFonts(
      svg,
      pageWith(face('Sans 3', `url("./sans.woff2") format("woff2")`)),
      (address) => {
        asked.push(address);
        return bytes();
      },
    );
    expect(asked).toEqual(['https://atlas.example/page/assets/sans.woff2']);
    expect(painted).toContain(
      `<style>@font-face{font-family:'Sans 3';font-weight:200 900;font-style:normal;src:url(data:font/woff2;base64,${btoa('font')})}</style><text>`,
    );
    expect(painted.replace(/<style>.*<\/style>/, '')).toBe(svg);
  });

  it('takes a font that is in the page itself as it is', async () => {
    const inside = face('Sans 3', 'url(data:font/woff2;base64,AAAA)');
    const painted = await embedFonts(svg, pageWith(inside), () => Promise.reject(new Error('not asked')));
    expect(painted).toContain('src:url(data:font/woff2;base64,AAAA)');
  });

  it.each([
    ['of another host', face('Sans 3', 'url(https://fonts.example/sans.woff2)')],
    ['of characters that the picture has not', face('Sans 3', 'url(cyrillic.woff2)', 'U+0400-045F')],
    ['that the picture does not name', face('Serif', 'url(serif.woff2)')],
    ['of this machine alone', face('Sans 3', 'local("Sans 3")')],
  ])('asks for no font %s', async (_, rule) => {
    const load = vi.fn<typeof bytes>(bytes);
    expect(await embedFonts(svg, pageWith(rule), load)).not.toContain('@font-face');
    expect(load).not.toHaveBeenCalled();
  });

  it('does without a font that cannot be had', async () => {
    const painted = await embedFonts(svg, pageWith(face('Sans 3', 'url(sans.woff2)')), () =>
      Promise.reject(new Error('no network')),
    );
    expect(painted).toContain('Water');
    expect(painted).not.toContain('@font-face');
  });

  it('does without style sheets that may not be read', async () => {
    const closed = {
      get cssRules(): never {
        throw new Error('SecurityError');
      },
    };
    const page = { baseURI: 'file:///atlas.html', styleSheets: [closed] } as unknown as Document;
    expect(await embedFonts(svg, page, bytes)).toContain('Water');
  });
});
