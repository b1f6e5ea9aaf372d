import { useDataTexts } from '../../i18n/data-texts.ts';
import { coverageOf } from '../../model/coverage.ts';
import type { AboutProps } from './about-links.ts';
import { AboutSection } from './AboutSection.tsx';
import { CountTable } from './CountTable.tsx';
import { CoverageKey } from './CoverageKey.tsx';
import { CoverageTable } from './CoverageTable.tsx';
import { Fold } from './Fold.tsx';

/** What is on record by series and year, where a meeting would be expected, and the rule that says so. */
export function CoveragePart({ index, names, links }: Omit<AboutProps, 'dataset'>) {
  const { words } = useDataTexts();
  const say = words.coverage;
  const coverage = coverageOf(index);

  return (
    <AboutSection id="coverage" title={say.title} note={say.note}>
      <CoverageTable coverage={coverage} index={index} names={names} links={links} />
      <CoverageKey />
      <p>{say.gaps(coverage.gaps)}</p>
      <p>{say.ruleText}</p>
      <Fold title={say.rhythms}>
        <CountTable
          caption={say.rhythms}
          columns={[say.series, say.rhythms]}
          texts={2}
          rows={coverage.rows.map(({ series, rhythm }) => ({
            key: series,
            cells: [
              names.series(series),
              rhythm ? say.rhythm(rhythm.usual, rhythm.shortest, rhythm.longest, rhythm.gaps) : say.noRhythm,
            ],
          }))}
        />
      </Fold>
    </AboutSection>
  );
}
