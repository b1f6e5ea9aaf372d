import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';

import { sourcesUsed } from '../../../src/model/sources-used.ts';
import { SourcesSlide } from '../../../src/views/briefing/SourcesSlide.tsx';
import { dataset, index, positionsOf, texts } from '../../support/real-deck.ts';

const used = sourcesUsed(index, dataset, positionsOf({ series: ['hlpsd'] }));
const link = 'https://atlas.example/?series=hlpsd';

describe(SourcesSlide, () => {
  it('names the first seven of all sources, each with publisher, kind, day and number of meetings', () => {
    render(<SourcesSlide sources={used} link={link} />);
    const rows = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(rows).toEqual(
      used.slice(0, 7).map(({ source, meetings }) => {
        const facts = [
          source.publisher,
          texts.t.sourceKinds[source.kind],
          ...(source.published ? [texts.formatDate(source.published)] : []),
          `for ${meetings} meeting${meetings === 1 ? '' : 's'}`,
        ];
        return source.title + facts.join(' · ');
      }),
    );
    expect(screen.getByText(`7 of ${used.length} sources; the link opens all`)).toBeDefined();
  });

  it('names all where they are few', () => {
    render(<SourcesSlide sources={used.slice(0, 2)} link={link} />);
    expect(screen.getByText('2 sources')).toBeDefined();
  });

  it('gives the address of the selection, and a code that is read from the wall', () => {
    render(<SourcesSlide sources={used} link={link} />);
    expect(screen.getByRole('link', { name: link }).getAttribute('href')).toBe(link);
    const code = screen.getByRole<HTMLImageElement>('img', { name: 'Opens the same selection' });
    expect(decodeURIComponent(code.src)).toMatch(/^data:image\/svg\+xml,<svg/);
  });

  it('draws another code for another address', () => {
    const codeOf = (address: string) => {
      const { unmount } = render(<SourcesSlide sources={used} link={address} />);
      const { src } = screen.getByRole<HTMLImageElement>('img');
      unmount();
      return src;
    };
    expect(codeOf(link)).not.toBe(codeOf(`${link}&years=2020-2021`));
  });

  it('shortens a long address to be read, and draws none that is too long for a code', () => {
    const long = `${link}&q=${'x'.repeat(1300)}`;
    render(<SourcesSlide sources={used} link={long} />);
    const shown = screen.getByRole('link');
    expect(shown.getAttribute('href')).toBe(long);
    expect(shown.textContent).toMatch(/^https:.{50,60}…$/);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('promises no link where the page has none', () => {
    render(<SourcesSlide sources={used} link={null} />);
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByText(`7 of ${used.length} sources`)).toBeDefined();
  });
});
