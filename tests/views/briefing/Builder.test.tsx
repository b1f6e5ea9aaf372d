import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';

import { limits, type Briefing } from '../../../src/model/briefing.ts';
import { Builder } from '../../../src/views/briefing/Builder.tsx';
import { buildBriefing, buildSlide } from '../../support/built-briefing.ts';
import { buildDesk } from '../../support/built-desk.ts';
import { fewMeetings } from '../../support/few-meetings.ts';

const { names } = buildDesk(fewMeetings);

function show(start: Briefing | null, { messages = [] as string[], canUndo = false } = {}) {
  const changes: { briefing: Briefing; field: string | null }[] = [];
  const onUndo = vi.fn<() => void>();
  const onShow = vi.fn<(id: string) => void>();
  const onClose = vi.fn<() => void>();

  function Page() {
    const [briefing, setBriefing] = useState(start);
    return (
      <Builder
        briefing={briefing}
        groups={['violence-crime', 'resources-climate']}
        names={names}
        shelf={<p>The shelf</p>}
        actions={<p>The actions</p>}
        messages={messages}
        onReload={null}
        canUndo={canUndo}
        pointsOf={() => []}
        renderSlide={({ title }) => <p>Picture of {title}</p>}
        onChange={(next, field) => {
          changes.push({ briefing: next, field });
          setBriefing(next);
        }}
        onUndo={onUndo}
        onShow={({ id }) => onShow(id)}
        onClose={onClose}
      />
    );
  }

  render(<Page />);
  return {
    user: userEvent.setup({ delay: null }),
    changes,
    onUndo,
    onShow,
    onClose,
    briefing: () => changes.at(-1)?.briefing ?? start!,
    ids: () => (changes.at(-1)?.briefing ?? start!).slides.map(({ id }) => id).join(' '),
    editor: () => screen.getByRole('region', { name: /^Slide \d+ of \d+/ }),
    said: () => [...screen.getByRole('status').children].map(({ textContent }) => textContent),
    slide: (name: RegExp) => screen.getByRole('button', { name }),
  };
}

describe(Builder, () => {
  it('says what to do first without a briefing, and offers nothing to take away', () => {
    show(null);
    expect(screen.getByText('No slide yet. Pin a view, or make a deck from the selection.')).toBeDefined();
    expect(screen.getByText('The shelf')).toBeDefined();
    expect(screen.queryByText('The actions')).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('has fields for a briefing without slides, and nothing to take away yet', () => {
    show(buildBriefing(0));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' }).value).toBe('Water and borders');
    expect(screen.queryByText('The actions')).toBeNull();
  });

  it('opens the first slide, and another one when it is chosen', async () => {
    const { user, editor, slide } = show(buildBriefing(3));
    expect(editor().getAttribute('aria-label')).toBe('Slide 1 of 3, Text: Title of s1');
    await user.click(slide(/^Slide 3 of 3/));
    expect(editor().getAttribute('aria-label')).toBe('Slide 3 of 3, Text: Title of s3');
    expect(within(editor()).getByText('Picture of Title of s3')).toBeDefined();
  });

  it('puts a text slide behind the open one, and opens it', async () => {
    const { user, editor, ids } = show(buildBriefing(3));
    await user.click(screen.getByRole('button', { name: 'Add text slide' }));
    expect(ids()).toBe('s1 s4 s2 s3');
    expect(editor().getAttribute('aria-label')).toBe('Slide 2 of 4, Text: no title');
  });

  it('says so where there is no room for one more slide, and stays where it is', async () => {
    const { user, said, editor, changes, slide } = show(buildBriefing(limits.slides));
    await user.click(slide(/^Slide 7 of 200/));
    await user.click(screen.getByRole('button', { name: 'Add text slide' }));
    expect(said()).toEqual(['The briefing has as many slides as it may have.']);
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    expect(changes).toEqual([]);
    expect(editor().getAttribute('aria-label')).toMatch(/^Slide 7 of 200/);
  });

  it('duplicates the open slide with its notes, and opens the copy', async () => {
    const { user, editor, briefing } = show(buildBriefing([buildSlide('s1', { notes: 'Slowly' })]));
    await user.click(screen.getByRole('button', { name: 'Duplicate' }));
    expect(briefing().slides.map(({ notes }) => notes)).toEqual(['Slowly', 'Slowly']);
    expect(editor().getAttribute('aria-label')).toMatch(/^Slide 2 of 2/);
  });

  it('announces where a slide stands after it was moved', async () => {
    const { user, said, slide, ids } = show(buildBriefing(3));
    await user.click(slide(/^Slide 1 of 3/));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(ids()).toBe('s2 s1 s3');
    expect(said()).toEqual(['Title of s1 is now slide 2 of 3.']);
  });

  it('opens the next slide after one was deleted, the last one after the last', async () => {
    const { user, said, editor } = show(buildBriefing(3));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(said()).toEqual(['“Title of s1” deleted.']);
    expect(editor().getAttribute('aria-label')).toMatch(/Title of s2$/);
    await user.click(screen.getByRole('button', { name: /^Slide 2 of 2/ }));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(editor().getAttribute('aria-label')).toMatch(/Title of s2$/);
  });

  it('goes on with adding a slide after the only one was deleted', async () => {
    const { user, briefing } = show(buildBriefing(1));
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(briefing().slides).toEqual([]);
    expect(screen.getByText(/^No slide yet/)).toBeDefined();
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Add text slide'));
  });

  it('tells the field that is typed in, and none for any other change', async () => {
    const { user, changes, slide } = show(
      buildBriefing([buildSlide('s1'), buildSlide('s2', { kind: 'themes' })]),
    );
    const fields = () => [...new Set(changes.splice(0).map(({ field }) => field))];
    await user.type(screen.getByRole('textbox', { name: 'Title' }), 'ab');
    expect(fields()).toEqual(['title']);
    await user.type(screen.getByRole('textbox', { name: 'Takeaway title' }), 'ab');
    expect(fields()).toEqual(['s1 title']);
    await user.click(slide(/^Slide 2 of 2/));
    await user.type(screen.getByRole('textbox', { name: 'Takeaway title' }), 'ab');
    await user.type(screen.getByRole('textbox', { name: /^Speaker notes/ }), 'ab');
    expect(fields()).toEqual(['s2 title', 's2 notes']);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Emphasise 1' }), 'violence-crime');
    await user.click(screen.getByRole('button', { name: 'Move up' }));
    expect(fields()).toEqual([null]);
  });

  it('keeps what a briefing says of itself', async () => {
    const { user, briefing } = show(buildBriefing(1));
    await user.type(screen.getByRole('textbox', { name: 'Author' }), 'Desk');
    await user.type(screen.getByRole('textbox', { name: 'Audience' }), 'Council');
    await user.type(screen.getByLabelText('Date'), '2026-12-01');
    expect(briefing()).toMatchObject({ author: 'Desk', audience: 'Council', date: '2026-12-01' });
    await user.clear(screen.getByLabelText('Date'));
    expect(briefing().date).toBeNull();
  });

  it('says what happened last, each message once', async () => {
    const { user, said } = show(buildBriefing(3), { messages: ['Opened.', 'A fault.', 'A fault.'] });
    expect(said()).toEqual(['Opened.', 'A fault.']);
    await user.click(screen.getByRole('button', { name: 'Move down' }));
    expect(said()[0]).toBe('Title of s1 is now slide 2 of 3.');
    await user.type(screen.getByRole('textbox', { name: 'Takeaway title' }), 'x');
    expect(said()).toEqual(['Opened.', 'A fault.']);
  });

  it('takes back with its button and with Ctrl+Z, but leaves that to a field and Ctrl+Shift+Z alone', async () => {
    const { user, onUndo, slide } = show(buildBriefing(3), { canUndo: true });
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledTimes(1);
    await user.click(slide(/^Slide 2 of 3/));
    await user.keyboard('{Control>}z{/Control}');
    expect(onUndo).toHaveBeenCalledTimes(2);
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    await user.click(screen.getByRole('textbox', { name: 'Takeaway title' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(onUndo).toHaveBeenCalledTimes(2);
  });

  it('has nothing to take back at first', () => {
    show(buildBriefing(1));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Undo' }).disabled).toBe(true);
  });

  it('shows the open slide on the page, and closes', async () => {
    const { user, onShow, onClose } = show(buildBriefing([buildSlide('s1', { kind: 'map' })]));
    await user.click(screen.getByRole('button', { name: 'Show on the page' }));
    expect(onShow).toHaveBeenCalledWith('s1');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledTimes(2);
  });
});
