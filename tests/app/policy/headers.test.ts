import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { writeHeadersFile } from '../../../src/app/policy/headers-file.ts';
import { headers, keptForGood, policy, policyHeader } from '../../../src/app/policy/policy.ts';

describe('the policy', () => {
  it('lets nothing in that is inline, evaluated or of another host', () => {
    expect(policy).not.toMatch(/unsafe|https?:|\*|eval/);
    expect(policy).toMatch(/^default-src 'none'/);
  });
});

describe(writeHeadersFile, () => {
  it('says the policy with the page and its scripts, and never with the atlas in one file', () => {
    const rules = new Map(
      writeHeadersFile()
        .split(/\n(?=\/)/)
        .map((rule) => [rule.split('\n')[0], rule]),
    );
    const withPolicy = [...rules].filter(([, rule]) => rule.includes(policyHeader[1]));
    expect(withPolicy.map(([path]) => path)).toEqual(['/', '/index.html', '/sw.js', '/assets/*']);
    for (const [name, value] of headers) expect(rules.get('/*')).toContain(`  ${name}: ${value}`);
  });
});

describe('hosting/nginx.conf', () => {
  const conf = readFileSync('hosting/nginx.conf', 'utf8');

  it('sends the same headers', () => {
    expect(conf).toContain(`default     "${policyHeader[1]}";`);
    expect(conf).toContain(`add_header ${policyHeader[0]} $policy always;`);
    for (const [name, value] of headers) expect(conf).toContain(`add_header ${name} "${value}" always;`);
    expect(conf).toContain(`"${keptForGood[1]}"`);
  });
});
