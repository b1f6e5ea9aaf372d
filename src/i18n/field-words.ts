import type { Names } from './names.ts';
import type { Texts } from './texts.ts';

/** The field on which sources disagree, with the party where it concerns one: `Delegations: Turkmenistan`. */
export function sayField(field: string, names: Names, { t }: Texts): string {
  const [name = field, party] = field.split(':');
  const words = t.meeting.fields[name] ?? name;
  return party ? t.meeting.fieldOf(words, names.party(party)) : words;
}
