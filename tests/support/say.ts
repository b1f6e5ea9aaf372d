import { overviewOf } from '../../src/dataset/overview.ts';
import { createBriefingTexts } from '../../src/i18n/briefing-texts.ts';
import { createDataTexts } from '../../src/i18n/data-texts.ts';
import { createNames } from '../../src/i18n/names.ts';
import { wordsOfOwnData } from '../../src/i18n/own-data-texts.ts';
import { words as russian } from '../../src/i18n/ru.ts';
import { sayFilters, saySelected } from '../../src/i18n/sentence.ts';
import { createTexts } from '../../src/i18n/texts.ts';
import { buildIndex } from '../../src/model/meeting-index.ts';
import { everything, type Selection } from '../../src/model/selection.ts';
import { realDataset } from './records.ts';

/** The language in which the journeys walk through the page: English, or that of the project they are run in. */
export const language = process.env['JOURNEY_LANGUAGE'] === 'ru' ? 'ru' : 'en';

const spoken = { en: createTexts('en'), ru: createTexts('ru', russian) };
export const texts = createBriefingTexts(spoken[language]);
/** The language that the page can be switched to, and its texts. */
export const otherLanguage = language === 'ru' ? 'en' : 'ru';
export const other = spoken[otherLanguage];

/** What the page says, to find its parts by: `t.themes.heat`, `words.stage.next`, `names.theme('water')`. */
export const { t, words, formatDate, formatDates, formatNumber } = texts;
/** What it says about the data and its files, and of data of a person's own. */
export const dataWords = createDataTexts(texts).words;
export const ownWords = wordsOfOwnData(texts);
export const names = createNames(buildIndex(overviewOf(realDataset())), texts);

/** The status of the page for a count and what was chosen. */
export const statusOf = (count: number, total: number, part: Partial<Selection>): string =>
  saySelected({ count, total }, { ...everything, ...part }, names, texts);

/** What was chosen in words, as the status of the page ends with: `in Tashkent`. */
export const filtersOf = (part: Partial<Selection>): string =>
  sayFilters({ ...everything, ...part }, names, texts);

const escape = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Names that begin with a text, and go on as they will. */
export const opens = (text: string): RegExp => new RegExp(`^${escape(text)}`);

/** Texts that end with one, however they begin. */
export const ends = (text: string): RegExp => new RegExp(`${escape(text)}$`);

/** Texts like one in which `…` stands for anything. */
export const like = (text: string): RegExp => new RegExp(`^${text.split('…').map(escape).join('[^]*')}$`);

/** Texts that are this one and no more, with the same spaces. */
export const whole = (text: string): RegExp => new RegExp(`^${escape(text)}$`);

/** The words before the first number of a text: `Slide ` of `Slide 4 of 12`. */
export const leadOf = (text: string): string => /^\D*/.exec(text)![0];
