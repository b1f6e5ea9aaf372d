import JSZip from 'jszip';

/** The files of a package by their paths. */
export type Files = Map<string, string | Uint8Array>;

/** A package with its table of contents first, as some readers want it; the same files of the same day give the same bytes. */
export async function zipFiles(files: Files, day: string): Promise<Uint8Array<ArrayBuffer>> {
  const zip = new JSZip();
  const date = new Date(`${day}T00:00:00Z`);
  const paths = [...files.keys()].toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  for (const path of paths) zip.file(path, files.get(path)!, { date, createFolders: false });
  const bytes = await zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
  });
  return bytes as Uint8Array<ArrayBuffer>;
}

const rankOf = (path: string) => ['[Content_Types].xml', '_rels/.rels'].toReversed().indexOf(path) * -1;

/** The texts of a package; what is not text is left out. */
export async function unzipTexts(bytes: ArrayBuffer): Promise<Map<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const texts = new Map<string, string>();
  for (const { name, dir } of Object.values(zip.files)) {
    if (!dir && /\.(xml|rels)$/.test(name)) texts.set(name, await zip.file(name)!.async('string'));
  }
  return texts;
}
