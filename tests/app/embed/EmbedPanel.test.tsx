import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { EmbedPanel } from '../../../src/app/embed/EmbedPanel.tsx';
import { keepHere } from '../../../src/app/beside-page.ts';
import { fewMeetings } from '../../support/few-meetings.ts';
import { openPage } from '../../support/opened-page.tsx';

async function openPanel(address: string) {
  const page = await openPage(fewMeetings, address);
  await page.user.click(screen.getByRole('button', { name: 'Embed' }));
  return { ...page, panel: within(screen.getByRole('dialog', { name: 'Embed' })) };
}

const frame = () => {
  const { value } = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code' });
  const element = new DOMParser().parseFromString(value, 'text/html').querySelector('iframe')!;
  return { element, search: new URL(element.src).search };
};

describe(EmbedPanel, () => {
  it('offers the selection as a frame, named by its sentence', async () => {
    const { panel } = await openPanel('?city=astana');
    await panel.findByRole('textbox', { name: 'Code' });
    expect(frame().search).toBe('?city=astana&lang=en&embed=map');
    expect(frame().element.title).toBe('Dialogue Atlas. Map: 1 of 6 meetings in Astana');
  });

  it('takes another view, size and appearance', async () => {
    const { panel, user } = await openPanel('?city=astana');
    await user.click(await panel.findByRole('button', { name: 'Meetings' }));
    await user.click(panel.getByRole('button', { name: '320 × 240' }));
    await user.click(panel.getByRole('button', { name: 'Dark' }));
    const { element, search } = frame();
    expect(search).toBe('?city=astana&lang=en&appearance=dark&embed=meetings');
    expect([element.width, element.height]).toEqual(['320', '240']);
    const preview = panel.getByRole<HTMLAnchorElement>('link', { name: 'Preview (in a new tab)' });
    expect(preview.href).toBe(element.src);
  });

  it('copies what it shows', async () => {
    const { panel, user } = await openPanel('?city=astana');
    await user.click(await panel.findByRole('button', { name: 'Copy code' }));
    const { value } = panel.getByRole<HTMLTextAreaElement>('textbox', { name: 'Code' });
    expect(await navigator.clipboard.readText()).toBe(value);
  });

  it('says why there is none where no other page could show the records', async () => {
    keepHere(true);
    const { panel } = await openPanel('');
    await panel.findByText(/^There is no address that another page could show/);
    expect(panel.queryByRole('textbox')).toBeNull();
    keepHere(false);
  });
});
