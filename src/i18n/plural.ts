import { whenAsked } from './when-asked.ts';

export type PluralForms = { one: string; other: string; few?: string; many?: string };

/** A function that puts a number and the form a language wants for it into one text: `3 meetings`. */
export function pluralOf(language: string) {
  const rules = whenAsked(() => new Intl.PluralRules(language));
  const numbers = whenAsked(() => new Intl.NumberFormat(language));
  return (n: number, forms: PluralForms): string => {
    const form = rules().select(n);
    const word =
      (form === 'one' || form === 'few' || form === 'many' ? forms[form] : forms.other) ?? forms.other;
    return `${numbers().format(n)} ${word}`;
  };
}
