import { Fragment } from 'react';
import { useDataTexts } from '../../i18n/data-texts.ts';
import { levelsFromHighest } from '../../model/levels.ts';
import { select } from '../../model/select.ts';
import { everything } from '../../model/selection.ts';
import { Presence } from '../../ui/Presence.tsx';
import type { AboutProps, Beside } from './about-links.ts';
import { AboutSection } from './AboutSection.tsx';
import { CountTable } from './CountTable.tsx';
import { Fold } from './Fold.tsx';
import { SelectionLink } from './SelectionLink.tsx';

type Props = AboutProps & { beside: Beside };

/** What themes, levels and presence mean, with how often each is on record. */
export function CodebookPart({ index, dataset, names, links, beside }: Props) {
  const { words, t } = useDataTexts();
  const say = words.codebook;
  const codebook = beside('data/README.md');
  const rows = dataset.meetings.flatMap(({ participants }) => participants);
  const { facets } = select(index, everything, null);
  const show = (facet: 'themes' | 'levels', value: string, name: string) => {
    const count = facets[facet].get(value) ?? 0;
    if (count === 0) return 0;
    return (
      <SelectionLink
        selection={{ ...everything, [facet]: [value] }}
        links={links}
        label={`${name}, ${words.about.meetings(count)}`}
      >
        {count}
      </SelectionLink>
    );
  };

  return (
    <AboutSection id="codebook" title={say.title} note={say.note}>
      <p>{codebook === null ? say.fieldsElsewhere : <a href={codebook}>{say.fields}</a>}</p>
      <h3>{say.presence}</h3>
      <CountTable
        caption={say.presence}
        columns={[say.presence, words.confidence.means, say.rows]}
        texts={2}
        rows={[
          { present: true, means: say.presenceMeans.present },
          { present: false, means: say.presenceMeans.absent },
          { present: null, means: say.presenceMeans.notRecorded },
        ].map(({ present, means }) => ({
          key: String(present),
          cells: [
            <Presence key="presence" present={present} />,
            means,
            rows.filter((row) => row.present === present).length,
          ],
        }))}
      />
      <Fold title={say.themes}>
        <CountTable
          caption={say.themes}
          columns={[say.theme, say.scope, say.meetings]}
          texts={2}
          rows={dataset.themes.themes.map(({ id, group, scope }) => ({
            key: id,
            cells: [
              <Fragment key="theme">
                {names.theme(id)} <small>{names.group(group)}</small>
              </Fragment>,
              <span key="scope" lang="en">
                {scope}
              </span>,
              show('themes', id, names.theme(id)),
            ],
          }))}
        />
      </Fold>
      <Fold title={say.levels}>
        <p>{say.levelsNote}</p>
        <CountTable
          caption={say.levels}
          columns={[say.level, say.meetings]}
          rows={levelsFromHighest.map((level) => ({
            key: level,
            cells: [t.levels[level], show('levels', level, t.levels[level])],
          }))}
        />
      </Fold>
    </AboutSection>
  );
}
