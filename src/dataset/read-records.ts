import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Whether a file of the folder holds records, by its name within the folder with forward slashes. */
export function isRecordFile(name: string): boolean {
  return /^(meetings\/)?[^/]+\.json$/.test(name) && name !== 'meeting.schema.json';
}

/** The text of every file of records in a folder, by its name there; rejects where the folder cannot be read. */
export async function readRecords(folder: string): Promise<Map<string, string>> {
  const [tables, meetings] = await Promise.all([readdir(folder), readdir(join(folder, 'meetings'))]);
  const names = [...tables, ...meetings.map((name) => `meetings/${name}`)].filter(isRecordFile);
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return new Map(names.map((name, n) => [name, texts[n] ?? '']));
}
