import type { DownloadInput } from '../../formats/download-input.ts';
import { countDownload, downloadKinds, writeDownload, type DownloadKind } from '../../formats/downloads.ts';
import { fileNameOf } from '../../model/file-name.ts';
import { saveFile } from '../../ui/save-file.ts';

/** How many rows, entries or events each file would have. */
export const countDownloads = (input: DownloadInput) =>
  Object.fromEntries(downloadKinds.map((kind) => [kind, countDownload(kind, input)])) as Record<
    DownloadKind,
    number
  >;

/**
 * Writes a file and offers it to be saved; gives its name, made of the subject and a query of the page. The page paints first
 * what it says meanwhile.
 */
export async function saveDownload(
  kind: DownloadKind,
  input: DownloadInput,
  subject: string,
  query: string,
): Promise<string> {
  await new Promise((resolve) => {
    setTimeout(resolve);
  });
  const { text, mediaType, extension } = writeDownload(kind, input);
  const name = fileNameOf(subject, query, input.dataset.version, extension);
  saveFile(new Blob([text], { type: mediaType }), name);
  return name;
}
