/** A name by its letters and digits alone, small and without marks: names that are equal so are taken for one. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Remembers the answers of a function of a text, up to a number of them. */
export function remember<Answer>(read: (text: string) => Answer, most = 20_000): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const answer = read(text);
    if (known.size < most) known.set(text, answer);
    return answer;
  };
}
