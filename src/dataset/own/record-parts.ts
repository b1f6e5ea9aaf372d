import type { Delegation, Meeting } from '../schema.ts';
import { remember } from './fold-name.ts';
import { fileSource, type Said } from './own-tables.ts';

const alwaysListed = ['eu', 'kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan'];

/**
 * Makes the lists of records, their facts named by the file itself. Equal lists are one list: many thousand meetings
 * share a few.
 */
export function createRecordParts({ themeNote: note }: Said) {
  const themes = remember((key) =>
    key
      .split(' ')
      .filter(Boolean)
      .map((theme) => ({ theme, note, terms: [theme], source: fileSource, paragraph: null })),
  );
  const participants = remember((key) => {
    const lists = key.split('|').map((ids) => ids.split(' ').filter(Boolean));
    const [isPresent = [], isAbsent = []] = lists;
    return [...new Set([alwaysListed, ...lists].flat())].map((party): Delegation => {
      const present = isPresent.includes(party) || (isAbsent.includes(party) ? false : null);
      return { party, present, role: null, head: null, source: fileSource };
    });
  });

  return {
    themes: (ids: readonly string[]): Meeting['themes'] => themes(ids.join(' ')),
    /** The first list is of those present, the second of those absent; of all others it is not known. */
    participants: (...lists: (readonly string[])[]): Delegation[] =>
      participants(lists.map((ids) => ids.join(' ')).join('|')),
  };
}

/** A meeting whose facts name one source; null leaves the sources that they name. */
export function nameSource(meeting: Meeting, source: string | null): Meeting {
  if (source === null) return meeting;
  return {
    ...meeting,
    themes: meeting.themes.map((entry) => ({ ...entry, source })),
    participants: meeting.participants.map((row) => ({ ...row, source })),
  };
}
