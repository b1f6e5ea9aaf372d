import { act, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { SearchBox } from '../../../src/views/filters/SearchBox.tsx';

afterEach(() => {
  vi.useRealTimers();
});

function show(start = '', hasShortcut = true) {
  const heard: string[] = [];
  let changeElsewhere = (_query: string) => {};

  function Page() {
    const [query, setQuery] = useState(start);
    changeElsewhere = setQuery;
    return (
      <>
        <SearchBox
          query={query}
          hasShortcut={hasShortcut}
          onQuery={(wanted, stage) => {
            heard.push(`${stage}: ${wanted}`);
            setQuery(wanted);
          }}
        />
        <button type="button">Elsewhere</button>
        <input aria-label="Another box" />
      </>
    );
  }

  render(<Page />);
  return {
    user: userEvent.setup({ delay: null }),
    box: screen.getByRole<HTMLInputElement>('textbox', { name: 'Search' }),
    heard,
    changeElsewhere: (query: string) => act(() => changeElsewhere(query)),
  };
}

describe(SearchBox, () => {
  it('asks for a draft at every key', async () => {
    const { user, box, heard } = show();
    await user.type(box, 'sea');
    expect(heard).toEqual(['draft: s', 'draft: se', 'draft: sea']);
  });

  it('is done at Enter, once', async () => {
    const { user, box, heard } = show();
    await user.type(box, 'sea{Enter}');
    expect(heard.slice(3)).toEqual(['final: sea']);
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
    expect(heard).toHaveLength(4);
  });

  it('is done when the person goes elsewhere', async () => {
    const { user, box, heard } = show();
    await user.type(box, 'sea');
    await user.click(screen.getByRole('button', { name: 'Elsewhere' }));
    expect(heard.slice(3)).toEqual(['final: sea']);
  });

  it('says nothing when the person only passes through', async () => {
    const { user, box, heard } = show('sea');
    await user.click(box);
    await user.tab();
    expect(heard).toEqual([]);
  });

  it('is done after a pause of a second since the last key, once', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { box, heard } = show();
    const pause = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));
    fireEvent.change(box, { target: { value: 's' } });
    await pause(800);
    fireEvent.change(box, { target: { value: 'se' } });
    await pause(800);
    expect(heard).toEqual(['draft: s', 'draft: se']);
    await pause(300);
    expect(heard.slice(2)).toEqual(['final: se']);
    await pause(5000);
    expect(heard).toHaveLength(3);
  });

  it('leaves out needless spaces, but lets them be typed', async () => {
    const { user, box, heard } = show();
    await user.type(box, ' Aral  Sea ');
    expect(box.value).toBe(' Aral  Sea ');
    await user.keyboard('{Enter}');
    expect(heard.at(-1)).toBe('final: Aral Sea');
    expect(box.value.trim()).toMatch(/^Aral +Sea$/);
  });

  it('is cleared by Escape', async () => {
    const { user, box, heard } = show('sea');
    await user.click(box);
    await user.keyboard('{Escape}');
    expect(heard).toEqual(['final: ']);
    expect(box.value).toBe('');
    await user.keyboard('{Escape}');
    expect(heard).toHaveLength(1);
  });

  it('is cleared by its button, which is there only when there is something to clear', async () => {
    const { user, box, heard } = show('sea');
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(heard).toEqual(['final: ']);
    expect(box.value).toBe('');
    expect(screen.queryByRole('button', { name: 'Clear the search' })).toBeNull();
  });

  it('shows a query that was changed elsewhere', () => {
    const { box, changeElsewhere } = show('sea');
    changeElsewhere('river');
    expect(box.value).toBe('river');
    changeElsewhere('');
    expect(box.value).toBe('');
  });
});

describe('the slash key', () => {
  it('goes to the search box', async () => {
    const { user, box } = show();
    await user.keyboard('/');
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe('');
  });

  it('is a letter like any other while the person is typing', async () => {
    const { user, box } = show();
    const other = screen.getByRole<HTMLInputElement>('textbox', { name: 'Another box' });
    await user.type(other, 'and/or');
    expect(other.value).toBe('and/or');
    expect(document.activeElement).not.toBe(box);
  });

  it('is left to the browser together with Control or Command', async () => {
    const { user, box } = show();
    await user.keyboard('{Control>}/{/Control}{Meta>}/{/Meta}');
    expect(document.activeElement).not.toBe(box);
  });

  it('does nothing where the box has no shortcut', async () => {
    const { user, box } = show('', false);
    await user.keyboard('/');
    expect(document.activeElement).not.toBe(box);
  });
});
