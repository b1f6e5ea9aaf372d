import { useEffect } from 'react';
import { sayOrigin } from '../i18n/edition.ts';
import type { Names } from '../i18n/names.ts';
import { saySelected } from '../i18n/sentence.ts';
import { useTexts, type Texts } from '../i18n/texts.ts';
import type { Address } from '../model/address.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import type { Selected } from '../model/select.ts';
import { site } from './site.ts';

type Printed = {
  index: MeetingIndex;
  /** Null while a search is waiting for the records. */
  selected: Selected | null;
  address: Address;
  names: Names;
  link: () => string;
};

/** Writes what stands at the head and foot of every printed page: what is shown, from which edition, and at which address. */
export function useRunningLines({ index, selected, address, names, link }: Printed) {
  const texts = useTexts();

  useEffect(() => {
    // Only when they are needed: a property of the root that changes has every element styled again.
    const write = () => {
      const { style } = document.documentElement;
      style.setProperty('--running-head', quote(sayShown({ index, selected, address, names }, texts)));
      const { disclaimer, policy } = texts.t.map;
      const foot = [...sayOrigin(index, texts, site), `${disclaimer} ${policy}`, link()];
      style.setProperty('--running-foot', quote(foot.join(' · ')));
    };
    window.addEventListener('beforeprint', write);
    return () => window.removeEventListener('beforeprint', write);
  }, [index, selected, address, names, link, texts]);
}

function sayShown({ index, selected, address, names }: Omit<Printed, 'link'>, texts: Texts): string {
  if (address.compare) return texts.t.compare.title;
  if (address.meeting) return index.meetings[index.positionOf(address.meeting) ?? -1]?.title ?? '';
  return selected ? saySelected(selected, address.selection, names, texts) : '';
}

/** A text as a string of CSS. */
const quote = (text: string) => `"${text.replaceAll(/["\\]/g, String.raw`\$&`)}"`;
