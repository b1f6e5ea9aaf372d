import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { toJSONSchema } from 'zod';
import { overviewOf } from '../../src/dataset/overview.ts';
import { publishFiles } from '../../src/dataset/published-files.ts';
import { meetingRecordSchema } from '../../src/dataset/schema.ts';
import { realDataset } from '../support/records.ts';

const dataset = realDataset();
const { files } = publishFiles(dataset);
const read = (name: string) => JSON.parse(files[name] ?? '') as Record<string, unknown>;

describe('data/dataset.json', () => {
  test('holds the whole dataset in a fixed order', () => {
    expect(read('data/dataset.json')).toEqual(dataset);
    expect(Object.keys(read('data/dataset.json')).join(' ')).toBe(
      'version date sources_read licence meetings sources series parties people cities programmes themes',
    );
  });
});

describe('data/overview.json', () => {
  test('holds the overview', () => expect(read('data/overview.json')).toEqual(overviewOf(dataset)));

  test('takes less than 25 kB on the wire', () => {
    expect(gzipSync(files['data/overview.json'] ?? '', { level: 9 }).length).toBeLessThan(25_000);
  });
});

describe('data/dataset.schema.json', () => {
  test('is a JSON Schema with a title and no address of its own', () => {
    const schema = read('data/dataset.schema.json');
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: 'Dialogue Atlas dataset',
      type: 'object',
      required: Object.keys(dataset),
      additionalProperties: false,
    });
    expect(schema).not.toHaveProperty('$id');
  });
});

describe('meeting.schema.json', () => {
  test('is that of a meeting record', async () => {
    const { $schema, ...schema } = toJSONSchema(meetingRecordSchema);
    const text = JSON.stringify({ $schema, title: 'Dialogue Atlas meeting record', ...schema }, null, 2);
    await expect(`${text}\n`).toMatchFileSnapshot('../../src/dataset/meeting.schema.json');
  });
});
