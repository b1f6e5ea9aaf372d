import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import type { Names } from '../i18n/names.ts';
import { useTexts } from '../i18n/texts.ts';
import type { MeetingIndex } from '../model/meeting-index.ts';
import { select } from '../model/select.ts';
import { useTextWidth } from '../ui/use-text-width.ts';
import type { ExportContext } from '../views/export/export-context.ts';
import { linkElsewhere } from './beside-page.ts';
import { fetchAll } from './data-queries.ts';
import { site } from './site.ts';

const loadBriefingTexts = () => import('../i18n/briefing-texts.ts');

/** All that files are made of, gathered when one is asked for. */
export function useExportContext(index: MeetingIndex, names: Names): () => Promise<ExportContext> {
  const client = useQueryClient();
  const texts = useTexts();
  const widthOf = useTextWidth();

  return useCallback(async () => {
    const [{ createBriefingTexts }, { dataset, shapes, engine }] = await Promise.all([
      loadBriefingTexts(),
      fetchAll(client, index.overview.version),
      document.fonts?.ready,
    ]);
    return {
      index,
      dataset,
      names,
      texts: createBriefingTexts(texts),
      shapes,
      select: (selection) =>
        select(
          index,
          selection,
          selection.query ? engine.findMeetings(engine.search, index, selection.query) : null,
        ),
      linkTo: (query) => linkElsewhere(query ? `?${query}` : window.location.pathname),
      site,
      widthOf,
    };
  }, [client, index, names, texts, widthOf]);
}
