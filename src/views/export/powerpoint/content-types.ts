const prefix = 'application/vnd.openxmlformats-officedocument';

const types: readonly (readonly [RegExp, string])[] = [
  [/^ppt\/presentation\.xml$/, `${prefix}.presentationml.presentation.main+xml`],
  [/^ppt\/presProps\.xml$/, `${prefix}.presentationml.presProps+xml`],
  [/^ppt\/viewProps\.xml$/, `${prefix}.presentationml.viewProps+xml`],
  [/^ppt\/tableStyles\.xml$/, `${prefix}.presentationml.tableStyles+xml`],
  [/^ppt\/slideMasters\/[^/]+\.xml$/, `${prefix}.presentationml.slideMaster+xml`],
  [/^ppt\/slideLayouts\/[^/]+\.xml$/, `${prefix}.presentationml.slideLayout+xml`],
  [/^ppt\/slides\/[^/]+\.xml$/, `${prefix}.presentationml.slide+xml`],
  [/^ppt\/notesMasters\/[^/]+\.xml$/, `${prefix}.presentationml.notesMaster+xml`],
  [/^ppt\/notesSlides\/[^/]+\.xml$/, `${prefix}.presentationml.notesSlide+xml`],
  [/^ppt\/theme\/[^/]+\.xml$/, `${prefix}.theme+xml`],
  [/^ppt\/charts\/[^/]+\.xml$/, `${prefix}.drawingml.chart+xml`],
  [/^docProps\/core\.xml$/, 'application/vnd.openxmlformats-package.core-properties+xml'],
  [/^docProps\/app\.xml$/, `${prefix}.extended-properties+xml`],
];

/** The table of contents of a presentation: a type for every part that is there, and for none that is not. */
export function writeContentTypes(paths: readonly string[]): string {
  const overrides = paths.flatMap((path) => {
    const type = types.find(([form]) => form.test(path))?.[1];
    return type ? `<Override PartName="/${path}" ContentType="${type}"/>` : [];
  });
  const workbooks = paths.some((path) => path.endsWith('.xlsx'))
    ? `<Default Extension="xlsx" ContentType="${prefix}.spreadsheetml.sheet"/>`
    : '';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${workbooks}${overrides.join('')}</Types>`
  );
}
