import { render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import userEvent from '@testing-library/user-event';

import { LanguageSwitch } from '../../src/app/LanguageSwitch.tsx';
import { words } from '../../src/i18n/ru.ts';
import { createTexts, TextsProvider } from '../../src/i18n/texts.ts';

const show = (texts = createTexts('en')) => {
  const onLanguage = vi.fn<(language: string) => void>();
  render(
    <TextsProvider value={texts}>
      <LanguageSwitch onLanguage={onLanguage} />
    </TextsProvider>,
  );
  return { onLanguage, user: userEvent.setup() };
};

describe(LanguageSwitch, () => {
  it('names each language in itself, and marks the one of the page', () => {
    show();
    const all = within(screen.getByRole('group', { name: 'Language' })).getAllByRole('button');
    expect(all.map(({ lang, ariaLabel }) => [lang, ariaLabel])).toEqual([
      ['en', 'EN English'],
      ['ru', 'RU Русский'],
    ]);
    expect(screen.getByRole('button', { current: true }).lang).toBe('en');
  });

  it('hands on the language that is chosen', async () => {
    const { onLanguage, user } = show(createTexts('ru', words));
    expect(screen.getByRole('group', { name: 'Язык' })).toBeTruthy();
    expect(screen.getByRole('button', { current: true }).lang).toBe('ru');
    await user.click(screen.getByRole('button', { name: 'EN English' }));
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith('en');
  });
});
