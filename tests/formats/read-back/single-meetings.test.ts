import { expect, test } from 'vitest';
import { selectDataset } from '../../../src/formats/selected-dataset.ts';
import { inputOf } from '../../support/download-input.ts';
import { problemsOfPart } from '../../support/problems-of-part.ts';
import { realDataset } from '../../support/records.ts';

const dataset = realDataset();

test.each(dataset.meetings)('the meeting $id alone refers to nothing that its file lacks', (meeting) => {
  expect(problemsOfPart(selectDataset(inputOf(dataset, { meetings: [meeting] })))).toEqual([]);
});
