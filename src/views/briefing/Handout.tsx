import { useEffect, useRef, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import type { Dataset } from '../../dataset/schema.ts';
import { useBriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Briefing, Slide } from '../../model/briefing.ts';
import { TextButton } from '../../ui/TextButton.tsx';
import { MixedLine } from '../../ui/MixedLine.tsx';
import { Scaled } from './Scaled.tsx';
import styles from './Handout.module.css';

type Source = Dataset['sources'][number];
type Props = {
  briefing: Briefing;
  /** Where it comes from. */
  origin: string;
  sourcesOf: (slide: Slide) => readonly Source[];
  renderSlide: (slide: Slide) => ReactNode;
  onClose: () => void;
};

const withSources: readonly Slide['kind'][] = [
  'map',
  'themes',
  'heat',
  'levels',
  'difference',
  'meeting',
  'figures',
];

/** The briefing for paper, a slide with its notes on every A4 page, and all sources at the end; first on the screen. */
export function Handout({ briefing, origin, sourcesOf, renderSlide, onClose }: Props) {
  const { words, formatDate } = useBriefingTexts();
  const { slides, title, author, audience, date } = briefing;
  const paper = useRef<HTMLDivElement>(null);
  const sources = [
    ...new Set(slides.filter(({ kind }) => withSources.includes(kind)).flatMap((slide) => sourcesOf(slide))),
  ];
  const head = [title, author, audience, date && formatDate(date)].filter(Boolean).join(' · ');

  useEffect(() => {
    const page = document.getElementById('root');
    page?.setAttribute('inert', '');
    document.documentElement.dataset['handout'] = '';
    paper.current?.focus();
    return () => {
      page?.removeAttribute('inert');
      delete document.documentElement.dataset['handout'];
    };
  }, []);

  return createPortal(
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape closes it as any dialog
    <div
      ref={paper}
      className={styles.handout}
      role="dialog"
      aria-modal="true"
      aria-label={words.builder.handout}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // Else it would also close what opens in its place.
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.bar}>
        <h1>{words.builder.handout}</h1>
        <TextButton kind="primary" onClick={() => window.print()}>
          {words.stage.print}
        </TextButton>
        <TextButton icon="cross" onClick={onClose}>
          {words.stage.close}
        </TextButton>
      </div>
      {slides.map((slide, at) => (
        <section
          key={slide.id}
          className={styles.page}
          aria-label={words.stage.slide(at + 1, slides.length, slide.title)}
        >
          <div className={styles.slide}>
            <Scaled>{renderSlide(slide)}</Scaled>
          </div>
          <h3>{words.stage.notes}</h3>
          <p className={styles.notes}>
            <MixedLine line={slide.notes || words.stage.noNotes} />
          </p>
          {withSources.includes(slide.kind) && (
            <p className={styles.refs}>
              {words.kinds.sources}:{' '}
              {writeRanges(sourcesOf(slide).map((source) => sources.indexOf(source) + 1))}
            </p>
          )}
          <footer>
            <span>{head}</span>
            <span>{origin}</span>
            <span>{words.stage.page(at + 1, slides.length)}</span>
          </footer>
        </section>
      ))}
      {sources.length > 0 && (
        <section className={styles.sources} aria-label={words.kinds.sources}>
          <h2>{words.kinds.sources}</h2>
          <ol>
            {sources.map((source) => (
              <li key={source.id}>
                <span lang={source.title_is_ours ? 'en' : source.language}>{source.title}</span>.{' '}
                <span lang="en">{source.publisher}</span>
                {source.published && `, ${formatDate(source.published)}`}
                {source.url && <small>{source.url}</small>}
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>,
    document.body,
  );
}

/** `1–3, 7` for 7, 1, 2, 3. */
function writeRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
