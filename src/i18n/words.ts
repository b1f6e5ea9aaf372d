import type { enBriefing } from './en-briefing.ts';
import type { enData } from './en-data.ts';
import type { enFormats } from './en-formats.ts';
import type { enInsightRules } from './en-insight-rules.ts';
import type { enOwnData } from './en-own-data.ts';
import type { en } from './en.ts';

export type Catalogue = typeof en;
export type BriefingCatalogue = typeof enBriefing;
export type DataCatalogue = typeof enData;
export type InsightRules = typeof enInsightRules;
export type OwnDataCatalogue = typeof enOwnData;
export type FormatCatalogue = typeof enFormats;

/** All words of a language other than English: they come in one piece, with every key of the English ones and no other. */
export type Words = {
  /** What the page is, for those who find it by a search. */
  description: string;
  page: Catalogue;
  insightRules: InsightRules;
  briefing: BriefingCatalogue;
  data: DataCatalogue;
  ownData: OwnDataCatalogue;
  /** Within files that are taken away. */
  formats: FormatCatalogue;
};
