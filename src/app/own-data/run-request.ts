import type { Columns } from '../../dataset/own/columns.ts';
import { FileFault, type FileFaultCode } from '../../dataset/own/fault.ts';
import type { Encoding } from '../../dataset/own/file-text.ts';
import { inspectFile } from '../../dataset/own/inspect-file.ts';
import type { OwnEnd, OwnStep } from '../../dataset/own/own-steps.ts';
import type { Said } from '../../dataset/own/own-tables.ts';
import { readDataset } from '../../dataset/own/read-dataset.ts';
import { readTable } from '../../dataset/own/read-table.ts';
import type { Reference } from '../../dataset/own/reference.ts';

type Look = { kind: 'look'; file: File; encoding: Encoding | null };
/** To read a file; `table` is null for JSON. */
type Read = {
  kind: 'read';
  file: File;
  encoding: Encoding | null;
  table: { delimiter: string; columns: Columns } | null;
  reference: Reference;
  said: Said;
};
export type Request = Look | Read;

export type Refusal = { code: FileFaultCode | 'records' | 'failed'; detail: string };

export type Answer =
  | { kind: 'seen'; shape: Awaited<ReturnType<typeof inspectFile>> }
  | { kind: 'step'; step: OwnStep }
  | { kind: 'end'; end: OwnEnd }
  | { kind: 'refused'; refusal: Refusal };

/** Does what is asked for and answers bit by bit, last with `seen`, `end` or `refused`; never throws. */
export async function* runRequest(request: Request): AsyncGenerator<Answer> {
  try {
    if (request.kind === 'look') {
      yield { kind: 'seen', shape: await inspectFile(request.file, request.encoding) };
      return;
    }
    const { file, encoding, table, reference, said } = request;
    const steps = table
      ? readTable(file, { encoding, ...table }, reference, said)
      : readDataset(file, reference);
    for (;;) {
      const { done, value } = await steps.next();
      yield done ? { kind: 'end', end: value } : { kind: 'step', step: value };
      if (done) return;
    }
  } catch (error) {
    const isFault = error instanceof FileFault;
    yield {
      kind: 'refused',
      refusal: isFault
        ? { code: error.code, detail: error.detail }
        : { code: 'failed', detail: String(error) },
    };
  }
}
