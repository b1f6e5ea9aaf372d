import { act, renderHook, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
  localStorage.clear();
  document.title = 'Dialogue Atlas';
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  window.history.replaceState(null, '', '/');
});

const prefer = (...tags: string[]) => vi.spyOn(navigator, 'languages', 'get').mockReturnValue(tags);

/** What a page that was just loaded at an address makes of it. */
async function load(address = '/') {
  window.history.replaceState(null, '', address);
  const language = await import('../../src/app/use-language.ts');
  const { createTexts } = await import('../../src/i18n/texts.ts');
  const { languages } = await import('../../src/i18n/languages.ts');
  return { ...language, languages, first: createTexts('en') };
}

describe('the language of the page', () => {
  it.each([
    ['en', ['en-GB', 'ru']],
    ['ru', ['ru-RU', 'en']],
    ['ru', ['uz', 'ru', 'en']],
    ['en', ['de', 'fr']],
    ['en', []],
  ])('is %s for a browser that prefers %j', async (language, preferred) => {
    prefer(...preferred);
    expect((await load()).wantedLanguage()).toBe(language);
  });

  it('is the one chosen before rather than that of the browser, and that of the link before both', async () => {
    prefer('ru');
    localStorage.setItem('language', 'en');
    expect((await load()).wantedLanguage()).toBe('en');
    vi.resetModules();
    expect((await load('/?lang=RU')).wantedLanguage()).toBe('ru');
    expect(localStorage.getItem('language')).toBe('en');
  });

  it('is that of the browser where the link or what was kept names none that is known', async () => {
    prefer('ru');
    localStorage.setItem('language', 'xx');
    expect((await load('/?lang=xx')).wantedLanguage()).toBe('ru');
  });

  it('stays when the link that named it is left', async () => {
    prefer('en');
    const { wantedLanguage } = await load('/?lang=ru');
    expect(wantedLanguage()).toBe('ru');
    window.history.replaceState(null, '', '/?city=astana');
    expect(wantedLanguage()).toBe('ru');
  });

  it('is the one chosen once the link that named another is left', async () => {
    prefer('en');
    const { wantedLanguage, chooseLanguage } = await load('/?lang=en');
    expect(wantedLanguage()).toBe('en');
    window.history.replaceState(null, '', '/');
    chooseLanguage('ru');
    expect(wantedLanguage()).toBe('ru');
  });

  it('is known to the document, and changes at once when another is chosen', async () => {
    prefer('en');
    const { useLanguage, chooseLanguage, first } = await load();
    const { result } = renderHook(() => useLanguage(first));
    expect([document.documentElement.lang, document.title]).toEqual(['en', 'Dialogue Atlas']);
    act(() => chooseLanguage('ru'));
    await waitFor(() => expect(result.current.texts.language).toBe('ru'));
    expect([document.documentElement.lang, document.title]).toEqual(['ru', 'Атлас диалога']);
    expect(localStorage.getItem('language')).toBe('ru');
    act(() => chooseLanguage('en'));
    await waitFor(() => expect(document.title).toBe('Dialogue Atlas'));
  });

  it('leaves the title of a pack alone', async () => {
    prefer('en');
    document.title = 'Central Asia, November';
    const { useLanguage, first } = await load();
    renderHook(() => useLanguage(first));
    expect(document.title).toBe('Central Asia, November');
  });

  it('lasts as long as the page where it cannot be kept', async () => {
    prefer('en');
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new Error('forbidden');
    });
    const { wantedLanguage, chooseLanguage } = await load();
    chooseLanguage('ru');
    expect(wantedLanguage()).toBe('ru');
  });

  it('remains what it was, and names the one whose words could not be loaded', async () => {
    prefer('en');
    const { useLanguage, chooseLanguage, first, languages } = await load();
    languages.ru.load = () => Promise.reject(new Error('offline'));
    const { result } = renderHook(() => useLanguage(first));
    expect(result.current.missing).toBeNull();
    act(() => chooseLanguage('ru'));
    await waitFor(() => expect(result.current.missing).toBe('Русский'));
    expect(result.current.texts.language).toBe('en');
    act(() => chooseLanguage('en'));
    await waitFor(() => expect(result.current.missing).toBeNull());
  });
});
