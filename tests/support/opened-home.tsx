import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach } from 'vitest';
import { keepHere } from '../../src/app/beside-page.ts';
import { DataHome } from '../../src/app/DataHome.tsx';
import { overviewOf } from '../../src/dataset/overview.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { answerFiles, emptyBaseMap } from './answered-files.ts';

// The window is shared: the tests after this one are of a page that has an address.
afterEach(() => keepHere(false));

/** Opens the page on a dataset with the dialog for a file, and waits until the dialog stands; `records` null does not answer. */
export async function openHome(dataset: Dataset, address = '#open', records: Dataset | null = dataset) {
  window.history.replaceState(null, '', address);
  answerFiles({
    'data/overview.json': overviewOf(dataset),
    'data/dataset.json': records,
    'base-map.json': emptyBaseMap,
  });
  render(<DataHome />);
  await screen.findByRole('region', { name: 'Meetings', busy: false });
  if (address === '#open') await screen.findByText('Choose a file');
  const user = userEvent.setup({ delay: null, applyAccept: false });
  /** Gives a file to the dialog, as by its button. */
  const choose = (text: string, name: string) => {
    const input = document.querySelector<HTMLInputElement>('dialog input[type=file]')!;
    return user.upload(input, new File([text], name));
  };
  return { user, choose };
}
