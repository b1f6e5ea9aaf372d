import { DOMParser, onWarningStopParsing, type Document, type Element } from '@xmldom/xmldom';
import JSZip from 'jszip';

export type OpenedPackage = Awaited<ReturnType<typeof openPackage>>;
export type OpenedSlide = Awaited<ReturnType<typeof openSlides>>[number];

const parser = new DOMParser({ onError: onWarningStopParsing });

/** A package as a strict reader finds it: any fault of its XML is an error. */
export async function openPackage(bytes: ArrayBuffer | Uint8Array) {
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.values(zip.files).flatMap(({ name, dir }) => (dir ? [] : [name]));
  const parsed = new Map<string, Promise<Document>>();
  const text = (path: string) => zip.file(path)!.async('string');
  const parse = async (path: string) => parser.parseFromString(await text(path), 'application/xml');
  return {
    paths,
    text,
    bytes: (path: string) => zip.file(path)!.async('uint8array'),
    xml(path: string): Promise<Document> {
      if (!parsed.has(path)) parsed.set(path, parse(path));
      return parsed.get(path)!;
    },
  };
}

export const openBlob = async (blob: Blob) => openPackage(await blob.arrayBuffer());

/** The elements of a name in a document or an element, in their order. */
export const all = (root: Document | Element, name: string): Element[] => [
  ...root.getElementsByTagName(name),
];

/** The words of an element, a line for each paragraph. */
export const wordsOf = (element: Element): string =>
  all(element, 'a:p')
    .map((paragraph) =>
      all(paragraph, 'a:t')
        .map((run) => run.textContent ?? '')
        .join(''),
    )
    .join('\n');

/** Where a part's relations lead: each id to its target, a path of the package or an address. */
export async function relationsOf(deck: OpenedPackage, path: string): Promise<Map<string, string>> {
  const folder = path.slice(0, path.lastIndexOf('/'));
  const file = `${folder}/_rels/${path.slice(folder.length + 1)}.rels`;
  if (!deck.paths.includes(file)) return new Map();
  return new Map(
    all(await deck.xml(file), 'Relationship').map((relation) => {
      const target = relation.getAttribute('Target') ?? '';
      const isOutside = relation.getAttribute('TargetMode') === 'External';
      return [relation.getAttribute('Id') ?? '', isOutside ? target : resolvePath(folder, target)];
    }),
  );
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').filter(Boolean);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

/** The slides of a deck in order: everything on them, by name, and their notes. */
export async function openSlides(deck: OpenedPackage) {
  const count = deck.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  return Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const path = `ppt/slides/slide${at + 1}.xml`;
      const xml = await deck.xml(path);
      const relations = await relationsOf(deck, path);
      const notesPath = [...relations.values()].find((target) => target.includes('notesSlides/'))!;
      const things = [...all(xml, 'p:sp'), ...all(xml, 'p:graphicFrame')];
      const named = things.map((thing) => ({
        thing,
        name: all(thing, 'p:cNvPr')[0]!.getAttribute('name') ?? '',
        alt: all(thing, 'p:cNvPr')[0]!.getAttribute('descr'),
        words: wordsOf(thing),
      }));
      return {
        path,
        xml,
        relations,
        things: named,
        notesPath,
        title: wordsOf(things.find((thing) => isTitle(thing))!),
        words: named.map(({ words }) => words).join('\n'),
        tables: all(xml, 'p:graphicFrame').filter((frame) => all(frame, 'a:tbl').length > 0),
      };
    }),
  );
}

const isTitle = (thing: Element) =>
  all(thing, 'p:ph').some((place) => place.getAttribute('type') === 'title');

/** The words of a table, row by row; a cell that is part of a larger one is left out. */
export const rowsOf = (table: Element): string[][] =>
  all(table, 'a:tr').map((row) =>
    all(row, 'a:tc')
      .filter((cell) => !cell.getAttribute('hMerge') && !cell.getAttribute('vMerge'))
      .map(wordsOf),
  );
