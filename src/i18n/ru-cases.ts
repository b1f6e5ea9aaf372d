const vowel = /[аеёиоуыэюя]$/;
const adjective = /(?:[ыио]й|ая|яя)$/;
const softened = /[гкхжчшщ]$/;

/** Each part of a name with hyphens up to the last stands as it is: `в Чолпон-Ате`. */
const decline = (word: string, inflect: (last: string) => string) => {
  const at = word.lastIndexOf('-') + 1;
  return word.slice(0, at) + inflect(word.slice(at));
};

const isCyrillic = (name: string) => /^[\p{Script=Cyrillic}\s–-]+$/u.test(name);
const isAbbreviation = (word: string) => word === word.toLocaleUpperCase('ru');

const genitiveOfNoun = (word: string) => {
  if (isAbbreviation(word) || /[еёиоуыэю]$/.test(word)) return word;
  const stem = word.slice(0, -1);
  if (word.endsWith('а')) return stem + (softened.test(stem) ? 'и' : 'ы');
  if (word.endsWith('я')) return `${stem}и`;
  return /[йь]$/.test(word) ? `${stem}я` : `${word}а`;
};

const genitiveOfAdjective = (word: string) => {
  if (/[ая]я$/.test(word)) return word.slice(0, -2) + (word.endsWith('ая') ? 'ой' : 'ей');
  return `${word.slice(0, -2)}ого`;
};

/**
 * A name in the genitive case: `Казахстана`, `Северной Македонии`, `Европейского банка реконструкции и развития`.
 * Adjectives and the noun after them are declined, what follows is not. Names in other letters stay as they are.
 */
export function genitive(name: string): string {
  if (!isCyrillic(name)) return name;
  const words = name.split(' ');
  const noun = words.length === 1 ? 0 : words.findIndex((word) => !adjective.test(word));
  return words
    .map((word, at) => {
      if (at > noun) return word;
      return at < noun ? genitiveOfAdjective(word) : decline(word, genitiveOfNoun);
    })
    .join(' ');
}

const locativeOfNoun = (word: string) => {
  if (/[еёиоуыэю]$/.test(word)) return word;
  if (word.endsWith('ия')) return `${word.slice(0, -1)}и`;
  return vowel.test(word) || /[йь]$/.test(word) ? `${word.slice(0, -1)}е` : `${word}е`;
};

/** A city of one word in the case that follows “в”: `Ташкенте`, `Чолпон-Ате`, `Душанбе`; others are put in apposition. */
export const locative = (city: string): string =>
  isCyrillic(city) && !city.includes(' ') ? decline(city, locativeOfNoun) : `городе ${city}`;
