import { useTexts } from '../i18n/texts.ts';

type Props = { line: string };

/**
 * A line that may quote English records. On a page in another script three English words in a row are marked as English,
 * from the first to the last; fewer are taken for a name. In a language that shares the script nothing tells them apart.
 */
export function MixedLine({ line }: Props) {
  const { language } = useTexts();
  if (new Intl.Locale(language).maximize().script === 'Latn') return line;
  return line.split(english).map((part, at) =>
    at % 2 === 1 ? (
      // oxlint-disable-next-line react/no-array-index-key -- the parts of a line have nothing but their places
      <span key={at} lang="en">
        {part}
      </span>
    ) : (
      part
    ),
  );
}

const word = String.raw`\p{Script=Latin}[\p{Script=Latin}\p{M}\p{N}'’-]*`;
const english = new RegExp(String.raw`(${word}(?:\P{L}+${word}){2,})`, 'u');
