/**
 * Makes equal texts one, in place and however deep: a message from a worker holds each of its texts anew, which for a
 * large file is twice the memory.
 */
export function createSharing(): (value: object) => void {
  const known = new Map<string, string>();

  const one = (text: string): string => {
    const same = known.get(text);
    if (same === undefined) known.set(text, text);
    return same ?? text;
  };

  return function share(value: object) {
    const parts = value as Record<string, unknown>;
    for (const key of Object.keys(parts)) {
      const part = parts[key];
      if (typeof part === 'string') parts[key] = one(part);
      else if (typeof part === 'object' && part !== null) share(part);
    }
  };
}
