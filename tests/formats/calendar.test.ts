import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../src/formats/calendar.ts';
import { buildDataset, buildDelegation, buildEvidence, buildMeeting } from '../support/built-dataset.ts';
import { inputOf } from '../support/download-input.ts';
import { hostileWords, withoutControls } from '../support/hostile-text.ts';

type Part = Parameters<typeof buildMeeting>[0];

const write = (part: Part, input: Parameters<typeof inputOf>[1] = {}) =>
  writeCalendar(inputOf(buildDataset([buildMeeting(part)]).dataset, input));
const read = (text: string) => new ICAL.Component(ICAL.parse(text));
const eventOf = (...given: Parameters<typeof write>) => read(write(...given)).getFirstSubcomponent('vevent')!;
const valueOf = (event: ICAL.Component, name: string) => event.getFirstPropertyValue(name)?.toString();

describe(writeCalendar, () => {
  test('lasts whole days, its end being the day after the last', () => {
    const event = eventOf({ id: 'm', start_date: '2018-07-09', end_date: '2018-07-10' });
    expect([valueOf(event, 'dtstart'), valueOf(event, 'dtend')]).toEqual(['2018-07-09', '2018-07-11']);
    expect(event.getFirstProperty('dtstart')?.type).toBe('date');
  });

  test.each([
    ['2010-04', '2010-04-01', '2010-05-01', /^The day is not known, only the month: April 2010\./],
    ['2014', '2014-01-01', '2015-01-01', /^Day and month are not known, only the year: 2014\./],
  ])('spans all that may be meant by %s, and says that the day is not known', (date, from, until, said) => {
    const event = eventOf({ id: 'm', start_date: date });
    expect([valueOf(event, 'dtstart'), valueOf(event, 'dtend')]).toEqual([from, until]);
    expect(valueOf(event, 'description')).toMatch(said);
    expect(valueOf(event, 'summary')).toMatch(/\((day|month) not known\)$/);
  });

  test('blocks nobody’s time and keeps its name from edition to edition', () => {
    const event = eventOf({ id: '2018-07-09-ashgabat-hlpsd' });
    expect(valueOf(event, 'transp')).toBe('TRANSPARENT');
    expect(valueOf(event, 'uid')).toBe('2018-07-09-ashgabat-hlpsd@dialogue-atlas');
  });

  test('says where it was, as far as that is known', () => {
    const held = eventOf({ id: 'm', city: 'tashkent', country: 'UZ', venue: 'Palace; left' });
    expect(valueOf(held, 'location')).toBe('Palace; left, Tashkent, Uzbekistan');
    expect(held.getFirstPropertyValue('geo')).toEqual([40, 60]);
    const unknown = eventOf({ id: 'm' });
    expect([unknown.hasProperty('location'), unknown.hasProperty('geo')]).toEqual([false, false]);
    expect(valueOf(eventOf({ id: 'm', format: 'video' }), 'location')).toBe('By video');
  });

  test('names its themes, its sources with their addresses, and the record', () => {
    const event = eventOf({ id: 'm', themes: [buildEvidence('water'), buildEvidence('energy')] });
    expect(event.getFirstProperty('categories')?.getValues()).toEqual(['Water', 'Energy']);
    expect(valueOf(event, 'description')).toContain(
      'Sources:\n- European External Action Service, The dialogue met, https://eeas.example/dialogue',
    );
    expect(valueOf(event, 'description')).toMatch(/Record m, dataset \d/);
  });

  test('takes silence neither for presence nor for absence', () => {
    const participants = [
      buildDelegation('eu', true),
      buildDelegation('kazakhstan', false),
      buildDelegation('uzbekistan', null),
    ];
    const said = valueOf(eventOf({ id: 'm', participants }), 'description');
    expect(said).toContain('Recorded as present: European Union\nRecorded as absent: Kazakhstan\n');
    expect(said).not.toContain('Uzbekistan');
  });

  test('links to the meeting where the page has an address, and to nothing elsewhere', () => {
    expect(valueOf(eventOf({ id: 'm' }), 'url')).toBe('https://atlas.example/?meeting=m');
    expect(eventOf({ id: 'm' }, { link: null }).hasProperty('url')).toBe(false);
  });

  test('says what was selected', () => {
    const calendar = read(write({ id: 'm' }, { sentence: '1 of 2 meetings on Water; in Rome' }));
    expect(calendar.getFirstPropertyValue('description')).toContain(
      'Selection: 1 of 2 meetings on Water; in Rome',
    );
  });

  test('is read back by another reader, whatever the texts, from lines of 75 octets at most', () => {
    fc.assert(
      fc.property(hostileWords, hostileWords, hostileWords, (title, venue, sentence) => {
        const text = write({ id: 'm', title, venue }, { sentence });
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const [event, ...others] = read(text).getAllSubcomponents('vevent');
        expect(others).toEqual([]);
        expect(valueOf(event!, 'summary')).toBe(readable(title));
        expect(valueOf(event!, 'location')).toBe(readable(venue));
      }),
    );
  });
});

const readable = (text: string) => withoutControls(text.replace(/\r\n|\r|\u2028/g, '\n'));
