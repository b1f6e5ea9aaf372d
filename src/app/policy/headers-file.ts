import { askedForAgain, headers, keptForGood, policyHeader } from './policy.ts';

const rules = [
  ['/*', headers],
  ['/', [policyHeader, askedForAgain]],
  ['/index.html', [policyHeader, askedForAgain]],
  ['/sw.js', [policyHeader, askedForAgain]],
  ['/assets/*', [policyHeader, keptForGood]],
  ['/data/*', [askedForAgain]],
] as const;

/** The headers in the form that Netlify and Cloudflare Pages read from a file `_headers`. */
export const writeHeadersFile = (): string =>
  rules
    .map(([path, lines]) => [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
    .join('\n')
    .concat('\n');
