const spelling: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/**
 * The words of a text in small letters without diacritics or apostrophes: `Kariņš` gives `karins`, `O‘zbekiston` gives
 * `ozbekiston`, `Ёлка` gives `елка`. Whatever is neither letter nor digit parts words.
 */
export function foldWords(text: string): string[] {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'‘’ʻʼ`´]/gu, '')
    .replaceAll(/[łøđðþßæœı]/g, (letter) => spelling[letter]!)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
