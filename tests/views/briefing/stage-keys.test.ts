import { describe, expect, it } from 'vitest';

import { commandOf } from '../../../src/views/briefing/stage-keys.ts';

const press = (
  key: string,
  part: { code?: string; ctrlKey?: boolean; altKey?: boolean; metaKey?: boolean } = {},
) => ({
  key,
  code: '',
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...part,
});
const free = (key: string, part = {}) => commandOf(press(key, part), false);
const inControl = (key: string, part = {}) => commandOf(press(key, part), true);

describe(commandOf, () => {
  it.each([
    ['next', ['PageDown', 'ArrowRight', 'ArrowDown', ' ']],
    ['previous', ['PageUp', 'ArrowLeft', 'ArrowUp', 'Backspace']],
    ['first', ['Home']],
    ['last', ['End']],
    ['jump', ['Enter']],
    ['blackout', ['.']],
    ['help', ['?']],
    ['leave', ['Escape']],
  ])('means “%s” by %j', (command, keys) => {
    expect(keys.map((key) => free(key))).toEqual(keys.map(() => command));
  });

  it('takes digits one by one', () => {
    const digits = '0123456789'.split('');
    expect(digits.map((key) => free(key))).toEqual(digits.map((digit) => ({ digit })));
  });

  it.each([
    ['KeyB', 'b', 'и', 'blackout'],
    ['KeyO', 'o', 'щ', 'overview'],
    ['KeyN', 'n', 'т', 'notes'],
    ['KeyP', 'p', 'з', 'presenter'],
    ['KeyF', 'f', 'а', 'fullscreen'],
  ])('knows %s by its place, in a Latin and in a Russian layout', (code, latin, russian, command) => {
    expect([free(latin, { code }), free(russian, { code })]).toEqual([command, command]);
  });

  it('leaves a control all keys but those of a clicker, and Escape', () => {
    const kept = ['ArrowRight', 'ArrowUp', ' ', 'Enter', 'Home', 'End', 'Backspace', '.', '?', '7'];
    expect(kept.map((key) => inControl(key))).toEqual(kept.map(() => null));
    expect(inControl('b', { code: 'KeyB' })).toBeNull();
    expect(['PageDown', 'PageUp', 'Escape'].map((key) => inControl(key))).toEqual([
      'next',
      'previous',
      'leave',
    ]);
  });

  it('leaves the browser its own shortcuts', () => {
    expect(free('p', { code: 'KeyP', ctrlKey: true })).toBeNull();
    expect(free('ArrowLeft', { altKey: true })).toBeNull();
    expect(free('f', { code: 'KeyF', metaKey: true })).toBeNull();
  });

  it('means nothing by any other key', () => {
    expect(free('x', { code: 'KeyX' })).toBeNull();
    expect(free('Tab')).toBeNull();
    expect(free('F5')).toBeNull();
  });
});
