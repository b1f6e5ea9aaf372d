import { pluralOf } from './plural.ts';

const plural = pluralOf('ru');
const numbers = new Intl.NumberFormat('ru');

/** A number with the form it wants: `1 встреча`, `2 встречи`, `5 встреч`. */
const counted = (one: string, few: string, many: string) => (n: number) =>
  plural(n, { one, few, many, other: few });
/** After a word that governs a case there are but two forms: `из 21 встречи`, `из 22 встреч`. */
const governed = (one: string, more: string) => counted(one, more, more);

export const formatNumber = (n: number) => numbers.format(n);
/** No “и” before the last: the names of themes have their own. */
export const list = (names: readonly string[]) => names.join(', ');
/** A sentence has one full stop, even after `г.` */
export const stop = (text: string) => (text.endsWith('.') ? text : `${text}.`);

export const meetings = counted('встреча', 'встречи', 'встреч');
export const themes = counted('тема', 'темы', 'тем');
export const sources = counted('источник', 'источника', 'источников');
export const cities = counted('город', 'города', 'городов');
export const countries = counted('страна', 'страны', 'стран');
export const outcomes = counted('итог', 'итога', 'итогов');
export const months = counted('месяц', 'месяца', 'месяцев');
export const slides = counted('слайд', 'слайда', 'слайдов');
export const filters = counted('активный фильтр', 'активных фильтра', 'активных фильтров');
export const official = counted('официальный', 'официальных', 'официальных');
export const openPoints = counted('открытый вопрос', 'открытых вопроса', 'открытых вопросов');
export const characters = counted('знак', 'знака', 'знаков');
export const entries = counted('запись', 'записи', 'записей');

export const points = counted('пункт', 'пункта', 'пунктов');
export const rows = counted('строка', 'строки', 'строк');
export const events = counted('событие', 'события', 'событий');
export const publishers = counted('издатель', 'издателя', 'издателей');
export const errors = counted('ошибка', 'ошибки', 'ошибок');

/** In the genitive case, after “из” or “для”. */
export const genitiveOf = {
  meetings: governed('встречи', 'встреч'),
  agendas: governed('повестки', 'повесток'),
  records: governed('записи', 'записей'),
  sources: governed('источника', 'источников'),
  rows: governed('строки', 'строк'),
  heads: governed('главы', 'глав'),
  codings: governed('отметки', 'отметок'),
  figures: governed('числа', 'чисел'),
  errors: governed('ошибки', 'ошибок'),
  years: governed('года', 'лет'),
  months: governed('месяца', 'месяцев'),
};
/** In the dative case, after “по”. */
export const dativeOf = {
  meetings: governed('встрече', 'встречам'),
  intervals: governed('промежутку', 'промежуткам'),
  points: governed('пункту', 'пунктам'),
};
/** In the prepositional case, after “на”. */
export const atMeetings = governed('встрече', 'встречах');

export const ofMeetings = (n: number, of: number) => `${formatNumber(n)} из ${genitiveOf.meetings(of)}`;
export const ofAgendas = (n: number, of: number) => `${formatNumber(n)} из ${genitiveOf.agendas(of)}`;
export const period = (from: number, to: number) => (from === to ? `${from} год` : `${from}–${to} годы`);
