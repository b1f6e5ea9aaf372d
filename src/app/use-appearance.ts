import { useEffect, useSyncExternalStore } from 'react';
import type { Address } from '../model/address.ts';

export type Appearance = NonNullable<Address['appearance']>;

const key = 'appearance';
const changed = 'atlas-appearance';
const known: readonly string[] = ['light', 'dark', 'projector'];

const subscribe = (notify: () => void) => {
  window.addEventListener(changed, notify);
  window.addEventListener('storage', notify);
  return () => {
    window.removeEventListener(changed, notify);
    window.removeEventListener('storage', notify);
  };
};

// Storage may be forbidden; the choice then lasts as long as the page.
let unsaved: string | null = null;
const read = () => {
  try {
    return unsaved ?? localStorage.getItem(key);
  } catch {
    return unsaved;
  }
};

/** The appearance of the link, else the one chosen here before, else null: that of the system. */
export function useAppearance(linked: Address['appearance']) {
  const saved = useSyncExternalStore(subscribe, read);
  const appearance = linked ?? (saved !== null && known.includes(saved) ? (saved as Appearance) : null);

  useEffect(() => {
    if (appearance) document.documentElement.dataset['appearance'] = appearance;
    else delete document.documentElement.dataset['appearance'];
  }, [appearance]);

  const choose = (wanted: Appearance) => {
    try {
      localStorage.setItem(key, wanted);
      unsaved = null;
    } catch {
      unsaved = wanted;
    }
    window.dispatchEvent(new Event(changed));
  };

  return { appearance, choose };
}
