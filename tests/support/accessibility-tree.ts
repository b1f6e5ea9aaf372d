import type { CDPSession, Page } from 'playwright-core';

const readNodes = (devtools: CDPSession) => devtools.send('Accessibility.getFullAXTree');
const readDocument = (devtools: CDPSession) => devtools.send('DOM.getDocument', { depth: -1, pierce: true });

type AXNode = Awaited<ReturnType<typeof readNodes>>['nodes'][number];
type DOMNode = Awaited<ReturnType<typeof readDocument>>['root'];
type Element = { tag: string; attributes: Record<string, string>; lang: string };

/** What the browser tells assistive technology of one element, and where it stands. */
export type Told = {
  role: string;
  name: string;
  description: string;
  value: string;
  /** `checked`, `pressed`, `expanded`, `level`, `valuemin` and the like, as far as they are told. */
  states: Record<string, unknown>;
  /** The regions, dialogs and landmarks around it, the outermost first. */
  within: string[];
  /** The roles of all that is around it, the outermost first. */
  around: string[];
  tag: string;
  attributes: Record<string, string>;
  /** The language of its words. */
  lang: string;
};

const places = new Set([
  'banner',
  'complementary',
  'contentinfo',
  'dialog',
  'form',
  'main',
  'navigation',
  'region',
  'search',
]);

/** The tree that Chromium gives to screen readers, from the top to the bottom, without what it leaves out. */
export async function readTree(page: Page): Promise<Told[]> {
  const devtools = await page.context().newCDPSession(page);
  const [{ nodes }, { root }] = await Promise.all([readNodes(devtools), readDocument(devtools)]);
  await devtools.detach();
  const elements = elementsOf(root);
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: Told[] = [];
  const read = (node: AXNode, within: string[], around: string[]) => {
    const role = textOf(node.role);
    const name = textOf(node.name);
    if (!node.ignored) told.push(tell(node, role, name, { within, around }, elements));
    const inside = !node.ignored && places.has(role) ? [...within, `${role} “${name}”`] : within;
    const below = node.ignored ? around : [...around, role];
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) read(child, inside, below);
    }
  };
  for (const node of nodes) if (!node.parentId) read(node, [], []);
  return told;
}

const textOf = (value: AXNode['name']) => String(value?.value ?? '');

function tell(
  node: AXNode,
  role: string,
  name: string,
  place: Pick<Told, 'within' | 'around'>,
  elements: Map<number, Element>,
): Told {
  const element = elements.get(node.backendDOMNodeId ?? 0) ?? { tag: '', attributes: {}, lang: '' };
  const states = Object.fromEntries((node.properties ?? []).map((one) => [one.name, one.value.value]));
  const description = textOf(node.description);
  return { role, name, description, value: textOf(node.value), states, ...place, ...element };
}

/** Every node of the document by the number that both trees know it by; a text is in the language of its element. */
function elementsOf(root: DOMNode): Map<number, Element> {
  const found = new Map<number, Element>();
  const visit = (node: DOMNode, around: string) => {
    const flat = node.attributes ?? [];
    const attributes: Record<string, string> = {};
    for (let at = 0; at < flat.length; at += 2) attributes[flat[at]!] = flat[at + 1]!;
    const lang = attributes['lang'] ?? around;
    found.set(node.backendNodeId, { tag: node.localName, attributes, lang });
    for (const child of node.children ?? []) visit(child, lang);
  };
  visit(root, '');
  return found;
}
