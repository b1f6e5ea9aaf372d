import { describe, expect, test } from 'vitest';
import { textsIn } from '../../src/dataset/records.ts';
import { hasDocuments, paragraphsOf } from '../support/founding-documents.ts';
import { realDataset } from '../support/records.ts';

const longestRun = 7;
const ourFields = new Set(['note', 'value', 'what', 'description', 'scope', 'open_questions']);
const dataset = realDataset();
const ourTexts = textsIn(dataset).filter(({ key }) => ourFields.has(key));

describe.skipIf(!hasDocuments)('our texts', () => {
  const seeds = dataset.sources.flatMap(({ seed }) => seed ?? []);

  test.each(seeds)('share no eight words in a row with %s, names of series apart', (seed) => {
    const known = new Set(runsOfEight(paragraphsOf(seed).join(' ')));
    for (const { name } of dataset.series) for (const run of runsOfEight(name)) known.delete(run);
    const copied = ourTexts.filter(({ text }) => runsOfEight(text).some((run) => known.has(run)));
    expect(copied.map(({ path, text }) => `${path.join('.')}: ${text}`)).toEqual([]);
  });
});

describe('the search for copied words', () => {
  test('reads notes, outcomes, disagreements, mentions, figures, descriptions and questions', () => {
    expect(new Set(ourTexts.map(({ key }) => key))).toEqual(ourFields);
    expect(ourTexts.length).toBeGreaterThan(2000);
  });

  test('finds eight words whatever their case, hyphens and marks', () => {
    const [run] = runsOfEight('One-two three, FOUR five: six "seven" eight');
    expect(runsOfEight('And so: one two three four five six seven eight nine.')).toContain(run);
    expect(runsOfEight('one two three four five six seven')).toEqual([]);
  });
});

function runsOfEight(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(longestRun).map((_, n) => words.slice(n, n + longestRun + 1).join(' '));
}
