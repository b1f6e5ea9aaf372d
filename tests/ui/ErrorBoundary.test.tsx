import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { ErrorBoundary } from '../../src/ui/ErrorBoundary.tsx';

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

function Broken(): never {
  throw new Error('A part of the page has failed.');
}

describe(ErrorBoundary, () => {
  it('shows what is inside', () => {
    render(<ErrorBoundary instead="Not shown">Map</ErrorBoundary>);
    expect(document.body.textContent).toBe('Map');
  });

  it('shows something else where what is inside fails, and leaves the other parts alone', () => {
    render(
      <>
        <ErrorBoundary instead={<p>The map cannot be shown.</p>}>
          <Broken />
        </ErrorBoundary>
        <ErrorBoundary instead="The cards cannot be shown.">
          <p>Cards</p>
        </ErrorBoundary>
      </>,
    );
    expect(screen.getByText('The map cannot be shown.')).toBeDefined();
    expect(screen.getByText('Cards')).toBeDefined();
  });
});
