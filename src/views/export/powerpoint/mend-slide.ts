import { writeHatch } from './hatch.ts';
import { mendTable } from './mend-table.ts';
import { mendText } from './mend-text.ts';
import type { Group, Part } from './part.ts';
import { emu } from './units.ts';
import { escapeXml } from './xml-text.ts';

const things = /<p:(sp|graphicFrame)>[\s\S]*?<\/p:\1>/g;
const properties = /<p:cNvPr id="\d+" name="[^"]*"(?: descr="[^"]*")?\s*(?:\/>|>\s*<\/p:cNvPr>)/;
const decorative =
  '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">' +
  '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>' +
  '</a:ext></a:extLst>';

/**
 * Mends a slide as pptxgenjs 4.0.1 writes it: every thing gets an id of its own, its name, and its alternative text or the
 * mark of decoration; titles become plain title placeholders; things of one group become one. `parts` are in the order
 * in which they were drawn.
 */
export function mendSlide(xml: string, parts: readonly Part[]): string {
  const found = [...xml.matchAll(things)];
  if (found.length !== parts.length) {
    throw new Error(`A slide has ${found.length} things where ${parts.length} were drawn.`);
  }
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return xml;
  let id = 1;
  let open: Group | null = null;
  const tree = found.map(([thing], at) => {
    const part = parts[at]!;
    const close = open && open !== part.group ? '</p:grpSp>' : '';
    const start = part.group && open !== part.group ? openGroup(part.group, ++id) : '';
    open = part.group;
    return close + start + mendThing(thing, part, ++id);
  });
  const end = open ? '</p:grpSp>' : '';
  return xml.slice(0, first.index) + tree.join('') + end + xml.slice(last.index + last[0].length);
}

function mendThing(thing: string, part: Part, id: number): string {
  const named = mendText(thing).replace(properties, () => describe(part, id));
  switch (part.kind) {
    case 'title':
      return mendTitle(named);
    case 'table':
      return mendTable(named, part.hasRowHeads ?? false);
    case 'shape':
      return mendShape(named, part);
    default:
      return named;
  }
}

function describe({ name, alt, kind }: Part, id: number): string {
  const start = `<p:cNvPr id="${id}" name="${escapeXml(name)}"`;
  if (alt !== null) return `${start} descr="${escapeXml(alt)}"/>`;
  return kind === 'shape' ? `${start}>${decorative}</p:cNvPr>` : `${start}/>`;
}

/** Its place is that of the layout, and readers look for a title without an index. */
const mendTitle = (thing: string): string =>
  thing
    .replace('<p:cNvSpPr/>', '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
    .replace(/<p:ph\b[^>]*\/>/, '<p:ph type="title"/>')
    .replace(/<p:spPr>[\s\S]*?<\/p:spPr>/, '<p:spPr/>');

function mendShape(thing: string, { hatch }: Part): string {
  const written = hatch
    ? thing.replace(/<a:solidFill>[\s\S]*?<\/a:solidFill>/, () =>
        writeHatch('wdUpDiag', hatch.line, hatch.ground),
      )
    : thing;
  return written.replace(
    '</p:spPr></p:sp>',
    '</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>',
  );
}

function openGroup({ name, alt, box }: Group, id: number): string {
  const [x, y, width, height] = [box.x, box.y, box.width, box.height].map(emu);
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="${escapeXml(name)}" descr="${escapeXml(alt)}"/>` +
    '<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
    `<a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/>` +
    `<a:chOff x="${x}" y="${y}"/><a:chExt cx="${width}" cy="${height}"/></a:xfrm></p:grpSpPr>`
  );
}
