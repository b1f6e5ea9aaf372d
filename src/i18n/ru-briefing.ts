import { locative } from './ru-cases.ts';
import {
  cities,
  characters,
  dativeOf,
  entries,
  formatNumber,
  genitiveOf,
  list,
  meetings,
  months,
  ofAgendas,
  ofMeetings,
  openPoints,
  outcomes,
  period,
  slides,
  sources,
  stop,
  themes,
} from './ru-counts.ts';
import type { BriefingCatalogue } from './words.ts';

const regions = {
  'central-asia': 'в Центральной Азии',
  eu: 'в странах ЕС',
  other: 'в других странах',
};
const unknowns = {
  account: 'Нет публичного отчёта',
  seat: 'Место не указано',
  day: 'День не указан',
  delegations: 'Присутствие кого-либо, кроме ЕС, не указано',
  level: 'Уровень глав делегаций не указан',
  outcomes: 'Итоги не указаны',
};
type Years = { from: number; to: number };

const capital = (text: string) => text.charAt(0).toLocaleUpperCase('ru') + text.slice(1);
const inCity = (city: string) => `в ${locative(city)}`;
const themesFound = (n: number) => (n === 0 ? 'тем нет' : themes(n));
const outcomesFound = (n: number) => (n === 0 ? 'итоги не указаны' : outcomes(n));
const officialOf = (n: number) => (n ? `из них официальных: ${formatNumber(n)}` : 'официальных нет');

export const ruBriefing = {
  kinds: {
    cover: 'Обложка',
    figures: 'Ключевые цифры',
    map: 'Карта',
    themes: 'Темы по годам',
    heat: 'Тепловая карта',
    difference: 'Сравнение повесток',
    levels: 'Уровни',
    meeting: 'Встреча',
    text: 'Текст',
    sources: 'Источники',
    closing: 'Заключение',
  },
  deck: {
    chosen: (filters: string) => `Встречи ${filters}`,
    all: (n: number, years: Years | null) =>
      [`ЕС и Центральная Азия: ${meetings(n)}`, years ? period(years.from, years.to) : []].flat().join(', '),
    closing: 'Вопросы',
    closingText:
      'Для каждой темы, делегации, итога и цифры указан источник.\nОтсутствие сведений не означает отсутствия события.',
  },
  place: inCity,
  titles: {
    held: (n: number, of: number, hosts: number, years: Years | null) =>
      years
        ? [[ofMeetings(n, of), hosts ? cities(hosts) : [], period(years.from, years.to)].flat().join(', ')]
        : ['Ни одна встреча не проходит через эти фильтры'],
    region: (n: number, of: number, region: keyof typeof regions) => [
      of === 1
        ? `Единственное известное место проведения: ${regions[region]}`
        : `${capital(regions[region])}: ${formatNumber(n)} из ${formatNumber(of)} известных мест`,
    ],
    city: (names: readonly string[], n: number, of: number) => {
      const base = ofMeetings(n, of);
      if (names.length > 1)
        return [
          `${capital(list(names.map(inCity)))}: по ${base}`,
          `Чаще других, ${cities(names.length)}: по ${base}`,
          `Самый частый город встреч: ${base}`,
        ];
      return [
        n === of && n > 1
          ? `Все встречи (${formatNumber(n)}) прошли ${inCity(names[0]!)}`
          : `Чаще всего ${inCity(names[0]!)}: ${base}`,
        `Самый частый город встреч: ${base}`,
      ];
    },
    video: (n: number, of: number) => [`По видеосвязи: ${ofMeetings(n, of)}`],
    group: (name: string, n: number, of: number, isMost: boolean) => [
      ...(isMost ? [`Чаще всего — ${name}: ${ofAgendas(n, of)}`] : []),
      `${name}: ${ofAgendas(n, of)}`,
      `Одна группа тем: ${ofAgendas(n, of)}`,
    ],
    theme: (name: string, n: number, of: number, isMost: boolean) => [
      ...(isMost ? [`Чаще всего — ${name}: ${ofAgendas(n, of)}`] : []),
      `${name}: ${ofAgendas(n, of)}`,
      `Одна тема: ${ofAgendas(n, of)}`,
    ],
    insight: (kind: string, subject: string) => [`${kind}: ${subject}`, kind],
    level: (level: string, n: number, of: number) => [
      `Наивысший уровень: ${level}, ${ofMeetings(n, of)}`,
      `Наивысший указанный уровень: ${ofMeetings(n, of)}`,
    ],
    meeting: (series: string, place: string, themeCount: number, outcomeCount: number, isLatest: boolean) => {
      const found = `${themesFound(themeCount)}, ${outcomesFound(outcomeCount)}`;
      const named = [`«${series}» ${place}: ${found}`, `«${series}»: ${found}`];
      const fallback = isLatest ? `Последняя встреча: ${found}` : `Одна встреча: ${found}`;
      return [...(isLatest ? named.map((title) => `Последняя: ${title}`) : []), ...named, fallback];
    },
    outcome: (place: string) => [`Итог встречи ${place}`, 'Один из итогов'],
    difference: (
      series: string,
      round: string | null,
      added: readonly string[],
      kept: number,
      gone: number,
    ) => {
      const subject = round ? capital(round) : 'Более поздняя встреча';
      const others = gone
        ? `больше не встречается: ${formatNumber(gone)}`
        : `сохранились все ${formatNumber(kept)}`;
      const changes = [`добавлено тем: ${formatNumber(added.length)}`, kept + gone ? others : []]
        .flat()
        .join(', ');
      const isSame = added.length + gone === 0;
      const same = `те же темы на обеих встречах (${formatNumber(kept)})`;
      return [
        ...(added.length ? [`${series}, добавлено: ${list(added)}`] : []),
        ...(added.length ? [`${subject}, добавлено: ${list(added)}`] : []),
        ...(isSame ? [`${series}: ${same}`] : []),
        `${series}, ${changes}`,
        `${subject}, ${changes}`,
      ];
    },
    changed: (side: 'added' | 'noLongerFound', n: number) => [
      side === 'added'
        ? `Добавлено тем: ${formatNumber(n)}`
        : `Больше не встречается тем: ${formatNumber(n)}`,
    ],
    next: (series: string, when: string, isPast: boolean) => [
      isPast ? `${series}: встреча ожидалась — ${when}` : `${series}: следующая встреча — ${when}`,
      isPast ? `Ожидалась встреча: ${when}` : `Следующая встреча: ${when}`,
    ],
    sources: (n: number, official: number) => [`${capital(sources(n))}, ${officialOf(official)}`],
    disagreements: (n: number, of: number) => [`Источники расходятся: ${ofMeetings(n, of)}`],
    open: (questions: number, n: number, of: number) => [
      `${openPoints(questions)} в ${formatNumber(n)} из ${genitiveOf.records(of)}`,
    ],
    question: (place: string) => [`Открытый вопрос о встрече ${place}`, 'Открытый вопрос'],
    unknown: (what: keyof typeof unknowns, n: number, of: number) => [
      `${unknowns[what]}: ${ofMeetings(n, of)}`,
      `Не всё указано: ${ofMeetings(n, of)}`,
    ],
  },
  points: {
    held: (n: number, of: number, years: (Years & { met: number }) | null) => {
      if (!years) return `Ни одна из ${genitiveOf.meetings(of)} в базе не проходит через эти фильтры.`;
      const { from, to, met } = years;
      const span = to - from + 1;
      const when = met >= span ? 'встречи каждый год' : `встречи в ${met} из ${genitiveOf.years(span)}`;
      return `${ofMeetings(n, of)} в базе: ${from === to ? period(from, to) : `${period(from, to)}, ${when}`}.`;
    },
    region: (n: number, of: number, region: keyof typeof regions) =>
      `${capital(regions[region])}: ${ofMeetings(n, of)} с известной принимающей страной.`,
    city: (names: readonly string[], n: number, of: number) => {
      const base = `${ofMeetings(n, of)} с известным принимающим городом`;
      if (names.length === 1) return `${n === of ? 'Только' : 'Чаще всего'} ${inCity(names[0]!)}: ${base}.`;
      return names.length <= 3
        ? `Чаще всего ${list(names.map(inCity))}: по ${base}.`
        : `Ни один город не принимал больше других: ${cities(names.length)}, по ${base}.`;
    },
    video: (n: number, of: number) => `По видеосвязи: ${ofMeetings(n, of)}.`,
    group: (name: string, n: number, of: number) => `${name}: на ${ofMeetings(n, of)} с публичным отчётом.`,
    theme: (name: string, n: number, of: number) =>
      `${name}: в повестке ${ofMeetings(n, of)} с публичным отчётом.`,
    insight: (kind: string, subject: string, found: string) => stop(`${kind}: ${subject}, ${found}`),
    level: (level: string, n: number, of: number, known: number) =>
      `Наивысший уровень главы делегации: ${level}, на ${ofMeetings(n, of)}; уровень указан для ${formatNumber(known)} из ${formatNumber(of)}.`,
    meeting: (
      name: string,
      themeCount: number,
      sourceCount: number,
      outcomeCount: number,
      isLatest: boolean,
    ) =>
      `${isLatest ? 'Последняя встреча: ' : ''}${name}; ${themesFound(themeCount)}, ${outcomesFound(outcomeCount)}, ${sources(sourceCount)}.`,
    perhapsLater: (n: number) =>
      `Из-за неточных дат более поздними могут оказаться и другие встречи: ${formatNumber(n)}.`,
    outcome: (place: string, date: string, note: string) => `${note} (${place}, ${date})`,
    difference: (after: string, before: string, added: number, kept: number, gone: number) =>
      `${after}, в сравнении со встречей «${before}»: добавлено тем — ${formatNumber(added)}, сохранилось — ${formatNumber(kept)}, больше не встречается — ${formatNumber(gone)}.`,
    changed: (side: 'added' | 'noLongerFound', names: readonly string[]) =>
      side === 'added'
        ? `Добавлено: ${list(names)}.`
        : `Больше не встречается, что не значит не обсуждалось: ${list(names)}.`,
    next: (
      series: string,
      when: string,
      isPast: boolean,
      { usual, last, gaps, range }: { usual: string; last: string; gaps: number; range: string },
    ) =>
      stop(
        `${series}: ${isPast ? 'ожидавшийся' : 'ожидаемый'} по ритму срок следующей встречи — ${when}${isPast ? ', но новых в базе нет' : ''}; ` +
          `медиана по ${dativeOf.intervals(gaps)} — ${usual} (${range}), последняя встреча — ${last}`,
      ),
    months,
    range: (from: number, to: number) =>
      from === to ? months(to) : `от ${formatNumber(from)} до ${genitiveOf.months(to)}`,
    sources: (n: number, official: number, of: number) =>
      `${sources(n)}, ${officialOf(official)}; всего для ${genitiveOf.meetings(of)}.`,
    disagreements: (n: number, of: number, points: number) =>
      `Источники расходятся по ${dativeOf.points(points)}, это ${ofMeetings(n, of)}; в каждой записи приведены обе версии.`,
    open: (n: number, of: number, questions: number) =>
      `${openPoints(questions)} в записях: ${ofMeetings(n, of)}.`,
    question: (place: string, date: string, question: string) => `${question} (${place}, ${date})`,
    unknown: (what: keyof typeof unknowns, n: number, of: number) =>
      `${unknowns[what]}: ${ofMeetings(n, of)}.`,
  },
  more: (n: number) => `и ещё ${formatNumber(n)}`,
  named: (what: string, where: string) => `${what} (${where})`,
  rhythmRule:
    'По ритму: медиана промежутков в месяцах между встречами в базе, если больше половины из них отклоняются от неё не более чем на треть. Это ожидание, а не факт.',
  figures: {
    meetings: 'встречи',
    years: 'годы со встречами',
    series: 'серии',
    cities: 'принимающие города',
    countries: 'принимающие страны',
    parties: 'стороны, чьё присутствие отмечено',
    themes: 'поднятые темы',
    sources: 'источники',
    official: 'официальные источники',
    outOf: (of: number) => `из ${formatNumber(of)}`,
    base: (known: number, of: number) =>
      known === of ? `подсчёт по ${dativeOf.meetings(of)}` : `известно для ${ofMeetings(known, of)}`,
  },
  builder: {
    title: 'Брифинг',
    which: 'Брифинг',
    fresh: 'Новый из выборки',
    blank: 'Новый пустой',
    untitled: 'Брифинг без названия',
    remove: 'Удалить брифинг',
    removed: (what: string) => `«${what}» удалён.`,
    undo: 'Отменить',
    empty: 'Слайдов пока нет. Добавьте вид со страницы или создайте презентацию из выборки.',
    slides: 'Слайды',
    slide: (n: number, of: number, kind: string, title: string) =>
      `Слайд ${n} из ${of}, ${kind}: ${title || 'без заголовка'}`,
    noTitle: 'Без заголовка',
    moved: (title: string, n: number, of: number) =>
      `${title ? `«${title}»` : 'Слайд'}: теперь слайд ${n} из ${of}.`,
    full: 'В брифинге уже предельное число слайдов.',
    pinned: (n: number) => `Добавлено как слайд ${formatNumber(n)}`,
    up: 'Выше',
    down: 'Ниже',
    duplicate: 'Дублировать',
    delete: 'Удалить',
    addText: 'Добавить текстовый слайд',
    listKeys:
      'Стрелки выбирают слайд, Alt со стрелками перемещает его, Delete удаляет. Слайды можно и перетаскивать.',
    fields: { title: 'Название', author: 'Автор', audience: 'Для кого', date: 'Дата' },
    slideTitle: 'Заголовок-вывод',
    text: 'Текст, каждый пункт с новой строки',
    notes: 'Заметки докладчика',
    notesLength: (n: number, of: number) =>
      n > of
        ? `${characters(n)}: для ссылки слишком длинно, останется в файлах`
        : `${formatNumber(n)} из ${formatNumber(of)} знаков, которые вмещает ссылка`,
    emphasis: 'Выделить',
    emphasisNone: 'ничего',
    points: 'Тезисы',
    pointsHint: 'Составлены по правилам из того, что показывает слайд. Выбранный тезис добавится в заметки.',
    noPoints: 'В базе нечего сказать об этом слайде.',
    show: 'Показать на странице',
    actions: 'Взять с собой',
    present: 'Показать',
    presenter: 'Окно докладчика',
    copyLink: 'Копировать ссылку',
    longNotes: (n: number) =>
      `Заметки слишком длинны для ссылки и в неё не вошли: ${slides(n)}. Чтобы их сохранить, сохраните файл.`,
    save: 'Сохранить файл',
    open: 'Открыть файл',
    powerpoint: 'PowerPoint',
    handout: 'Раздаточный материал',
    pack: 'Автономный пакет',
    making: (what: string, done: number, of: number) =>
      of ? `${what}: ${formatNumber(done)} из ${formatNumber(of)}` : `${what}: готовится`,
    cancel: 'Отмена',
    cancelled: (what: string) => `${what}: отменено, ничего не сохранено.`,
    failed: (what: string, reason: string) =>
      `${what}: создать не удалось, ${reason}. Брифинг остался прежним.`,
    packFaults: {
      status: (status: number) => `на этом сайте нет atlas.html (статус ${status})`,
      notAnAtlas: 'вместо atlas.html сайт отдаёт другой файл',
    },
    done: (what: string) => `${what}: сохранено.`,
    notKept:
      'Браузер не хранит брифинги, или для них нет места. Сохраните файл, прежде чем закрыть страницу.',
    unreadable: 'Сохранённое в этом браузере не удалось прочитать. Оно отложено, но не удалено.',
    outdated: (made: string, here: string) =>
      `Создано с набором данных ${made}; на этой странице — ${here}. Числа взяты с этой страницы.`,
    opened: (title: string) => `Открыто: «${title}».`,
    nothingOpened: 'Ничего не открыто; всё осталось как было.',
    unreadableView: (n: number, what: string) => `Слайд ${n}: ${what} — в базе этого нет.`,
  },
  stage: {
    label: (title: string) => `Презентация: ${title}`,
    slide: (n: number, of: number, title: string) => `Слайд ${n} из ${of}: ${title}`,
    controls: 'Презентация',
    previous: 'Предыдущий слайд',
    next: 'Следующий слайд',
    notes: 'Заметки',
    noNotes: 'К этому слайду заметок нет.',
    overview: 'Обзор',
    presenter: 'Окно докладчика',
    help: 'Клавиши',
    exit: 'Завершить презентацию',
    black: 'Экран затемнён. Любая клавиша возвращает слайд.',
    goTo: (digits: string) => `Слайд ${digits}: нажмите Enter`,
    keys: [
      ['→ ↓ Пробел Page Down', 'следующий слайд'],
      ['← ↑ Page Up', 'предыдущий слайд'],
      ['Home, End', 'первый, последний слайд'],
      ['цифры, Enter', 'слайд с этим номером'],
      ['b или .', 'тёмный экран'],
      ['o', 'обзор'],
      ['n', 'заметки'],
      ['p', 'окно докладчика'],
      ['f', 'полный экран'],
      ['?', 'этот список'],
      ['Escape', 'выйти из элемента, затем из презентации'],
    ],
    briefing: 'Брифинг',
    disclaimer: 'Границы и названия на карте не означают их признания',
    for: (audience: string) => `Для кого: ${audience}`,
    noView: 'В базе для этого нечего показать.',
    noFullScreen: 'Браузер не разрешил полноэкранный режим. Слайды занимают всё его окно.',
    refused: 'Браузер не разрешил открыть окно. Разрешите всплывающие окна для этой страницы и повторите.',
    delegations: 'Делегации',
    agenda: 'В повестке дня',
    outcomes: 'Итоги',
    noOutcome: 'Итоги не указаны',
    disagreements: 'Где источники расходятся',
    open: 'Открытые вопросы',
    facts: (series: string, themeCount: number, sourceCount: number, confidence: string) =>
      [series, themesFound(themeCount), sources(sourceCount), confidence].filter(Boolean).join(' · '),
    gone: 'Больше не встречается',
    kept: 'Сохранилось',
    added: 'Добавлено',
    goneNote: 'Не встречается не значит не обсуждалось',
    counting: 'В каждой группе тем встреча учитывается один раз',
    sourcesOf: (shown: number, of: number, hasLink: boolean) => {
      if (shown === of) return sources(of);
      return `${formatNumber(shown)} из ${genitiveOf.sources(of)}${hasLink ? '; по ссылке доступны все' : ''}`;
    },
    forMeetings: (n: number) => `для ${genitiveOf.meetings(n)}`,
    code: 'Открывает ту же выборку',
    nextSlide: 'Далее',
    lastSlide: 'Конец презентации',
    timer: 'Время',
    clock: 'Часы',
    pause: 'Пауза',
    resume: 'Продолжить',
    reset: 'Сброс',
    smaller: 'Мельче заметки',
    larger: 'Крупнее заметки',
    waiting: 'Ожидаем окно презентации…',
    lost: 'Презентация завершена, или её окно закрыто.',
    print: 'Печать',
    close: 'Закрыть',
    noRecord: 'встреча, которой нет в базе',
    against: (after: string, before: string) => `${after}, в сравнении с: ${before}`,
    accounted: (chosen: string, n: number) =>
      `${chosen}; подсчёт по ${dativeOf.meetings(n)} с публичным отчётом`,
    page: (n: number, of: number) => `${formatNumber(n)} / ${formatNumber(of)}`,
  },
  pictures: {
    titles: {
      map: 'Где встречались Европейский союз и Центральная Азия',
      themes: 'Что Европейский союз и Центральная Азия обсуждали',
      heat: 'Что Европейский союз и Центральная Азия обсуждали, тема за темой',
    },
    counting: {
      count: 'В каждой затронутой группе тем встреча учитывается один раз',
      share: 'Доля упоминаний групп за каждый год',
      theme: 'Встречи, на которых поднималась каждая тема',
    },
    anywhere: (summary: string, n: number) =>
      `${summary}; числа на карте учитывают все встречи, где бы они ни прошли, отвечающие прочим фильтрам (${formatNumber(n)})`,
    unnamed: (hosts: readonly string[]) => `На карте не хватило места для названий: ${list(hosts)}.`,
    outside: (n: number, of: number) => `Вне этого вида карты: ${cities(n)}, ${meetings(of)}.`,
    marks: { chosen: 'выбрано', aside: 'не выбрано', none: 'в выборке нет встреч' },
    chosenCountry: 'выбранная страна',
    emptyYear: 'в выборке нет встреч или темы не указаны',
    sources: (n: number, official: number, of: number, read: string) =>
      stop(
        `${sources(n)}, ${officialOf(official)}; всего для ${genitiveOf.meetings(of)}, источники названы в каждой записи. ${read}`,
      ),
    png: 'Сохранить как PNG',
    svg: 'Сохранить как SVG',
    copy: 'Копировать изображение',
    making: 'Рисуем изображение…',
    done: { png: 'Сохранено как PNG.', svg: 'Сохранено как SVG.', copy: 'Скопировано.' },
    failed: (reason: string) => `Изображение создать не удалось: ${reason}. Всё осталось как было.`,
  },
  powerpoint: {
    layouts: {
      cover: 'Обложка',
      'one-line': 'Заголовок в одну строку',
      'two-lines': 'Заголовок в две строки',
      closing: 'Заключение',
    },
    title: 'Заголовок',
    context: 'Что показано',
    foot: 'Откуда данные',
    page: 'Страница',
    notes: 'Что считают числа',
    by: 'Кем, для кого и когда',
    open: 'Открыть этот вид',
    sources: (n: number, official: number) =>
      `${sources(n)}, ${officialOf(official)}, названы в каждой записи`,
    coverMap: 'На карте: отобранные встречи по принимающим городам Центральной Азии.',
    baseMap: 'Основа карты',
    sea: 'Море',
    graticule: 'Градусная сетка',
    coast: 'Берег',
    borders: 'Границы',
    disputed: 'Линии, не являющиеся согласованными границами',
    neatline: 'Рамка карты',
    chosen: (country: string) => `${country}, выбрано`,
    ring: (city: string) => `Кольцо: ${city}`,
    lead: 'Линия к действительному месту',
    label: (what: string) => `Подпись: ${what}`,
    legend: 'Легенда',
    swatch: (group: string) => `Цвет группы «${group}»`,
    step: (n: number) => `Ступень ${n}`,
    chart: (groups: readonly string[], n: number, first: number, last: number) =>
      `Столбцы с накоплением: группы тем, ${meetings(n)}, ${period(first, last)}. ${groups.join(', ')}. Числа по годам — на листе, связанном с диаграммой.`,
    shares: (n: number) => `Доля упоминаний групп за каждый год; ${meetings(n)} с публичным отчётом.`,
    underYear: 'Под каждым годом: его встречи в выборке.',
    emptyYear: 'Прочерк: в выборке нет встреч.',
    none: '–',
    notFound: '·',
    yearOf: (year: number, n: number) => (n ? `${year} (${formatNumber(n)})` : `${year}`),
    levelUnknown: 'уровень не указан',
    levels: {
      year: 'Наивысший уровень за каждый год; 2/3: уровень известен на двух встречах из трёх.',
      meeting: 'Уровень главы каждой делегации, встреча за встречей.',
    },
    knownOf: (known: number, of: number) => `${formatNumber(known)}/${formatNumber(of)}`,
    latest: {
      year: (n: number, of: number) => `Последние годы: ${formatNumber(n)} из ${formatNumber(of)}.`,
      meeting: (n: number, of: number) => `Последние встречи: ${formatNumber(n)} из ${formatNumber(of)}.`,
    },
    notShown: (names: readonly string[]) => `В атласе также: ${list(names)}.`,
    noOutcome: 'Итоги не указаны',
    number: '№',
    sourcesList: 'Источники с издателем, языком и датой',
    moreInAtlas: (n: number) => `в атласе ещё ${formatNumber(n)}`,
    sourceOrder: 'сначала официальные источники, затем относящиеся к наибольшему числу встреч',
  },
  problems: {
    slide: (n: number, problem: string) => `Слайд ${formatNumber(n)}: ${problem}`,
    lost: (n: number) => `Не удалось прочитать, и в брифинг не вошли: ${slides(n)}.`,
    'not-a-briefing': (_field: string, value: string) =>
      value ? `Это не брифинг «Атласа диалога», а «${value}».` : 'Это не брифинг «Атласа диалога».',
    'too-new': (_field: string, value: string, allowed: string) =>
      `Формат этого брифинга — ${value}; эта страница читает формат ${allowed}. Откройте его в более новой версии «Атласа диалога».`,
    'too-large': (_field: string, _value: string, allowed: string) =>
      `Для брифинга это слишком много: допускается не более ${formatNumber(Number(allowed))} знаков.`,
    'not-json': () => 'Этот файл — не JSON, или он обрывается.',
    'cut-short': () => 'Ссылка обрывается. Скопируйте её целиком или попросите файл.',
    broken: () => 'Ссылка была изменена в пути. Скопируйте её ещё раз или попросите файл.',
    'not-a-slide': (_field: string, value: string) => `«${value}» — не слайд, и он не учтён.`,
    'not-a-text': (field: string, value: string) => `«${field}» должно быть текстом, а не «${value}».`,
    'not-a-list': (field: string, value: string) => `«${field}» должно быть списком, а не «${value}».`,
    'not-a-date': (field: string, value: string) =>
      `«${field}» должно быть датой вида 2026-11-22, а не «${value}».`,
    'unknown-kind': (_field: string, value: string, allowed: string) =>
      `Вида слайда «${value}» не существует; допускаются: ${allowed}. Слайд не учтён.`,
    'unknown-field': (_field: string, value: string, allowed: string) =>
      `«${value}» здесь не имеет смысла и не учтено; допускаются: ${allowed}.`,
    'too-long': (field: string, value: string, allowed: string) =>
      `Поле «${field}», ${characters(Number(value))}: допускается ${formatNumber(Number(allowed))}, остальное не учтено.`,
    'notes-left-out': (_field: string, value: string) =>
      `Заметки (${characters(Number(value))}) длиннее, чем вмещает ссылка, и в неё не вошли. Попросите файл.`,
    'view-too-long': (_field: string, value: string, allowed: string) =>
      `Поле «view», ${characters(Number(value))}: допускается ${formatNumber(Number(allowed))}; слайд не учтён.`,
    'too-many': (field: string, value: string, allowed: string) =>
      `Поле «${field}», ${entries(Number(value))}: допускается ${formatNumber(Number(allowed))}, остальные не учтены.`,
  },
} satisfies BriefingCatalogue;
