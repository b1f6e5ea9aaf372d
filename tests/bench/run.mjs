import { loadTypeScript } from './load-typescript.mjs';
import { timeClicks } from './time-clicks.mjs';

const { compareEngines } = await loadTypeScript('compare-engines.ts');
const { generateOverview } = await loadTypeScript('../support/generated-overview.ts');
try {
  compareEngines([100, 10_000, 100_000]);
  await timeClicks([null, ...[10_000, 100_000].map((size) => generateOverview(size))]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
