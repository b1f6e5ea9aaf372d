import { screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { Embed } from '../../../src/app/embed/Embed.tsx';
import { fewMeetings } from '../../support/few-meetings.ts';
import { openPage } from '../../support/opened-page.tsx';

afterEach(() => {
  vi.restoreAllMocks();
});

const regions = () => screen.getAllByRole('region').map((region) => region.ariaLabel);

async function openFrame(address: string) {
  const page = await openPage(fewMeetings, address);
  await screen.findByRole('link', { name: /^Open in the atlas/ });
  return page;
}

/** Gives the frame leave to open tabs, or not, and says which were opened. */
function watchTabs(isAllowed: boolean) {
  const opened: string[] = [];
  vi.spyOn(window, 'open').mockImplementation((href) => {
    opened.push(decodeURIComponent(String(href)));
    return isAllowed ? ({} as Window) : null;
  });
  return opened;
}

describe(Embed, () => {
  it('shows one view alone, the selection in words, the edition, and nothing else of the page', async () => {
    await openFrame('?embed=meetings&city=astana');
    expect(regions()).toEqual(['Meetings']);
    expect(screen.queryByRole('button', { name: 'Present' })).toBeNull();
    expect(screen.getByText('1 of 6 meetings in Astana', { selector: '[role=status]' })).toBeDefined();
    expect(screen.getByText(/^Dialogue Atlas · Dataset /)).toBeDefined();
  });

  it('filters within the frame, without an entry in the history of the page around it', async () => {
    const { user, search } = await openFrame('?embed=meetings&city=astana');
    const before = window.history.length;
    await user.click(screen.getByRole('button', { name: 'Remove Astana' }));
    expect(search()).toBe('?embed=meetings');
    expect(screen.getByText('6 of 6 meetings', { selector: '[role=status]' })).toBeDefined();
    expect(window.history.length).toBe(before);
  });

  it('leads to the whole atlas with the same selection, in a tab of its own', async () => {
    await openFrame('?embed=meetings&city=astana&appearance=dark&lang=en');
    const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Open in the atlas (in a new tab)' });
    expect(new URL(link.href).search).toBe('?city=astana&lang=en');
    expect([link.target, link.rel]).toEqual(['_blank', 'noopener']);
  });

  it('opens a meeting in the atlas beside the frame', async () => {
    const { user, search } = await openFrame('?embed=meetings&city=astana');
    const opened = watchTabs(true);
    await user.click(within(screen.getByRole('article')).getByRole('link'));
    expect(opened.map((href) => new URL(href).search)).toEqual(['?city=astana&meeting=astana-2019']);
    expect(search()).toBe('?embed=meetings&city=astana');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gives the address where the frame may open no tab', async () => {
    const { user } = await openFrame('?embed=meetings&city=astana');
    watchTabs(false);
    await user.click(within(screen.getByRole('article')).getByRole('link'));
    expect(screen.getByRole('alert').textContent).toMatch(
      /^The page around this frame lets it open no tab\..*\?city=astana&meeting=astana-2019$/,
    );
  });

  it('names what it cannot read of its address', async () => {
    await openFrame('?embed=meetings&city=atlantis');
    expect(screen.getByRole('alert').textContent).toContain('“city” has no value “atlantis”.');
  });
});
