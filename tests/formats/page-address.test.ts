import { describe, expect, test } from 'vitest';
import { addressOfMeeting } from '../../src/formats/page-address.ts';

describe(addressOfMeeting, () => {
  test.each([
    'https://atlas.example/a/',
    'https://atlas.example/a/?theme=water&years=2015-2024',
    'https://atlas.example/a/?meeting=other#briefing',
  ])('shows the meeting alone, on the page of %s', (page) => {
    expect(addressOfMeeting(page, 'm')).toBe('https://atlas.example/a/?meeting=m');
  });

  test('is nothing where the page has no address', () => expect(addressOfMeeting(null, 'm')).toBeNull());
});
