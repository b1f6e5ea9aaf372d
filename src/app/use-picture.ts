import type { Names } from '../i18n/names.ts';
import type { Address } from '../model/address.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import { copyImage } from '../views/export/copy-image.ts';
import type { PictureKind } from '../views/export/pictures/picture-view.ts';
import { saveFile } from '../ui/save-file.ts';
import { useExportContext } from './use-export-context.ts';

const loadPictures = () => import('../views/export/pictures/make-picture.ts');

/** Saves or copies a view of the page as a picture. */
export function usePicture(index: MeetingIndex, names: Names, address: Address) {
  const gather = useExportContext(index, names);
  const make = async (kind: PictureKind, format: 'png' | 'svg') => {
    const [{ makePicture }, context] = await Promise.all([loadPictures(), gather()]);
    return makePicture(kind, address, context, format, loadBytes);
  };

  return (kind: PictureKind) => ({
    onSave: async (format: 'png' | 'svg') => {
      const { blob, name } = await make(kind, format);
      saveFile(blob, name);
    },
    // The clipboard takes a promise, but only at the click itself.
    onCopy: () => copyImage(make(kind, 'png').then(({ blob }) => blob)),
  });
}

async function loadBytes(address: string): Promise<ArrayBuffer> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.arrayBuffer();
}
