import type { Plugin } from 'vite';
import { paintFirst } from './paint-first.ts';

/** Lets the page of a build ask for what paints its frame before it asks for scripts. */
export function frameFirst(): Plugin {
  return {
    name: 'frame-first',
    apply: 'build',
    transformIndexHtml: { order: 'post', handler: paintFirst },
  };
}
