import { useEffect, useState, useSyncExternalStore } from 'react';
import { languages as known, loadTexts } from '../i18n/languages.ts';
import { createTexts, type Texts } from '../i18n/texts.ts';
import { languages, type Language } from '../model/languages.ts';
import { here, onAddressChange } from './address-bar.ts';

const key = 'language';
const changed = 'atlas-language';

const subscribe = (notify: () => void) => {
  window.addEventListener(changed, notify);
  const stop = onAddressChange(notify);
  return () => {
    window.removeEventListener(changed, notify);
    stop();
  };
};

const find = (tag: string | null | undefined): Language | undefined =>
  languages.find((language) => language === tag?.trim().toLowerCase().split('-')[0]);

function readSaved(): Language | undefined {
  try {
    return find(localStorage.getItem(key));
  } catch {
    return undefined;
  }
}

// The language stays while the page is open, also where its link is left or the choice cannot be kept.
let spoken: Language | undefined;

/** The language of the link, else the one of this page so far, else the one chosen here before, else the browser's, else English. */
export function wantedLanguage(): Language {
  const linked = find(new URLSearchParams(here().search).get('lang'));
  spoken =
    linked ?? spoken ?? readSaved() ?? navigator.languages.map((tag) => find(tag)).find(Boolean) ?? 'en';
  return spoken;
}

/** Changes the language of the page, and remembers it. */
export function chooseLanguage(wanted: Language): void {
  spoken = wanted;
  try {
    localStorage.setItem(key, wanted);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
  window.dispatchEvent(new Event(changed));
}

/**
 * The texts of the wanted language, from those that were at hand when the page opened; `missing` is the name of a
 * language whose words could not be loaded, null where there is none.
 */
export function useLanguage(first: Texts): { texts: Texts; missing: string | null } {
  const wanted = useSyncExternalStore(subscribe, wantedLanguage);
  const [{ texts, tried }, setSpoken] = useState({ texts: first, tried: wanted });

  useEffect(() => {
    if (wanted === tried) return undefined;
    let isWanted = true;
    const speak = (loaded: Texts) => isWanted && setSpoken({ texts: loaded, tried: wanted });
    loadTexts(wanted).then(speak, () => speak(texts));
    return () => {
      isWanted = false;
    };
  }, [wanted, tried, texts]);

  useEffect(() => describePage(texts), [texts]);

  return { texts, missing: tried === texts.language ? null : known[tried].name };
}

const given = { title: '', description: '' };

/** What a browser and a search engine learn of the page; a pack keeps the title of its briefing. */
function describePage({ language, t, further }: Texts): void {
  document.documentElement.lang = language;
  given.title ||= document.title;
  if (given.title === createTexts('en').t.site.name) document.title = t.site.name;
  const meta = document.querySelector('meta[name="description"]');
  given.description ||= meta?.getAttribute('content') ?? '';
  meta?.setAttribute('content', further?.description ?? given.description);
}
