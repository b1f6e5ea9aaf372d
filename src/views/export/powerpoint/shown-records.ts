import type { Meeting } from '../../../dataset/schema.ts';
import { chooseMeetings, type ChosenMeetings } from '../../../model/chosen-meetings.ts';
import type { Drawing } from './drawing.ts';

type Shown = Pick<Drawing, 'slide' | 'address' | 'selected' | 'context'>;

/** The meetings that a slide shows: the one or the two that it is about, else all that are selected. */
export function chooseShown({ slide, address, selected, context }: Shown): ChosenMeetings {
  const { index, dataset } = context;
  const chosen = chooseMeetings(index, dataset, selected.positions);
  if (slide.kind === 'meeting') return { ...chosen, records: find(dataset.meetings, [address.meeting]) };
  if (slide.kind === 'difference')
    return { ...chosen, records: find(dataset.meetings, address.compare ?? []) };
  return chosen;
}

const find = (meetings: readonly Meeting[], ids: readonly (string | null)[]) =>
  ids.flatMap((id) => meetings.find((meeting) => meeting.id === id) ?? []);
