import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { findMissing } from '../../dataset/own/columns.ts';
import { limits } from '../../dataset/own/limits.ts';
import { useOwnDataTexts } from '../../i18n/own-data-texts.ts';
import { textsOfFile } from '../../i18n/texts-of-file.ts';
import { ChooseFile } from '../../views/own-data/ChooseFile.tsx';
import { ColumnMatches } from '../../views/own-data/ColumnMatches.tsx';
import { OwnDataLine } from '../../views/own-data/OwnDataLine.tsx';
import { OwnDataSheet } from '../../views/own-data/OwnDataSheet.tsx';
import { ReadingFile } from '../../views/own-data/ReadingFile.tsx';
import { ReadResult } from '../../views/own-data/ReadResult.tsx';
import { RefusedFile } from '../../views/own-data/RefusedFile.tsx';
import { saveFile } from '../../ui/save-file.ts';
import { useDataHome } from '../data-home.ts';
import { fetchDataset, holdRecords } from '../data-queries.ts';
import { takeBriefing } from './take-briefing.ts';
import { useOpening, type ReadFile } from './use-opening.ts';

type Props = {
  bundled: QueryClient;
  dropped: File | null;
  onHash: (hash: string, isReplaced?: boolean) => void;
  onClose: () => void;
};

/** The dialog in which a file becomes the data of the page. */
export function OwnDataDesk({ bundled, dropped, onHash, onClose }: Props) {
  const texts = useOwnDataTexts();
  const { words } = texts;
  const { show } = useDataHome();
  const { opening, look, read, chooseAgain, showColumns } = useOpening({
    words,
    loadReference: async () => {
      const { version, cities, parties, series, themes, sources } = await fetchDataset(bundled);
      return { version, cities, parties, series, themes, sources };
    },
    onBriefing: async (file) => {
      const said = await takeBriefing(file, texts);
      if (said === null) onHash('#briefing', true);
      else chooseAgain(said);
    },
  });
  const lookAt = (file: File) => look({ file, encoding: null });
  const looked = useRef<File | null>(null);

  useEffect(() => {
    if (!dropped || looked.current === dropped) return;
    looked.current = dropped;
    lookAt(dropped);
  });

  const open = (file: File, { records, counts }: ReadFile) => {
    onHash('', true);
    show({
      client: holdRecords(records, bundled),
      fileName: file.name,
      noPack: words.edition.noPack,
      noPresenter: words.edition.noPresenter,
      adapt: (plain) => textsOfFile(plain, file.name),
      line: (
        <OwnDataLine
          fileName={file.name}
          meetings={counts.opened}
          leftOut={counts.faulty}
          onBack={() => show(null)}
        />
      ),
    });
  };

  return (
    <OwnDataSheet step={opening.step} onClose={onClose}>
      {opening.step === 'choose' && <ChooseFile said={opening.cancelled} most={limits} onFile={lookAt} />}
      {(opening.step === 'looking' || opening.step === 'reading') && (
        <ReadingFile
          fileName={opening.file.name}
          progress={opening.step === 'reading' ? opening : null}
          onCancel={() =>
            opening.step === 'reading' && opening.table
              ? showColumns(opening, opening.table)
              : chooseAgain(words.cancelled(opening.file.name))
          }
        />
      )}
      {opening.step === 'columns' && (
        <ColumnMatches
          fileName={opening.file.name}
          {...opening.table.shape}
          columns={opening.table.columns}
          missing={findMissing(opening.table.columns)}
          onChange={(columns) => showColumns(opening, { ...opening.table, columns })}
          onRead={() => void read(opening, opening.table)}
          onBack={() => chooseAgain()}
        />
      )}
      {opening.step === 'read' && (
        <ReadResult
          fileName={opening.file.name}
          counts={opening.read.counts}
          faults={opening.read.faults}
          unread={
            opening.table?.shape.headings.filter(
              (heading, n) => heading !== '' && opening.table?.columns[n] === null,
            ) ?? []
          }
          onOpen={() => open(opening.file, opening.read)}
          onColumns={opening.table && (() => opening.table && showColumns(opening, opening.table))}
          onAgain={() => chooseAgain()}
          onSaveFaults={() =>
            saveFile(opening.read.faults.file, `${opening.file.name}-${words.faults.file}.csv`)
          }
        />
      )}
      {opening.step === 'refused' && (
        <RefusedFile
          fileName={opening.file.name}
          {...opening.refusal}
          onEncoding={(encoding) => look({ file: opening.file, encoding })}
          onFile={lookAt}
        />
      )}
    </OwnDataSheet>
  );
}
