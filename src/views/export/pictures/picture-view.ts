import { home, writeAddress, type Address } from '../../../model/address.ts';
import { fileNameOf } from '../../../model/file-name.ts';
import type { MeetingIndex } from '../../../model/meeting-index.ts';
import { writeSlideView } from '../../../model/slide-view.ts';

export type PictureKind = 'map' | 'themes' | 'heat';

/** The query of the address that shows what a picture shows. */
export const pictureQuery = (kind: PictureKind, address: Address, index: MeetingIndex): string =>
  writeSlideView(kind, address, index);

/** The name of a picture's file, by its kind, what is chosen, and the version of the dataset. */
export function pictureName(
  kind: PictureKind,
  { selection, view, measure }: Address,
  index: MeetingIndex,
  extension: 'png' | 'svg',
): string {
  const form = { map: { view }, themes: { measure }, heat: {} }[kind];
  const query = writeAddress({ ...home, selection, ...form }, index);
  return fileNameOf(kind, query, index.overview.version, extension);
}
