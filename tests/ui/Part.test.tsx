import { render, screen } from '@testing-library/react';
import { lazy } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { Part } from '../../src/ui/Part.tsx';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

const failing = (message: string) => lazy(() => Promise.reject(new TypeError(message)));

describe(Part, () => {
  it('says that its file is missing, offers to load again, and keeps the way out', async () => {
    const Missing = failing('Failed to fetch dynamically imported module: /assets/Heat.js');
    render(
      <>
        <Part name="Themes" waiting={<p>Loading</p>} wayOut={<button type="button">Bars</button>}>
          <Missing />
        </Part>
        <Part name="Map">A map</Part>
      </>,
    );
    expect(screen.getByText('Loading')).toBeDefined();
    expect((await screen.findByRole('alert')).textContent).toContain('a newer version of the atlas');
    expect(screen.getByRole('button', { name: 'Load again' })).toBeDefined();
    expect(screen.getByRole('button', { name: 'Bars' })).toBeDefined();
    expect(screen.getByText('A map')).toBeDefined();
  });

  it('does not blame its file for an error of its own', async () => {
    const Broken = failing('undefined is not a function');
    render(
      <Part name="Themes">
        <Broken />
      </Part>,
    );
    expect((await screen.findByRole('alert')).textContent).toContain('“Themes” cannot be shown');
    expect(screen.queryByRole('button')).toBeNull();
  });
});
