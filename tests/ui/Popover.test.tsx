import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';

import { Popover } from '../../src/ui/Popover.tsx';

function show() {
  render(
    <>
      <Popover label="Theme" buttonClass={undefined} button="Themes">
        <p>Water</p>
      </Popover>
      <p>Beside</p>
    </>,
  );
  return { user: userEvent.setup(), button: screen.getByRole('button', { name: 'Themes' }) };
}

describe(Popover, () => {
  it('is closed at first, and its content does not exist', () => {
    const { button } = show();
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('dialog', { name: 'Theme' })).toBeNull();
    expect(screen.queryByText('Water')).toBeNull();
  });

  it('opens at a click on its button and says so', async () => {
    const { user, button } = show();
    await user.click(button);
    expect(screen.getByRole('dialog', { name: 'Theme' }).textContent).toBe('Water');
    expect(button.getAttribute('aria-expanded')).toBe('true');
  });

  it('opens by keyboard', async () => {
    const { user, button } = show();
    await user.tab();
    expect(document.activeElement).toBe(button);
    await user.keyboard('{Enter}');
    expect(screen.getByText('Water')).toBeDefined();
  });

  it.each([
    ['a second click', ({ user, button }: ReturnType<typeof show>) => user.click(button)],
    ['a click beside it', ({ user }: ReturnType<typeof show>) => user.click(screen.getByText('Beside'))],
    ['Escape', ({ user }: ReturnType<typeof show>) => user.keyboard('{Escape}')],
  ])('drops its content again after %s', async (_, close) => {
    const shown = show();
    await shown.user.click(shown.button);
    await close(shown);
    expect(screen.queryByText('Water')).toBeNull();
    expect(shown.button.getAttribute('aria-expanded')).toBe('false');
  });

  it('stays open at a click inside', async () => {
    const { user, button } = show();
    await user.click(button);
    await user.click(screen.getByText('Water'));
    expect(screen.getByText('Water')).toBeDefined();
  });

  it('keeps away from the right edge of the window', async () => {
    const { user, button } = show();
    button.getBoundingClientRect = () => new DOMRect(900, 10, 80, 30);
    Object.defineProperty(document.documentElement, 'clientWidth', { value: 1000, configurable: true });
    const panel = document.querySelector<HTMLElement>('[popover]')!;
    Object.defineProperty(panel, 'offsetWidth', { value: 320 });
    await user.click(button);
    const left = Number.parseFloat(panel.style.left);
    expect(left + 320).toBeLessThanOrEqual(1000);
    expect(left).toBeGreaterThan(0);
    expect(Number.parseFloat(panel.style.top)).toBeGreaterThan(40);
    Reflect.deleteProperty(document.documentElement, 'clientWidth');
  });
});
