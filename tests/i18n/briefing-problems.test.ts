import { describe, expect, it } from 'vitest';

import { sayBriefingProblem, sayBriefingProblems } from '../../src/i18n/briefing-problems.ts';
import { enBriefing } from '../../src/i18n/en-briefing.ts';
import { readBriefingFile } from '../../src/model/briefing-file.ts';
import { readBriefingLink } from '../../src/model/briefing-link.ts';
import type { BriefingProblem } from '../../src/model/read-briefing.ts';
import { texts } from '../support/real-deck.ts';

const say = (part: Partial<BriefingProblem> & Pick<BriefingProblem, 'code'>) =>
  sayBriefingProblem({ slide: null, field: '', value: '', allowed: '', ...part }, texts);
const file = (part: object) =>
  JSON.stringify({ format: 'dialogue-atlas-briefing', formatVersion: 1, slides: [], ...part });

describe(sayBriefingProblem, () => {
  it('says on which slide, in which field, which value and what is allowed', () => {
    expect(say({ code: 'unknown-kind', slide: 4, field: 'kind', value: 'pie', allowed: 'map, text' })).toBe(
      'Slide 4: There is no kind of slide “pie”; allowed: map, text. It was left out.',
    );
    expect(say({ code: 'too-long', field: 'title', value: '3000', allowed: '200' })).toBe(
      '“title” has 3,000 characters, 200 are allowed; the rest was left out.',
    );
  });

  it('has words for every problem, and puts into them what it is given', () => {
    const { slide: _slide, lost: _lost, ...codes } = enBriefing.problems;
    for (const code of Object.keys(codes) as BriefingProblem['code'][]) {
      const said = say({ code, field: 'title', value: '7', allowed: '3' });
      expect(said).toMatch(/^\S.*\.$/);
      expect(said).not.toMatch(/undefined|NaN/);
    }
  });
});

describe(sayBriefingProblems, () => {
  it('says all that is wrong in a file, and what was lost', () => {
    const reading = readBriefingFile(file({ date: 'soon', slides: [{ kind: 'map' }, 7, { kind: 'pie' }] }));
    expect(sayBriefingProblems(reading, texts)).toEqual([
      'Slide 2: “7” is no slide, and was left out.',
      'Slide 3: There is no kind of slide “pie”; allowed: cover, figures, map, themes, heat, difference, levels, meeting, text, sources, closing. It was left out.',
      '“date” must be a day such as 2026-11-22, not “soon”.',
      '2 slides could not be read and were left out.',
    ]);
  });

  it('says nothing of a sound file', () => {
    expect(sayBriefingProblems(readBriefingFile(file({})), texts)).toEqual([]);
  });

  it.each([
    ['b=3.x', 'This briefing is of format 3; this page reads format 1. Open it in a newer Dialogue Atlas.'],
    ['b=1.2', 'This link was cut short. Copy it whole, or ask for the file.'],
    ['b=!', 'This link was changed on its way. Copy it again, or ask for the file.'],
  ])('says of the link “%s”: %s', async (fragment, said) => {
    expect(sayBriefingProblems(await readBriefingLink(fragment), texts)).toEqual([said]);
  });
});
