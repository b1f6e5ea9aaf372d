/** A text without what XML cannot hold: control characters and halves of characters. */
export const cleanText = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, (character) => (/[\n\t]/.test(character) ? character : ''));

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/** A text as it stands in an element or an attribute. */
export const escapeXml = (text: string): string =>
  cleanText(text).replaceAll(/[&<>"']/g, (character) => entities[character]!);
