import { useDataTexts } from '../../i18n/data-texts.ts';
import { countGaps } from '../../model/not-recorded.ts';
import type { Doubts } from '../../model/record-doubts.ts';
import type { AboutProps } from './about-links.ts';
import { AboutSection } from './AboutSection.tsx';
import { CountTable } from './CountTable.tsx';
import { MeetingLinks } from './MeetingLinks.tsx';
import { SelectionLink } from './SelectionLink.tsx';

type Props = AboutProps & { doubts: Pick<Doubts, 'ofMonth' | 'ofYear'> };

/** What no source says, in numbers and shares, and the meetings whose day is not known. */
export function GapsPart({ index, dataset, doubts, names, links }: Props) {
  const { words } = useDataTexts();
  const say = words.gaps;
  const shown = { names, links };
  return (
    <AboutSection id="gaps" title={say.title} note={say.note}>
      <CountTable
        caption={say.title}
        columns={[say.what, say.count, say.share]}
        rows={countGaps(index, dataset).map(({ what, of, count, total, selection }) => ({
          key: what,
          cells: [
            say.names[what],
            selection && count > 0 ? (
              <SelectionLink
                key="count"
                selection={selection}
                links={links}
                label={`${say.names[what]}: ${say.of[of](count, total)}`}
              >
                {say.of[of](count, total)}
              </SelectionLink>
            ) : (
              say.of[of](count, total)
            ),
            words.about.share(count, total),
          ],
        }))}
      />
      <MeetingLinks title={say.ofMonth(doubts.ofMonth.length)} meetings={doubts.ofMonth} {...shown} />
      <MeetingLinks title={say.ofYear(doubts.ofYear.length)} meetings={doubts.ofYear} {...shown} />
    </AboutSection>
  );
}
