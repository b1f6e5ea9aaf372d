import { useCallback, useEffect, useRef, useState } from 'react';
import { findMissing, type Columns } from '../../dataset/own/columns.ts';
import type { Encoding } from '../../dataset/own/file-text.ts';
import type { TableShape } from '../../dataset/own/inspect-file.ts';
import type { OwnEnd } from '../../dataset/own/own-steps.ts';
import type { Said } from '../../dataset/own/own-tables.ts';
import type { Reference } from '../../dataset/own/reference.ts';
import type { Dataset, Overview } from '../../dataset/schema.ts';
import type { OwnDataCatalogue } from '../../i18n/own-data-texts.ts';
import { askReader } from './ask-reader.ts';
import { gatherFaults, type Faults } from './gather-faults.ts';
import { gatherRecords } from './gather-records.ts';
import type { Answer, Refusal } from './run-request.ts';

type Chosen = { file: File; encoding: Encoding | null };
export type Table = { shape: TableShape; columns: Columns };
/** All that was read of a file. */
export type ReadFile = {
  counts: OwnEnd['counts'];
  records: { dataset: Dataset; overview: Overview };
  faults: Faults;
};

/** How far the opening of a file has come. */
export type Opening =
  | { step: 'choose'; cancelled: string | null }
  | ({ step: 'looking' } & Chosen)
  | ({ step: 'columns'; table: Table } & Chosen)
  | ({ step: 'reading'; table: Table | null; share: number; found: number; faulty: number } & Chosen)
  | ({ step: 'read'; table: Table | null; read: ReadFile } & Chosen)
  | ({ step: 'refused'; refusal: Refusal } & Chosen);

type Ground = {
  words: OwnDataCatalogue;
  /** The tables in which names are looked up; rejects where they cannot be had. */
  loadReference: () => Promise<Reference>;
  onBriefing: (file: File) => void;
};

/** Opens a file step by step, each of which may be taken back. */
export function useOpening({ words, loadReference, onBriefing }: Ground) {
  const [opening, setOpening] = useState<Opening>({ step: 'choose', cancelled: null });
  const work = useRef<AbortController | null>(null);

  const stop = useCallback(() => work.current?.abort(), []);
  useEffect(() => stop, [stop]);
  const begin = () => {
    stop();
    const controller = new AbortController();
    work.current = controller;
    return controller.signal;
  };

  const readFile = async ({ file, encoding }: Chosen, table: Table | null) => {
    const signal = begin();
    const chosen = { file, encoding };
    const progress = { step: 'reading', ...chosen, table } as const;
    setOpening({ ...progress, share: 0, found: 0, faulty: 0 });
    const reference = await loadReference().catch(() => null);
    if (signal.aborted) return;
    if (!reference) {
      setOpening({ step: 'refused', ...chosen, refusal: { code: 'records', detail: '' } });
      return;
    }
    const records = gatherRecords({ version: words.edition.version(file.name), date: dayOf(file) });
    const faults = gatherFaults(words);
    const faultyRows = new Set<string>();
    let toldAt = performance.now();
    const layout = table && { delimiter: table.shape.delimiter, columns: table.columns };
    const request = {
      kind: 'read',
      file,
      encoding,
      table: layout,
      reference,
      said: sayOf(file, words),
    } as const;
    const take = (answer: Answer) => {
      if (answer.kind === 'step') {
        const { step } = answer;
        records.add(step);
        faults.add(step.faults);
        for (const { record, row } of step.faults) faultyRows.add(record || `${row}`);
        if (performance.now() - toldAt < progressTime) return;
        toldAt = performance.now();
        const { share } = step;
        setOpening({ ...progress, share, found: records.count(), faulty: faultyRows.size });
      } else if (answer.kind === 'end') {
        const { end } = answer;
        const read = { counts: end.counts, records: records.finish(end), faults: faults.finish() };
        setOpening({ step: 'read', ...chosen, table, read });
      } else if (answer.kind === 'refused') {
        setOpening({ step: 'refused', ...chosen, refusal: answer.refusal });
      }
    };
    askReader(request, take, signal);
  };

  const look = (chosen: Chosen) => {
    const signal = begin();
    setOpening({ step: 'looking', ...chosen });
    const take = (answer: Answer) => {
      if (answer.kind === 'refused') setOpening({ step: 'refused', ...chosen, refusal: answer.refusal });
      if (answer.kind !== 'seen') return;
      const { shape } = answer;
      if (shape.kind === 'briefing') onBriefing(chosen.file);
      else if (shape.kind === 'json') void readFile(chosen, null);
      else {
        const table = { shape, columns: shape.columns };
        // Bytes read in an encoding chosen by hand are looked at before they are taken for words.
        const isClear = findMissing(table.columns).length === 0 && chosen.encoding === null;
        if (isClear) void readFile(chosen, table);
        else setOpening({ step: 'columns', ...chosen, table });
      }
    };
    askReader({ kind: 'look', ...chosen }, take, signal);
  };

  const chooseAgain = (cancelled: string | null = null) => {
    stop();
    setOpening({ step: 'choose', cancelled });
  };

  return {
    opening,
    look,
    read: readFile,
    chooseAgain,
    showColumns: (chosen: Chosen, table: Table) => {
      stop();
      setOpening({ step: 'columns', file: chosen.file, encoding: chosen.encoding, table });
    },
  };
}

/** Milliseconds between two looks at the progress: to paint it takes from the reading. */
const progressTime = 150;

const sayOf = (file: File, { records }: OwnDataCatalogue): Said => ({
  fileName: file.name,
  fileDate: dayOf(file),
  ...records,
});

/** The day on which a file was last changed, in the time of this machine. */
function dayOf(file: File): string {
  const day = new Date(file.lastModified);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part, n) => String(part).padStart(n === 0 ? 4 : 2, '0')).join('-');
}
