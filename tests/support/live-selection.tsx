import { render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';

import type { Overview } from '../../src/dataset/schema.ts';
import { select } from '../../src/model/select.ts';
import { everything, type Selection } from '../../src/model/selection.ts';
import { buildDesk, type BuiltDesk } from './built-desk.ts';

type Live = BuiltDesk & {
  selection: Selection;
  selected: ReturnType<typeof select>;
  onSelect: (selection: Selection, stage?: 'draft' | 'final') => void;
};

/** Shows a part of the page with a selection that follows what is chosen in it, as the address does on the page. */
export function showLive(
  overview: Overview,
  part: (live: Live) => ReactNode,
  start: Partial<Selection> = {},
) {
  const desk = buildDesk(overview);
  const asked: Selection[] = [];

  function Part() {
    const [selection, setSelection] = useState<Selection>({ ...everything, ...start });
    const onSelect = (next: Selection) => {
      asked.push(next);
      setSelection(next);
    };
    return part({ ...desk, selection, selected: select(desk.index, selection, null), onSelect });
  }

  const shown = render(<Part />);
  /** What is chosen now. */
  const chosen = () => asked.at(-1) ?? { ...everything, ...start };
  return { ...shown, ...desk, user: userEvent.setup({ delay: null }), asked, chosen };
}
