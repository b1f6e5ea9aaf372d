/** Bundles the engines as they are shipped (Node 20 runs no TypeScript), compares them and prints a table. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const bundle = await build({
  configFile: false,
  logLevel: 'error',
  build: { write: false, ssr: fileURLToPath(new URL('compare-engines.ts', import.meta.url)) },
  ssr: { noExternal: true },
});
const { code } = bundle.output[0];
const { compareEngines } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
try {
  compareEngines([100, 10_000, 100_000]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
