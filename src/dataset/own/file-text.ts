import { FileFault } from './fault.ts';
import { limits } from './limits.ts';

/** How the characters of a file are written; the last two are never guessed. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1251' | 'windows-1252';

const pieceBytes = 1_000_000;

/** The encoding that the first bytes of a file tell; UTF-8 where they tell none. */
function sniffEncoding([first, second]: Uint8Array): Encoding {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

/**
 * The text of a file in pieces, its line ends as \n, with the number of bytes read so far. Throws a FileFault for a file
 * that is too large, gone, empty, not in the encoding, or no text.
 */
export async function* readPieces(
  file: Blob,
  chosen: Encoding | null,
): AsyncGenerator<{ text: string; bytes: number }> {
  if (file.size > limits.bytes) throw new FileFault('too-large', `${file.size}`);
  if (file.size === 0) throw new FileFault('empty');
  let decoder: TextDecoder | null = null;
  let isAfterReturn = false;
  for (let bytes = 0; bytes < file.size;) {
    const piece = await bytesOf(file.slice(bytes, bytes + pieceBytes));
    decoder ??= new TextDecoder(chosen ?? sniffEncoding(piece), { fatal: true });
    bytes += piece.length;
    const text = decode(decoder, piece, bytes < file.size);
    if (text.includes('\0')) throw new FileFault('not-text');
    const isSplit = isAfterReturn && text.startsWith('\n');
    if (text !== '') isAfterReturn = text.endsWith('\r');
    yield { text: plainEnds(isSplit ? text.slice(1) : text), bytes };
  }
}

/** The beginning of a file as text; throws as `readPieces` does. */
export async function readHead(file: Blob, chosen: Encoding | null): Promise<string> {
  for await (const { text } of readPieces(file, chosen)) return text;
  return '';
}

async function bytesOf(slice: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await slice.arrayBuffer());
  } catch {
    throw new FileFault('gone');
  }
}

function decode(decoder: TextDecoder, bytes: Uint8Array, isMore: boolean): string {
  try {
    return decoder.decode(bytes, { stream: isMore });
  } catch {
    throw new FileFault('encoding', decoder.encoding);
  }
}

const plainEnds = (text: string) => (text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text);
