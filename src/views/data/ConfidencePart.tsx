import { useDataTexts } from '../../i18n/data-texts.ts';
import type { Doubts } from '../../model/record-doubts.ts';
import type { AboutProps } from './about-links.ts';
import { AboutSection } from './AboutSection.tsx';
import { CountTable } from './CountTable.tsx';
import { MeetingLinks } from './MeetingLinks.tsx';

type Props = Pick<AboutProps, 'names' | 'links'> & { meetings: Doubts['confidence']; total: number };

const levels = ['high', 'medium', 'low'] as const;

/** How many meetings are how well supported, what that means, and which they are. */
export function ConfidencePart({ meetings, total, ...rest }: Props) {
  const { words, t } = useDataTexts();
  const say = words.confidence;
  return (
    <AboutSection id="confidence" title={say.title} note={say.note}>
      <CountTable
        caption={say.note}
        columns={[say.level, say.means, say.meetings, words.gaps.share]}
        texts={2}
        rows={levels.map((level) => ({
          key: level,
          cells: [
            t.confidence[level],
            t.confidenceWhy[level],
            meetings[level].length,
            words.about.share(meetings[level].length, total),
          ],
        }))}
      />
      {levels.map((level) => (
        <MeetingLinks
          key={level}
          title={say.list(t.confidence[level], meetings[level].length)}
          meetings={meetings[level]}
          {...rest}
        />
      ))}
    </AboutSection>
  );
}
