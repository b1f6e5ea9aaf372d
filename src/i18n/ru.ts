import { ruBriefing } from './ru-briefing.ts';
import { ruData } from './ru-data.ts';
import { ruFormats } from './ru-formats.ts';
import { ruInsightRules } from './ru-insight-rules.ts';
import { ruOwnData } from './ru-own-data.ts';
import { ruPage } from './ru-page.ts';
import type { Words } from './words.ts';

export const words = {
  description:
    'Кто, где и с кем встречался в рамках диалога Европейского союза и Центральной Азии, что было в повестке дня и какой источник об этом сообщает.',
  page: ruPage,
  insightRules: ruInsightRules,
  briefing: ruBriefing,
  data: ruData,
  ownData: ruOwnData,
  formats: ruFormats,
} satisfies Words;
