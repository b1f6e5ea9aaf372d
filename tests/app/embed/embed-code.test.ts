import { describe, expect, it } from 'vitest';
import { writeEmbedCode } from '../../../src/app/embed/embed-code.ts';

const frameOf = (code: string) =>
  new DOMParser().parseFromString(code, 'text/html').body.firstElementChild as HTMLIFrameElement;

describe(writeEmbedCode, () => {
  it('writes one frame, in which every text stands as it was given', () => {
    const src = 'https://atlas.example/?q="a"+<b>&city=astana&embed=map';
    const title = '“Map”: 1 of 6 meetings with the words "<script>alert(1)</script>" & more';
    const code = writeEmbedCode({ src, title, width: 640, height: 480 });
    const frame = frameOf(code);
    expect(frame.parentElement!.childNodes).toHaveLength(1);
    expect(frame.getAttribute('src')).toBe(src);
    expect(frame.title).toBe(title);
    expect([frame.width, frame.height]).toEqual(['640', '480']);
    expect(code).not.toMatch(/\n|<script/);
  });

  it('lets the frame run, keep its origin and open whole tabs, and nothing else', () => {
    const frame = frameOf(writeEmbedCode({ src: 'https://atlas.example/', title: 'T', width: 1, height: 1 }));
    expect(frame.getAttribute('sandbox')!.split(' ')).toEqual([
      'allow-scripts',
      'allow-same-origin',
      'allow-popups',
      'allow-popups-to-escape-sandbox',
    ]);
    expect(frame.getAttribute('loading')).toBe('lazy');
  });
});
