import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Bundles a TypeScript file of this folder as it would be shipped and imports it: Node 20 runs no TypeScript. */
export async function loadTypeScript(name) {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, ssr: fileURLToPath(new URL(name, import.meta.url)) },
    ssr: { noExternal: true },
  });
  return import(`data:text/javascript,${encodeURIComponent(bundle.output[0].code)}`);
}
