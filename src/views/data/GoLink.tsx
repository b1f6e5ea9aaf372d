import type { MouseEvent, ReactNode } from 'react';

type Props = {
  to: string;
  label?: string;
  /** The language of what it says, where that is not the language of the page. */
  lang?: string;
  onGo: () => void;
  children: ReactNode;
};

/** A link within the page: a plain click goes there at once, any other opens it as links do. */
export function GoLink({ to, label, lang, onGo, children }: Props) {
  const go = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onGo();
  };
  return (
    <a href={to} aria-label={label} lang={lang} onClick={go}>
      {children}
    </a>
  );
}
