import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../../i18n/texts.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './SearchBox.module.css';

type Props = {
  query: string;
  /** Called at every key with `draft`, and once with `final` when the person is done. */
  onQuery: (query: string, stage: 'draft' | 'final') => void;
  hasShortcut: boolean;
};

const pause = 1000;
const normalised = (text: string) => text.trim().replaceAll(/\s+/g, ' ');

export function SearchBox({ query, onQuery, hasShortcut }: Props) {
  const { t } = useTexts();
  const [text, setText] = useState(query);
  const [isDraft, setIsDraft] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  if (!isDraft && normalised(text) !== query) setText(query);

  useEffect(() => {
    if (!isDraft) return;
    const timer = setTimeout(() => {
      setIsDraft(false);
      onQuery(normalised(text), 'final');
    }, pause);
    return () => clearTimeout(timer);
  }, [isDraft, text, onQuery]);

  useEffect(() => {
    if (!hasShortcut) return;
    const focusOnSlash = (event: KeyboardEvent) => {
      const isTyping =
        event.target instanceof Element && event.target.closest('input, textarea, dialog, [popover]');
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
      event.preventDefault();
      input.current?.focus();
    };
    document.addEventListener('keydown', focusOnSlash);
    return () => document.removeEventListener('keydown', focusOnSlash);
  }, [hasShortcut]);

  const type = (typed: string) => {
    setText(typed);
    setIsDraft(true);
    onQuery(normalised(typed), 'draft');
  };
  const finish = (final: string) => {
    setIsDraft(false);
    setText(final);
    onQuery(normalised(final), 'final');
  };

  return (
    <div className={styles.search} role="search">
      <Icon name="search" />
      <input
        ref={input}
        type="text"
        inputMode="search"
        autoComplete="off"
        spellCheck={false}
        value={text}
        placeholder={t.filters.searchHint}
        aria-label={t.filters.search}
        onChange={(event) => type(event.target.value)}
        onBlur={() => isDraft && finish(text)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') finish(text);
          if (event.key === 'Escape' && text) finish('');
        }}
      />
      {text && (
        <button
          type="button"
          aria-label={t.filters.clearSearch}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => finish('')}
        >
          <Icon name="cross" />
        </button>
      )}
      {!text && hasShortcut && <kbd aria-hidden="true">/</kbd>}
    </div>
  );
}
