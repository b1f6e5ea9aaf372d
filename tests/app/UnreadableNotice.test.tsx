import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { UnreadableNotice } from '../../src/app/UnreadableNotice.tsx';
import { fewMeetings } from '../support/few-meetings.ts';
import { openPage } from '../support/opened-page.tsx';

const status = () => screen.getByText(/^\d+ of 6 meetings/, { selector: '[role=status]' }).textContent;

describe(UnreadableNotice, () => {
  it('is not there where the address could be read', async () => {
    await openPage(fewMeetings, '?city=astana');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each([
    ['?town=astana', 'There is no “town”.'],
    ['?city=astana,atlantis', '“city” has no value “atlantis”.'],
    ['?years=19-20', '“years” cannot be “19-20”.'],
    ['?city=astana&city=almaty', '“city” is given twice; “almaty” was left out.'],
  ])('says of %s: %s', async (address, words) => {
    await openPage(fewMeetings, address);
    expect(screen.getByRole('alert').textContent).toContain(words);
  });

  it('names every part that could not be read, and the rest is shown', async () => {
    await openPage(fewMeetings, '?theme=water,wine&sort=best&host=KZ');
    const { textContent } = screen.getByRole('alert');
    expect(textContent).toContain('“theme” has no value “wine”.');
    expect(textContent).toContain('“sort” has no value “best”.');
    expect(status()).toBe('1 of 6 meetings hosted by Kazakhstan on Water');
  });

  it('goes when it is understood, and the address is cleaned', async () => {
    const { user, search } = await openPage(fewMeetings, '?theme=water,wine');
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: 'Understood' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(search()).toBe('?theme=water');
  });
});
