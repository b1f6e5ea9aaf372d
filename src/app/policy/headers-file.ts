import { askedForAgain, cachedForGood, dataHeaders, headers } from './policy.ts';

type Header = readonly [string, string];

const rules: readonly (readonly [string, readonly Header[]])[] = [
  ['/*', headers],
  ['/assets/*', [cachedForGood]],
  ['/data/*', [...dataHeaders, askedForAgain]],
  ['/index.html', [askedForAgain]],
  ['/sw.js', [askedForAgain]],
];

/** The headers in the form that Netlify and Cloudflare Pages read from a file `_headers`. */
export const writeHeadersFile = (): string =>
  rules
    .map(([path, lines]) => [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n')
    .concat('\n');
