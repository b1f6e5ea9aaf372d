import { loadTypeScript } from './load-typescript.mjs';
import { timeClicks } from './time-clicks.mjs';
import { timeOpening } from './time-opening.mjs';

const { compareEngines } = await loadTypeScript('compare-engines.ts');
const { generateOverview } = await loadTypeScript('../support/generated-overview.ts');
const { writeTable } = await loadTypeScript('../support/generated-table.ts');
try {
  await timeOpening([10_000, 100_000], (size, tables) => writeTable(generateOverview(size), tables));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
