import type { Dataset, Meeting } from '../../dataset/schema.ts';
import type { Names } from '../../i18n/names.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { AgendaDiff, DelegationChange } from '../../model/agenda-diff.ts';
import type { Standing } from '../../model/standing.ts';
import { sayMeeting } from './say-meeting.ts';

type Entry = Meeting['themes'][number];

/** The difference as plain text, with both meetings, the sources, the version of the dataset and the link. */
export function sayDiff(
  diff: AgendaDiff,
  [before, after]: readonly [Meeting, Meeting],
  dataset: Dataset,
  names: Names,
  texts: Texts,
  link: string,
): string {
  const { t } = texts;
  const words = t.compare;
  const sources = new Map(dataset.sources.map((source) => [source.id, source]));
  const sayEntry = ({ note, source, paragraph }: Entry) => {
    const place = paragraph === null ? [] : words.paragraph(paragraph);
    return `${note} ${words.inBrackets([sources.get(source)?.publisher ?? source, place].flat().join(', '))}`;
  };
  const part = (
    title: string,
    sign: string,
    found: readonly { theme: string; entries: readonly Entry[] }[],
  ) => [
    '',
    `${title} ${words.inBrackets(`${found.length}`)}`,
    ...found.map(({ theme, entries }) =>
      [`${sign} ${names.theme(theme)}`, ...entries.map(sayEntry)].join('\n    '),
    ),
  ];
  const shown = [
    ...diff.added.flatMap((one) => one.after),
    ...diff.noLongerFound.flatMap((one) => one.before),
  ];
  return [
    words.result(diff.added.length, diff.kept.length, diff.noLongerFound.length),
    sayMeeting(before, names, texts),
    `→ ${sayMeeting(after, names, texts)}`,
    ...part(
      words.added,
      '+',
      diff.added.map(({ theme, after: entries }) => ({ theme, entries })),
    ),
    ...part(
      words.noLongerFound,
      '−',
      diff.noLongerFound.map(({ theme, before: entries }) => ({ theme, entries })),
    ),
    words.notDiscussed,
    ...part(
      words.kept,
      '=',
      diff.kept.map(({ theme }) => ({ theme, entries: [] })),
    ),
    '',
    words.delegations,
    ...diff.delegations.map((row) => `${names.party(row.party)}: ${sayChange(row, texts)}`),
    '',
    t.meeting.sources,
    ...[...new Set(shown.map(({ source }) => source))].map((id) => {
      const source = sources.get(id);
      return [source?.publisher, source?.title, source?.url].filter(Boolean).join(', ');
    }),
    '',
    words.footer(dataset.version, link),
  ]
    .join('\n')
    .replaceAll('\u00a0', ' ');
}

function sayChange({ before, after, level, presence }: DelegationChange, { t }: Texts): string {
  const words = t.compare;
  const say = (standing: Standing | null) => {
    if (!standing) return words.noRow;
    if (standing.level) return t.levels[standing.level];
    if (standing.present === false) return words.absent;
    return standing.present ? words.levelUnknown : words.presenceUnknown;
  };
  const notes = [words[level], presence === 'unchanged' ? [] : words.presence[presence]].flat();
  return `${say(before)} → ${say(after)} ${words.inBrackets(notes.join('; '))}`;
}
