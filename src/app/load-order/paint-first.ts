const script =
  /\s*<(?:script type="module"|link rel="modulepreload")(?=[^>]*(?:src|href)=)[^>]*>(?:<\/script>)?/g;

/**
 * The page with its scripts after its styles, and asked for at low priority. The frame in index.html needs none of
 * them, while a server that answers six requests at a time would have sent them before the styles that it waits for.
 */
export function paintFirst(page: string): string {
  const scripts = Array.from(page.matchAll(script), ([tag]) =>
    tag.replace(/<(?:script|link)/, '$& fetchpriority="low"'),
  );
  const [before, after] = page.replaceAll(script, '').split('\n  </head>');
  if (after === undefined) throw new Error('index.html has no line that ends its head.');
  return `${before}${scripts.join('')}\n  </head>${after}`;
}
