import type { Told } from './accessibility-tree.ts';

const saysNothing = new Set(['', 'generic', 'none', 'presentation', 'GenericContainer', 'Unknown']);
const pictures = new Set([
  'image',
  'img',
  'graphics-document',
  'graphics-object',
  'graphics-symbol',
  'SvgRoot',
]);
const controls = new Set([
  'button',
  'checkbox',
  'combobox',
  'link',
  'menuitem',
  'radio',
  'searchbox',
  'slider',
  'spinbutton',
  'switch',
  'tab',
  'textbox',
  'DisclosureTriangle',
]);
const landmarks = new Set([
  'banner',
  'complementary',
  'contentinfo',
  'form',
  'main',
  'navigation',
  'region',
  'search',
]);

const isControl = ({ role, states }: Told) =>
  controls.has(role) || (states['focusable'] === true && role !== 'RootWebArea');

/** What a person who hears the page could not tell apart, name, find or understand: a sentence for each. */
export const faultsOf = (tree: readonly Told[]): string[] => [
  ...withoutWords(tree),
  ...alike(tree),
  ...headingFaults(tree),
  ...landmarkFaults(tree),
  ...languageFaults(tree),
];

const withoutWords = (tree: readonly Told[]) =>
  tree.flatMap((one) => {
    const where = `<${one.tag}> in ${one.within.join(', ')}`;
    if (isControl(one) && saysNothing.has(one.role)) return `“${one.name}” has no role: ${where}`;
    if ((isControl(one) || pictures.has(one.role)) && one.name.trim() === '')
      return `${one.role} without a name: ${where}`;
    return [];
  });

/** Controls of one region that are called the same, but for links to one address and for chips of one theme. */
function alike(tree: readonly Told[]): string[] {
  const ours = tree.filter(({ role, tag }) => controls.has(role) && tag !== '');
  const does = ({ states, attributes }: Told) => states['url'] ?? attributes['data-theme'] ?? Symbol('else');
  return grouped(ours, ({ role, name, within }) => `${role} “${name}” in ${within.join(', ')}`)
    .filter(([, all]) => all.length > 1 && new Set(all.map(does)).size > 1)
    .map(([what, all]) => `${all.length} times ${what}`);
}

function headingFaults(tree: readonly Told[]): string[] {
  const headings = tree.filter(({ role }) => role === 'heading');
  const levels = [0, ...headings.map(({ states }) => Number(states['level']))];
  const tops = levels.filter((level) => level === 1).length;
  return [
    ...(tops === 1 ? [] : [`${tops} headings of level 1`]),
    ...headings.flatMap(({ name }, at) =>
      levels[at + 1]! > levels[at]! + 1 ? `“${name}” goes from ${levels[at]} to ${levels[at + 1]}` : [],
    ),
  ];
}

function landmarkFaults(tree: readonly Told[]): string[] {
  const found = tree.filter(({ role }) => landmarks.has(role));
  return grouped(found, ({ role }) => role).flatMap(([role, all]) => {
    const names = all.map(({ name }) => name);
    const isClear = all.length === 1 || (!names.includes('') && new Set(names).size === names.length);
    return isClear ? [] : `${all.length} landmarks ${role}: ${names.join(', ')}`;
  });
}

const cyrillic = /\p{Script=Cyrillic}/u;
/** Two words in a row of which one is not a name: `Embassy of`, and not `Enrique Mora`. */
const englishPhrase = /\b[a-z]{2,} [A-Za-z]{3,}|\b[A-Za-z]{3,} [a-z]{2,}\b/;
/** Names of files, addresses and programs are the same in every language. */
const sameEverywhere = /^https?:|\.\w{2,5}$|^PowerPoint$/;

/** Words that would be spoken in the wrong language: English ones marked as Russian, Cyrillic ones as English. */
const languageFaults = (tree: readonly Told[]) =>
  tree.flatMap((one) => {
    const { role, name, lang, states } = one;
    if (lang === '' || (role !== 'StaticText' && !controls.has(role))) return [];
    const isForeign =
      lang === 'ru' &&
      !cyrillic.test(name) &&
      (englishPhrase.test(name) || (controls.has(role) && /[a-z]{3}/.test(name) && !states['url'])) &&
      !sameEverywhere.test(name);
    return isForeign || (lang === 'en' && cyrillic.test(name)) ? `${role} “${name}” is not ${lang}` : [];
  });

function grouped(tree: readonly Told[], keyOf: (one: Told) => string): [string, Told[]][] {
  const groups = new Map<string, Told[]>();
  for (const one of tree) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups];
}
