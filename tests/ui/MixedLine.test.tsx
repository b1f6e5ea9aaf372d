import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/ru.ts';
import { createTexts, TextsProvider } from '../../src/i18n/texts.ts';
import { MixedLine } from '../../src/ui/MixedLine.tsx';

function partsOf(line: string, language: string) {
  const { container } = render(
    <TextsProvider value={createTexts(language, language === 'ru' ? words : null)}>
      <p>
        <MixedLine line={line} />
      </p>
    </TextsProvider>,
  );
  expect(container.textContent).toBe(line);
  return Array.from(
    container.querySelectorAll<HTMLElement>('[lang]'),
    ({ lang, textContent }) => `${lang}: ${textContent}`,
  );
}

describe(MixedLine, () => {
  it.each([
    ['Who led the EU side? (Ташкент, 1 июля 2021)', ['en: Who led the EU side']],
    [
      'См. "The EU-Central Asia talks", затем Later text of 2019.',
      ['en: The EU-Central Asia talks', 'en: Later text of'],
    ],
    ['Программа BOMCA 10 и Central Asia', []],
    ['Встреча в Астане', []],
    ['', []],
  ])('marks what is English in the Russian line %j', (line, marked) => {
    expect(partsOf(line, 'ru')).toEqual(marked);
  });

  it('marks nothing on an English page', () => {
    expect(partsOf('Who led the EU side?', 'en')).toEqual([]);
  });
});
