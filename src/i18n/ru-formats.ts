import { dativeOf, stop } from './ru-counts.ts';
import type { FormatCatalogue } from './words.ts';

export const ruFormats = {
  title: 'Атлас диалога: встречи Европейского союза и Центральной Азии',
  author: 'Авторы «Атласа диалога»',
  dataset: (version: string) => `набор данных ${version}`,
  ownData: (file: string) => `свои данные, ${file}`,
  licence: 'CC BY 4.0',
  selection: (sentence: string) => `Выборка: ${sentence}`,
  link: (address: string) => `Ссылка: ${address}`,
  sourceOf: (meetings: string) => `Источник для: ${meetings}`,
  titleIsOurs: 'Заголовок составлен «Атласом диалога».',
  sourcesRead: (date: string) => stop(`Источники прочитаны в сохранённых копиях, ${date}`),
  dates: (dates: string) => `Дата: ${dates}`,
  place: (place: string) => `Место: ${place}`,
  dayUnknown: (month: string) => stop(`День неизвестен, известен только месяц: ${month}`),
  monthUnknown: (year: string) => `День и месяц неизвестны, известен только год: ${year}.`,
  spans: 'Эта запись охватывает весь срок; встреча прошла в какие-то из его дней.',
  dayUnknownShort: 'день неизвестен',
  monthUnknownShort: 'месяц неизвестен',
  series: (series: string) => `Серия: ${series}`,
  themes: (themes: string) => `Темы: ${themes}`,
  present: (parties: string) => `Присутствие отмечено: ${parties}`,
  absent: (parties: string) => `Отсутствие отмечено: ${parties}`,
  confidence: (level: string) => `Достоверность: ${level}`,
  disagreements: (n: number) =>
    `Источники расходятся по ${dativeOf.points(n)}; в записи приведены все версии.`,
  sources: 'Источники:',
  record: (id: string, dataset: string) => `Запись ${id}, ${dataset}`,
  undated: 'без даты',
  headings: { meetings: 'Встречи', sources: 'Источники' },
  ownMeeting: (title: string, place: string, date: string, id: string, file: string) =>
    `«${title}», ${place}, ${date}, запись ${id}, свои данные, ${file}.`,
} satisfies FormatCatalogue;
