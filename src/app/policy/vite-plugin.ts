import type { Plugin } from 'vite';
import { writeHeadersFile } from './headers-file.ts';
import { policy } from './policy.ts';

/** Puts the policy into the page of a build, and `_headers`, which static hosts read, beside it. */
export function strictPolicy(): Plugin {
  return {
    name: 'strict-policy',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: writeHeadersFile() });
    },
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
