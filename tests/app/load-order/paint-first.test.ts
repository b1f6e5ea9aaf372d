import { describe, expect, it } from 'vitest';
import { paintFirst } from '../../../src/app/load-order/paint-first.ts';

const page = `<!doctype html>
<html>
  <head>
    <title>A</title>
    <script type="module" crossorigin src="./assets/a.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/b.js">
    <link rel="stylesheet" crossorigin href="./assets/a.css">
    <script type="application/ld+json">{"a": 1}</script>
  </head>
  <body></body>
</html>`;

describe(paintFirst, () => {
  it('asks for scripts after styles, at low priority, and leaves all else as it stands', () => {
    expect(paintFirst(page)).toBe(`<!doctype html>
<html>
  <head>
    <title>A</title>
    <link rel="stylesheet" crossorigin href="./assets/a.css">
    <script type="application/ld+json">{"a": 1}</script>
    <script fetchpriority="low" type="module" crossorigin src="./assets/a.js"></script>
    <link fetchpriority="low" rel="modulepreload" crossorigin href="./assets/b.js">
  </head>
  <body></body>
</html>`);
  });

  it('refuses a page whose head it cannot find', () => {
    expect(() => paintFirst('<p>')).toThrow('head');
  });
});
