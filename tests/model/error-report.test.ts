import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  longestReport,
  reportWayOf,
  repositoryOf,
  writeReportLink,
  type ReportWay,
} from '../../src/model/error-report.ts';

const mail: ReportWay = { by: 'mail', to: 'atlas@example.org' };
const issue: ReportWay = { by: 'issue', to: 'https://code.example.org/atlas/issues' };

/** What a mail program or a repository would show of a link. */
function readBack(link: string) {
  const { searchParams } = new URL(link);
  return {
    subject: searchParams.get('subject') ?? searchParams.get('title'),
    body: searchParams.get('body')?.replaceAll('\r\n', '\n'),
  };
}

describe(reportWayOf, () => {
  it.each([
    ['atlas@example.org', mail],
    ['mailto:atlas@example.org', mail],
    ['https://code.example.org/atlas/issues', issue],
    ['https://code.example.org/atlas/issues/', issue],
    ['https://example.org/contact', null],
    ['http://code.example.org/atlas/issues', null],
    ['atlas@example.org?bcc=all@example.org', null],
    ['javascript:alert(1)//issues', null],
    [null, null],
  ])('reads %s', (contact, way) => {
    expect(reportWayOf(contact)).toEqual(way);
  });
});

describe(repositoryOf, () => {
  it('is the repository whose issues are the contact', () => {
    expect(repositoryOf('https://code.example.org/atlas/issues')).toBe('https://code.example.org/atlas');
    expect(repositoryOf('https://code.example.org/team/atlas/-/issues')).toBe(
      'https://code.example.org/team/atlas',
    );
    expect(repositoryOf('atlas@example.org')).toBeNull();
    expect(repositoryOf(null)).toBeNull();
  });
});

describe(writeReportLink, () => {
  it('opens a mail with subject and text', () => {
    const link = writeReportLink(mail, 'Error in record a & b', 'Line one\nLine 2 = 100 %?');
    expect(link).toMatch(/^mailto:atlas@example\.org\?subject=/);
    expect(link).toContain('%0D%0A');
    expect(readBack(link)).toEqual({ subject: 'Error in record a & b', body: 'Line one\nLine 2 = 100 %?' });
  });

  it('opens a new issue with title and text', () => {
    const link = writeReportLink(issue, 'Error', 'Título «ё» #1');
    expect(link).toMatch(/^https:\/\/code\.example\.org\/atlas\/issues\/new\?title=Error&body=/);
    expect(readBack(link)).toEqual({ subject: 'Error', body: 'Título «ё» #1' });
  });

  it('gives back any text, cut at its end where the link would be longer than programs take', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(mail, issue),
        fc.string({ unit: 'grapheme', maxLength: 40 }),
        fc.string({ unit: 'grapheme', maxLength: 3000 }).map((text) => text.replaceAll('\r', '')),
        (way, subject, body) => {
          const link = writeReportLink(way, subject, body);
          expect(link.length).toBeLessThanOrEqual(Math.max(longestReport[way.by], 600));
          const read = readBack(link);
          expect(read.subject).toBe(subject);
          expect(body.startsWith(read.body ?? '?')).toBe(true);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('cuts nothing of a text that has room', () => {
    const body = 'ё'.repeat(200);
    expect(readBack(writeReportLink(mail, 'Error', body)).body).toBe(body);
    expect(readBack(writeReportLink(mail, 'Error', body.repeat(5))).body).toMatch(/^ё{300,320}$/);
    expect(readBack(writeReportLink(issue, 'Error', body.repeat(5))).body).toBe(body.repeat(5));
  });

  it('takes half a character for an unknown one', () => {
    expect(readBack(writeReportLink(mail, 'a\ud800', 'b\udc00'))).toEqual({
      subject: 'a\ufffd',
      body: 'b\ufffd',
    });
  });
});
