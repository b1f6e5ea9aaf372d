import type { Dataset } from '../dataset/schema.ts';
import { readAddress } from '../model/address.ts';
import type { Slide } from '../model/briefing.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import type { Selected } from '../model/select.ts';
import type { BriefingTexts } from './briefing-texts.ts';
import { sayMeeting } from './meeting-words.ts';
import type { Names } from './names.ts';
import { saySelected } from './sentence.ts';

type Shown = Pick<Slide, 'kind' | 'view'>;

/** Under the title of a slide: the meetings that it shows, in words and with their base; empty where it shows none. */
export function saySlideContext(
  { kind, view }: Shown,
  { index, dataset, selected }: { index: MeetingIndex; dataset: Dataset; selected: Selected },
  names: Names,
  texts: BriefingTexts,
): string {
  const { selection, meeting, compare } = readAddress(view, index).address;
  const { words } = texts;
  const say = (id: string | null | undefined) => {
    const record = dataset.meetings.find((one) => one.id === id);
    return record ? sayMeeting(record, names, texts) : words.stage.noRecord;
  };
  if (kind === 'cover' || kind === 'text' || kind === 'closing') return '';
  if (kind === 'meeting') return say(meeting);
  if (kind === 'difference') return words.stage.against(say(compare?.[1]), say(compare?.[0]));
  const chosen = saySelected(selected, selection, names, texts);
  if (kind !== 'themes' && kind !== 'heat') return chosen;
  const accounted = selected.positions.filter((at) => index.meetings[at]!.themes.length > 0).length;
  return words.stage.accounted(chosen, accounted);
}
