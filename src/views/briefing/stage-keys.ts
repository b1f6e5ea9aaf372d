/** What a key asks of a presentation; `digit` is typed ahead of Enter. */
export type StageCommand =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'blackout'
  | 'overview'
  | 'notes'
  | 'presenter'
  | 'fullscreen'
  | 'help'
  | 'leave'
  | 'jump'
  | { digit: string };

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Those of a clicker: they turn pages wherever the focus is. */
const always: Record<string, StageCommand> = { PageDown: 'next', PageUp: 'previous', Escape: 'leave' };
const free: Record<string, StageCommand> = {
  ...always,
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
  Home: 'first',
  End: 'last',
  Enter: 'jump',
  '.': 'blackout',
  '?': 'help',
};
/** By their place, so that they work in any layout of the keyboard. */
const letters: Record<string, StageCommand> = {
  KeyB: 'blackout',
  KeyO: 'overview',
  KeyN: 'notes',
  KeyP: 'presenter',
  KeyF: 'fullscreen',
};

/** The command of a key, null for none; a control that has the focus keeps all keys but those of a clicker. */
export function commandOf(pressed: Pressed, isInControl: boolean): StageCommand | null {
  if (pressed.ctrlKey || pressed.metaKey || pressed.altKey) return null;
  if (isInControl) return always[pressed.key] ?? null;
  if (/^\d$/.test(pressed.key)) return { digit: pressed.key };
  return free[pressed.key] ?? letters[pressed.code] ?? null;
}

const controls =
  'a[href], button, input, select, textarea, [role=button], [role=slider], [role=grid] *, [tabindex="0"]';

/** Whether an element is, or lies in, something that has keys of its own. */
export const isInControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(controls) !== null;
