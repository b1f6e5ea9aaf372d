import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../../../shared/sources');

/** Whether the five documents, which are not part of the project, lie beside it. */
export const hasDocuments = existsSync(folder);
if (!hasDocuments)
  console.info(
    `The founding documents are not at ${folder}; what compares the records with them is skipped.`,
  );

/** The paragraphs of a founding document, counted as the records count them: every line that is not empty. */
export function paragraphsOf(seed: string): string[] {
  const lines = readFileSync(resolve(folder, seed), 'utf8').split('\n');
  return lines.map((line) => line.trim()).filter(Boolean);
}
