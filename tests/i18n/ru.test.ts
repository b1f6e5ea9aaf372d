import { describe, expect, it } from 'vitest';

import { enBriefing } from '../../src/i18n/en-briefing.ts';
import { enData } from '../../src/i18n/en-data.ts';
import { enFormats } from '../../src/i18n/en-formats.ts';
import { enInsightRules } from '../../src/i18n/en-insight-rules.ts';
import { enOwnData } from '../../src/i18n/en-own-data.ts';
import { en } from '../../src/i18n/en.ts';
import { words } from '../../src/i18n/ru.ts';
import { callBoth, leavesOf } from '../support/catalogue-functions.ts';

const english = leavesOf({
  page: en,
  insightRules: enInsightRules,
  briefing: enBriefing,
  data: enData,
  ownData: enOwnData,
  formats: enFormats,
});
const { description, ...catalogues } = words;
const russian = new Map(leavesOf(catalogues));
type Say = (...args: unknown[]) => unknown;

const functions = english.flatMap(([path, say]) =>
  typeof say === 'function' ? [[path, say as Say, russian.get(path) as Say] as const] : [],
);

const heard = functions.map(([path, say, sayInRussian]) => ({
  path,
  say,
  ...callBoth(path, say, sayInRussian),
}));

/** Names of formats, keys, licences, programs and files: the same in every language. */
const international =
  /\b(JSON|Schema|CSV|TSV|UTF-8|UTF|CSV UTF|PNG|SVG|PowerPoint|BibTeX|RIS|LaTeX|Zotero|JabRef|EndNote|Mendeley|iCalendar|Atom|Data Package|README|CONTRIBUTING(?:\.md)?|Infinity|Windows|ISO|UZ|Natural Earth|CC BY|Creative Commons|MIT|Enter|Shift|Escape|Alt|Delete|Home|End|Page (?:Up|Down)|T|b|o|n|p|f|view|atlas\.html|data\/[\w.]+|\w+\.md)\b/g;
/** Values that stand for arguments of their own. */
const given = /central-asia|noLongerFound|\b(eu|account|seat|day|added)\b/g;
const latin = (text: string) =>
  text
    .replaceAll(/\\[nu]/g, ' ')
    .replaceAll(international, '')
    .replaceAll(given, '')
    .match(/[A-Za-z]+/g) ?? [];

describe('the Russian catalogues', () => {
  it('have the keys of the English ones and no others, each with a value of the same kind', () => {
    expect([...russian.keys()].toSorted()).toEqual(english.map(([path]) => path).toSorted());
    for (const [path, value] of english)
      expect([path, typeof russian.get(path)]).toEqual([path, typeof value]);
  });

  it('use every argument that the English ones use', () => {
    const unheard = heard.flatMap(({ path, first, second }) =>
      [...first].filter((at) => !second.has(at)).map((at) => `${path}, argument ${at + 1}`),
    );
    expect(unheard).toEqual([]);
  });

  it('are called with arguments that the English ones hear', () => {
    expect(heard.filter(({ say, first }) => say.length > 0 && first.size === 0)).toEqual([]);
  });

  it('end a sentence with one full stop, after a date too', () => {
    const { formats, briefing } = words;
    const month = 'ноябрь 2026\u00a0г.';
    expect(formats.sourcesRead(month)).toMatch(/копиях, ноябрь 2026\u00a0г\.$/);
    expect(formats.dayUnknown(month)).toMatch(/месяц: ноябрь 2026\u00a0г\.$/);
    expect(briefing.pictures.sources(2, 1, 3, month)).toMatch(/записи\. ноябрь 2026\u00a0г\.$/);
  });

  it('leave nothing in English', () => {
    const texts = [...russian].flatMap(([path, value]) =>
      typeof value === 'string' ? [[path, value] as const] : [],
    );
    const said = heard.flatMap(({ path, said: all }) => [...all].map((text) => [path, text] as const));
    const left = [...texts, ...said, ['description', description] as const].flatMap(([path, text]) =>
      latin(text).map((word) => `${path}: ${word}`),
    );
    expect([...new Set(left)]).toEqual([]);
  });
});
