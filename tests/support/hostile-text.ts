import * as fc from 'fast-check';

const pieces = [
  '"',
  "'",
  ',',
  ';',
  ':',
  '\\',
  '{',
  '}',
  '[',
  ']',
  '(',
  ')',
  '%',
  '&',
  '#',
  '$',
  '_',
  '^',
  '~',
  '|',
  '=1+1',
  '+7',
  '-5',
  '-',
  '@SUM(A1)',
  '=HYPERLINK("https://bad.example")',
  '\t',
  '\r',
  '\n',
  '\r\n',
  ' ',
  '  ',
  '\uFEFF',
  '\u0000',
  '\u0007',
  '\u001B',
  '\u0085',
  '\u2028',
  '\u00A0',
  '😀',
  '👩‍🚀',
  'e\u0301',
  'שלום',
  'عربي',
  '\u202E',
  '<b>',
  '</script>',
  ']]>',
  '&amp;',
  '<!--',
  'BEGIN:VEVENT',
  'END:VCALENDAR',
  'ER  - ',
  'TY  - JOUR',
  '@misc{x,',
  String.raw`\n`,
  'Ташкент',
  'Özbekistan',
  'Łódź',
  'a',
  'word',
  'x'.repeat(90),
  'ж'.repeat(60),
];

/** Texts of what breaks files: quotes, ends of lines, beginnings of formulas, signs of other formats, scripts, signs without a form. */
export const hostileText = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''));

/** A hostile text with a letter in it, so that something is left when signs are taken away. */
export const hostileWords = hostileText.map((text) => `${text}a`);

/** A text as formats keep it that have room for no control character but a tab and the end of a line. */
export const withoutControls = (text: string): string =>
  Array.from(text)
    .filter((sign) => sign === '\n' || sign === '\t' || !/\p{Cc}/u.test(sign))
    .join('');
