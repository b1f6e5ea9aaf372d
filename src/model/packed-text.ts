/** Why a packed text could not be read. */
type PackProblem = 'cut-short' | 'broken' | 'too-large';

/**
 * Packs a text into letters, digits, `-`, `_` and `.` that need no escape in an address: the number of characters of
 * the packed bytes, their checksum, and the bytes themselves.
 */
export async function packText(text: string): Promise<string> {
  const bytes = await pass([text], new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  const body = writeBase64(bytes!);
  return `${body.length.toString(36)}.${checksum(body).toString(36)}.${body}`;
}

/**
 * Reads a packed text. Never throws. One that was cut is told from one that was changed, and what unpacks to more than
 * so many bytes is let go of before it has filled the memory. What follows the packed text, as a full stop that a mail
 * program took for part of the link, is passed over.
 */
export async function unpackText(
  packed: string,
  mostBytes: number,
): Promise<{ text: string } | { problem: PackProblem }> {
  const [, length = '', sum = '', body = ''] = /^([\da-z]+)\.([\da-z]+)\.([\w-]*)/.exec(packed) ?? [];
  if (body === '')
    return { problem: /^([\da-z]+(\.([\da-z]+\.?)?)?)?$/.test(packed) ? 'cut-short' : 'broken' };
  if (body.length < Number.parseInt(length, 36)) return { problem: 'cut-short' };
  if (body.length.toString(36) !== length || checksum(body).toString(36) !== sum)
    return { problem: 'broken' };
  try {
    const bytes = await pass([readBase64(body)], new DecompressionStream('deflate-raw'), mostBytes);
    return bytes
      ? { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
      : { problem: 'too-large' };
  } catch {
    return { problem: 'broken' };
  }
}

/** What comes out of a stream; null as soon as it is more than so many bytes. */
async function pass(
  parts: BlobPart[],
  through: CompressionStream | DecompressionStream,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = new Blob(parts).stream().pipeThrough(through).getReader();
  const read: Uint8Array<ArrayBuffer>[] = [];
  for (let length = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(read).arrayBuffer());
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    read.push(value);
  }
}

const writeBase64 = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const readBase64 = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));

/** CRC-32, which misses no change of a single character. */
function checksum(text: string): number {
  let sum = 0xffffffff;
  for (let at = 0; at < text.length; at++) {
    sum ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
