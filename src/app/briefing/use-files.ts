import type { BriefingTexts } from '../../i18n/briefing-texts.ts';
import type { Names } from '../../i18n/names.ts';
import type { Briefing } from '../../model/briefing.ts';
import { fileNameOf } from '../../model/file-name.ts';
import type { MeetingIndex } from '../../model/meeting-index.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useDataHome } from '../data-home.ts';
import { PackError, writePack } from '../pack.ts';
import { useExportContext } from '../use-export-context.ts';
import type { Work } from './use-task.ts';

const loadPowerPoint = () => import('../../views/export/powerpoint/write-powerpoint.ts');

/** The files that are made of a briefing and saved. */
export function useFiles(index: MeetingIndex, names: Names, { words, t }: BriefingTexts) {
  const gather = useExportContext(index, names);
  const { own } = useDataHome();
  const nameOf = (briefing: Briefing, extension: string) =>
    fileNameOf(briefing.title || words.builder.title, '', index.overview.version, extension);

  return {
    nameOf,
    powerPointOf:
      (briefing: Briefing): Work =>
      async (tools) => {
        const [{ writePowerPoint }, context] = await Promise.all([loadPowerPoint(), gather()]);
        saveFile(await writePowerPoint(briefing, context, tools), nameOf(briefing, 'pptx'));
      },
    packOf:
      (briefing: Briefing): Work =>
      async (tools) => {
        if (own) throw new Error(own.noPack);
        try {
          saveFile(await writePack(briefing, tools), nameOf(briefing, 'html'));
        } catch (error) {
          if (!(error instanceof PackError)) throw error;
          const { packFaults } = words.builder;
          if (error.kind === 'status')
            throw new Error(packFaults.status(error.status ?? 0), { cause: error });
          const reason = error.kind === 'no-answer' ? t.failed.noAnswer('atlas.html') : packFaults.notAnAtlas;
          throw new Error(reason, { cause: error });
        }
      },
  };
}
