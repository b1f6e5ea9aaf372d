const properties = /<a:pPr\b[^>]*>[\s\S]*?<\/a:pPr>/g;

/**
 * Mends the text of a thing: a paragraph has its properties once and first, lines without a colour are left out, and links
 * have no empty attributes.
 */
export function mendText(xml: string): string {
  return xml
    .replaceAll(/<a:p>[\s\S]*?<\/a:p>/g, mendParagraph)
    .replaceAll('<a:ln></a:ln>', '')
    .replaceAll(/ (?:invalidUrl|action|tgtFrame|tooltip)=""/g, '')
    .replaceAll(' highlightClick="0" endSnd="0"', '');
}

function mendParagraph(paragraph: string): string {
  let isFirst = true;
  return paragraph.replaceAll(properties, (found) => {
    const kept = isFirst ? found : '';
    isFirst = false;
    return kept;
  });
}
