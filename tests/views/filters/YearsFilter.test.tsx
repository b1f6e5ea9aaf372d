import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';

import { YearsFilter } from '../../../src/views/filters/YearsFilter.tsx';

type Range = { from: number; to: number };

const years = [2015, 2016, 2017, 2018, 2019];

function show(start: Range | null = null, counts: number[] | null = [3, 0, 1, 2, 4]) {
  const heard: [Range | null, string][] = [];

  function Page() {
    const [chosen, setChosen] = useState(start);
    return (
      <YearsFilter
        years={years}
        counts={counts}
        chosen={chosen}
        onYears={(range, stage) => {
          heard.push([range, stage]);
          setChosen(range);
        }}
      />
    );
  }

  render(<Page />);
  const handle = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name });
  const first = handle('First year');
  const last = handle('Last year');
  const drag = (slider: HTMLInputElement, year: number) =>
    fireEvent.change(slider, { target: { value: String(year) } });
  return { heard, first, last, drag, values: () => [first.value, last.value] };
}

describe(YearsFilter, () => {
  it('reaches over all years at first', () => {
    const { first, last, values } = show();
    expect(values()).toEqual(['2015', '2019']);
    expect([first.min, first.max, last.min, last.max]).toEqual(['2015', '2019', '2015', '2019']);
    expect(screen.getByRole('group', { name: 'Years' }).textContent).toContain('20152019');
  });

  it('asks for drafts while a handle is dragged, and for the last one when it is let go', () => {
    const { heard, first, drag } = show();
    drag(first, 2016);
    drag(first, 2017);
    fireEvent.pointerUp(first);
    expect(heard).toEqual([
      [{ from: 2016, to: 2019 }, 'draft'],
      [{ from: 2017, to: 2019 }, 'draft'],
      [{ from: 2017, to: 2019 }, 'final'],
    ]);
  });

  it('is done when the key that moved a handle is let go', () => {
    const { heard, last, drag } = show();
    drag(last, 2018);
    fireEvent.keyUp(last, { key: 'ArrowLeft' });
    expect(heard.at(-1)).toEqual([{ from: 2015, to: 2018 }, 'final']);
  });

  it('does not let the handles cross', () => {
    const { heard, first, last, drag, values } = show({ from: 2016, to: 2017 });
    drag(first, 2019);
    expect(heard.at(-1)?.[0]).toEqual({ from: 2017, to: 2017 });
    drag(last, 2015);
    expect(heard.at(-1)?.[0]).toEqual({ from: 2017, to: 2017 });
    expect(values()).toEqual(['2017', '2017']);
  });

  it('takes the filter back where both handles stand at the ends', () => {
    const { heard, first, last, drag } = show({ from: 2016, to: 2018 });
    drag(first, 2015);
    drag(last, 2019);
    fireEvent.pointerUp(last);
    expect(heard.at(-1)).toEqual([null, 'final']);
    expect(heard[0]?.[0]).toEqual({ from: 2015, to: 2018 });
  });

  it('chooses a year by a click on its bar, and takes it back by a second', async () => {
    const user = userEvent.setup({ delay: null });
    const { heard } = show();
    const bar = () => screen.getByText('2017: 1 meeting', { selector: 'title' }).parentElement!;
    await user.click(bar());
    await user.click(bar());
    expect(heard.slice(-2)).toEqual([
      [{ from: 2017, to: 2017 }, 'final'],
      [null, 'final'],
    ]);
  });

  it('names the meetings of every year, those without any too', () => {
    show();
    const named = screen.getAllByText(/^\d{4}: /, { selector: 'title' }).map((title) => title.textContent);
    expect(named).toEqual([
      '2015: 3 meetings',
      '2016: 0 meetings',
      '2017: 1 meeting',
      '2018: 2 meetings',
      '2019: 4 meetings',
    ]);
  });

  it('speaks years, not percentages', () => {
    const { first, last } = show({ from: 2016, to: 2018 });
    expect([first.getAttribute('aria-valuetext'), last.getAttribute('aria-valuetext')]).toEqual([
      '2016',
      '2018',
    ]);
  });
});
