import { briefingSlot, shellSlot } from './one-file/slots.ts';

/** The text of a file that the page carries in itself, under the name it has beside a page; null where it has none. */
export const embedded = (name: string): string | null => {
  const element = document.getElementById(name);
  return element instanceof HTMLScriptElement ? element.text : null;
};

/** Whether the page is a file by itself: a one-file atlas or a briefing pack, with nothing beside it. */
export const isOneFile = (): boolean => embedded(shellSlot) !== null;

/** Whether the page carries a briefing. */
export const isPack = (): boolean => embedded(briefingSlot) !== null && embedded(briefingSlot) !== '';
