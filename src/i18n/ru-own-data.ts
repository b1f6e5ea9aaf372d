import { errors, formatNumber, genitiveOf, meetings, rows } from './ru-counts.ts';
import type { OwnDataCatalogue } from './words.ts';

const megabytes = (bytes: number) => `${formatNumber(Math.ceil(bytes / 1_000_000))} МБ`;

export const ruOwnData = {
  title: 'Открыть свои данные',
  choose: {
    what: 'Таблица встреч (CSV или TSV, одна встреча в строке) или набор данных JSON, например скачанный с этой страницы.',
    needs: 'В таблице нужен столбец с датами и столбец с названиями или сериями. Остальные необязательны.',
    privacy:
      'Файл остаётся на этом компьютере: он читается в этой вкладке, никуда не отправляется и исчезает при новой загрузке страницы.',
    limits: (bytes: number, most: number) => `Не более ${megabytes(bytes)} и ${genitiveOf.meetings(most)}.`,
    button: 'Выбрать файл',
    drop: 'или перетащите его на страницу',
    again: 'Выбрать другой файл',
  },
  drop: 'Отпустите файл, чтобы открыть его в этой вкладке',
  cancel: 'Отмена',
  looking: (name: string) => `Изучаем ${name}…`,
  reading: (name: string) => `Читаем ${name}`,
  soFar: (found: number, faulty: number) =>
    faulty === 0 ? meetings(found) : `${meetings(found)}, с ошибками: ${rows(faulty)}`,
  cancelled: (name: string) => `${name}: чтение отменено, файл не открыт.`,
  columns: {
    title: (name: string) => `Столбцы файла ${name}`,
    lead: 'Укажите, что содержит каждый столбец. Невыбранное не читается.',
    column: 'Столбец',
    values: 'Первые значения',
    field: 'Содержит',
    holds: (heading: string) => `«${heading}» содержит`,
    unnamed: (place: number) => `Столбец ${place}`,
    nothing: 'Не читать',
    noValues: 'в первых строках значений нет',
    missing: {
      start_date: 'Выберите столбец с датой.',
      title: 'Выберите столбец с названием или с серией.',
    },
    read: 'Прочитать строки',
    change: 'Изменить столбцы',
  },
  fields: {
    start_date: 'Дата или первый день (обязательно)',
    end_date: 'Последний день',
    title: 'Название (обязательно, если нет серии)',
    series: 'Серия',
    round: 'Раунд',
    city: 'Город',
    country: 'Страна',
    longitude: 'Долгота',
    latitude: 'Широта',
    format: 'Формат (очно, по видеосвязи …)',
    venue: 'Площадка',
    themes: 'Темы',
    present: 'Присутствовавшие делегации',
    absent: 'Отсутствовавшие делегации',
    not_recorded: 'Делегации, о присутствии которых нет данных',
    sources: 'Источники',
    confidence: 'Достоверность',
    id: 'Идентификатор',
  },
  encoding: {
    lead: 'Если вы знаете, как файл был сохранён:',
    'windows-1251': 'Кириллица (Windows-1251)',
    'windows-1252': 'Западноевропейская (Windows-1252)',
  },
  result: {
    title: (name: string) => `${name}: файл прочитан`,
    counts: (opened: number, all: number) =>
      `Как встречи можно открыть: ${formatNumber(opened)} из ${genitiveOf.rows(all)}.`,
    faulty: (n: number) => `Строки с ошибками не войдут: ${formatNumber(n)}.`,
    empty: (n: number) => `Пропущено без единого значения: ${rows(n)}.`,
    unread: (headings: readonly string[]) => `Непрочитанные столбцы: ${headings.join(', ')}.`,
    tables: (n: number) =>
      `Всего ${errors(n)}; из-за ошибок в других списках, кроме встреч, пропускается лишь сама строка списка.`,
    sound: 'Ошибок нет.',
    open: (n: number) => `Открыть: ${meetings(n)}`,
    none: 'Ни одну строку открыть нельзя.',
  },
  faults: {
    title: errors,
    shown: (shown: number, all: number) => `Первые ${formatNumber(shown)} из ${genitiveOf.errors(all)}.`,
    save: 'Сохранить все ошибки в CSV',
    more: (n: number) => `Показать ещё ${formatNumber(n)}`,
    row: 'Строка',
    record: 'Запись',
    field: 'Поле',
    found: 'Найдено',
    why: 'Что допустимо',
    whole: 'вся строка',
    nothing: 'ничего',
    file: 'ошибки',
  },
  allowed: {
    missing: () => 'Не должно быть пустым.',
    'too-long': (most: string) => `Допускается не более ${most} знаков.`,
    'date-form': () => 'Нужна дата вида 2018-07-09, 2018-07, 2018 или 9 июля 2018.',
    'date-ambiguous': () =>
      'День и месяц нельзя различить наверняка. Поставьте год первым, 2018-07-09, или напишите месяц словом, 9 июля 2018.',
    'date-not-real': () => 'Такой даты в календаре нет.',
    'date-range': () => 'Допускаются годы от 1900 до 2100.',
    'date-order': (start: string) => `Не может быть раньше первого дня, ${start}.`,
    'date-precision': (start: string) => `Точность должна быть как у первого дня, ${start}.`,
    round: () => 'Целое число от 1 или пусто.',
    choice: (choices: string) => `Одно из: ${choices}; или пусто.`,
    coordinate: (most: string) => `Градусы от -${most} до ${most}, например 69.2401.`,
    'city-unknown': () => 'В базе нет: укажите долготу и широту в отдельных столбцах.',
    'city-elsewhere': (place: string) =>
      `В базе или в одной из прежних строк находится в точке ${place}. Для другого города нужно другое название.`,
    'city-by-video': () => 'Должно быть пустым: встреча прошла по видеосвязи.',
    'country-unknown': () => 'Нужен код ISO 3166, например UZ, или английское либо русское название страны.',
    'country-differs': (code: string) =>
      code === ''
        ? 'Отличается от прежней строки с этим городом.'
        : `Должно быть ${code}, по стране этого города.`,
    'theme-unknown': () =>
      'Такой темы в кодификаторе нет. Нужны идентификаторы или названия, разделённые знаком ; или |.',
    'party-unknown': () =>
      'Такой делегации в базе нет. Нужны идентификаторы, названия или коды ISO 3166, разделённые знаком ; или |.',
    'party-twice': () => 'Названа и присутствующей, и отсутствующей.',
    'id-form': () => 'Допускаются строчные латинские буквы и цифры, соединённые дефисами.',
    'id-repeated': (row: string) => `Этот идентификатор уже есть в строке ${row}.`,
    cells: (width: string) => `Ячеек больше, чем заголовков (${width}); проверьте разделители.`,
    'cut-short': (width: string) =>
      `Файл обрывается в этой строке, не дойдя до последнего столбца (${width}).`,
    quotes: () => 'Кавычка не закрыта или стоит внутри текста, не будучи удвоенной.',
    schema: (message: string) => message,
    reference: (table: string) => `В таблице ${table} этого файла такого нет.`,
  },
  refused: {
    title: (name: string) => `${name}: открыть нельзя`,
    gone: () =>
      'Прочитать не удалось: файл тем временем перемещён, изменён или недоступен. Выберите его снова.',
    empty: () => 'Файл пуст.',
    'too-large': (bytes: string) => `Размер — ${megabytes(Number(bytes))}; открыть можно не более 200 МБ.`,
    'too-many-rows': (most: string) =>
      `В файле больше строк, чем допускается (${formatNumber(Number(most))}). Разделите его.`,
    'too-many-columns': (n: string) =>
      `Столбцов — ${formatNumber(Number(n))}; прочитать можно не более 1 000.`,
    'row-too-long': (row: string) =>
      `В строке ${row} больше миллиона знаков. Возможно, в ней не закрыта кавычка или это не таблица.`,
    'not-text': () =>
      'Это не текст: в файле есть байты, которых в тексте не бывает. Сохраните таблицу как CSV.',
    encoding: (name: string) =>
      `Кодировка не везде ${name.toUpperCase()}. Сохраните файл как «CSV UTF-8» и выберите снова.`,
    'no-rows': () => 'Встреч нет: только заголовки, а после них ничего.',
    'cut-short': () => 'Файл обрывается: JSON заканчивается раньше последней скобки.',
    'not-json': (place: string) => {
      const [line = '', column = ''] = place.split(':');
      return `Это не JSON: смотрите строку ${line}, столбец ${column}.`;
    },
    'too-deep': (most: string) =>
      `Вложенность скобок больше допустимой (${most}); в наборе данных такой не бывает.`,
    'not-a-dataset': (part: string) =>
      part === '' ? 'Это JSON, но не набор данных.' : `Это не набор данных: нет списка «${part}».`,
    newer: (version: string) =>
      `Это набор данных версии ${version}, для которой страница слишком стара. Загрузите страницу ещё раз или откройте более новую.`,
    records: () =>
      'Таблицы городов, серий и тем загрузить не удалось. Проверьте соединение и повторите попытку.',
    failed: () => 'При чтении на странице произошла внутренняя ошибка. Ничего не изменено.',
  },
  line: {
    of: (name: string, n: number) => `${name}: ${meetings(n)} из вашего файла, хранятся в этой вкладке`,
    leftOut: (n: number) => `не вошло: ${rows(n)}`,
    back: 'Вернуться к данным атласа',
  },
  edition: {
    of: (name: string) => `Свои данные: ${name}`,
    version: (name: string) => `свои: ${name}`,
    noPresenter: 'Второе окно не может показать записи вашего файла. Заметки есть в этом.',
    noPack:
      'Пакет содержит записи самого атласа, а не вашего файла. Сохраните брифинг как PowerPoint или распечатайте раздаточный материал.',
    unread: 'Источники — как они названы в файле',
    licence: 'Лицензия данных: та, что у файла',
    copied: (sentence: string, name: string) =>
      `${sentence}. Атлас диалога со своими данными, ${name}; ссылки, которая показала бы это в другом месте, нет.`,
    cite: (title: string, place: string, date: string, id: string, name: string) =>
      `«${title}», ${place}, ${date}, запись ${id} файла ${name}, показано в «Атласе диалога».`,
  },
  records: {
    ownFile: 'Ваш файл',
    noSeries: 'Серия не указана',
    noPublisher: 'Издатель не указан',
    themeNote: 'Названа в файле, без места в источнике.',
  },
} satisfies OwnDataCatalogue;
