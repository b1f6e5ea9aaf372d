import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

import { writtenDeck } from '../../../support/written-decks.ts';

const office = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});
if (!office) console.info('LibreOffice is not installed here: that it opens the decks is not checked.');

/** The pages of a PDF by the count that its tree of pages begins with. */
const pagesOf = (pdf: string) =>
  Math.max(...Array.from(pdf.matchAll(/\/Type\s*\/Pages[^>]*?\/Count (\d+)/g), ([, count]) => Number(count)));

describe.skipIf(!office)('LibreOffice', () => {
  it('opens a deck of everything and prints all its slides', { timeout: 180_000 }, async () => {
    const { blob, slides } = await writtenDeck('extremes');
    const folder = mkdtempSync(join(tmpdir(), 'deck-'));
    try {
      const file = join(folder, 'deck.pptx');
      writeFileSync(file, Buffer.from(await blob.arrayBuffer()));
      const home = `-env:UserInstallation=file://${folder}/home`;
      const convert = [home, '--headless', '--convert-to', 'pdf', '--outdir', folder, file];
      execFileSync(office!, convert, { stdio: 'ignore' });
      expect(pagesOf(readFileSync(join(folder, 'deck.pdf'), 'latin1'))).toBe(slides.length);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
