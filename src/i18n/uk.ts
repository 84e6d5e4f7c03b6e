import { formats, formatter } from './format.ts'
import type { Messages } from './messages.ts'

const format = formatter<'one' | 'few' | 'many' | 'other'>('uk')
const { number, percent, plural } = format

/** Ukrainian. */
export const uk = {
  locale: 'uk',
  direction: 'ltr',
  recognition: {
    script: 'Cyrillic',
    words: 'і та з що як або це від за із зі для є при під',
    letters: 'іїєґ',
  },
  format: formats(format, {
    tasks: { one: '# завдання', few: '# завдання', many: '# завдань', other: '# завдання' },
    issues: {
      one: '# завдання на GitHub',
      few: '# завдання на GitHub',
      many: '# завдань на GitHub',
      other: '# завдання на GitHub',
    },
    milestones: { one: '# етап', few: '# етапи', many: '# етапів', other: '# етапу' },
  }),
  badge: {
    label: 'прогрес',
    noTasks: 'немає завдань',
  },
  table: {
    section: 'Розділ',
    progress: 'Прогрес',
    done: 'Готово',
    skipped: 'Пропущено',
    next: 'Наступне завдання',
    total: 'Усього',
    allRoadmaps: 'Усі дорожні карти',
    allDone: 'усе готово',
    noTasks: 'У дорожній карті ще немає завдань.',
    untitled: 'Без назви',
    allSections: (count) => `Усі розділи: ${number(count)}`,
  },
  chart: {
    title: 'Прогрес у часі',
    scope: 'Обсяг',
    done: 'Готово',
    forecast: 'Прогноз',
    perWeek: 'Завершено за тиждень',
    summary: (done, total) => `готово ${number(done)} з ${number(total)}`,
    asOf: (date) => `на ${date}`,
    pace: (date) => `У такому темпі: ${date}`,
  },
  issue: {
    section: 'Розділ',
    study: 'Що вивчити',
    steps: 'Кроки',
    fullTask: 'Завдання повністю',
    source: (file, line) => `${file}, рядок ${line}`,
    keep: 'Усе, що вище, взято з дорожньої карти й оновлюється разом із нею. Усе, що ви напишете нижче цієї риски, залишиться недоторканим.',
  },
  comment: {
    duplicate: (older) =>
      `Це завдання і ${older} — те саме, тому це закрито. Продовжуйте в ${older}; усе написане тут залишається.`,
    removed: (file) =>
      `Цього завдання більше немає в ${file}, тому тут його закрито як незаплановане. Якщо завдання повернеться, його буде відкрито знову.`,
    returned: (file) => `Це завдання знову є в ${file}, тому його відкрито знову.`,
  },
  commit: {
    progress: (done, total, value) =>
      `Оновити прогрес дорожньої карти: ${done} з ${total} (${percent(value)})`,
  },
  publish: {
    pullTitle: 'Оновити прогрес дорожньої карти',
    pullBody: (done, total, value) =>
      `Виконано ${number(done)} з ${number(total)} завдань (${percent(value)}).`,
    pullNote:
      'Після злиття значок, таблиця й прапорці будуть актуальні. Поки запит відкритий, він підтримується в актуальному стані й зникає, коли показувати більше нічого. Чужі коміти в його гілці ніколи не перезаписуються.',
    readmeTitle: 'Показати прогрес дорожньої карти в README',
    readmeBody: (branch) =>
      `Зони README отримують посилання на гілку ${branch}, де зберігаються значок і таблиця. Це потрібно один раз: наступні запуски README не чіпають.`,
    pageNote: (branch) => `Значок, таблиця й журнал, які roadmap-sync веде для дорожньої карти в ${branch}.`,
    pageLink: 'Прогрес за розділами',
    waiting: (pull) => `Значок і таблиця чекають злиття в ${pull}.`,
    declined: (pull) => `Хтось закрив ${pull}. Він лишиться закритим, доки не з’явиться щось нове.`,
  },
  plan: {
    title: 'План дорожньої карти',
    nothing: 'Робити нічого: GitHub уже відповідає дорожній карті.',
    milestones: 'Етапи',
    issues: 'Завдання',
    toCreate: (count) => `створити ${number(count)}`,
    toUpdate: (count) => `оновити ${number(count)}`,
    toClose: (count) => `закрити ${number(count)}`,
    toReopen: (count) => `відкрити знову ${number(count)}`,
    create: 'створити',
    update: 'оновити',
    rename: 'перейменувати',
    move: 'перенести',
    close: 'закрити',
    reopen: 'відкрити знову',
    drift: 'Змінено на GitHub',
    driftHint: 'Це люди змінили на GitHub. Їхній варіант залишається.',
    conflicts: 'Змінено з обох боків',
    conflictsHint: 'Дорожня карта й людина змінили це по-різному. Варіант людини залишається.',
    lost: 'Більше не тут',
    lostHint:
      'Ці завдання на GitHub видалено або перенесено. Вони вважаються пропущеними й не створюються знову; щоб створити завдання наново, змініть його текст у дорожній карті.',
    forged: 'Не наші',
    forgedHint:
      'На цих завданнях стоїть наша позначка, але написав їх хтось інший. Вони не враховуються й не змінюються.',
    fields: {
      title: 'назва',
      body: 'текст',
      milestone: 'етап',
      state: 'стан',
      labels: 'мітки',
      description: 'опис',
      due: 'строк',
    },
    refused: (changed, existing, value) =>
      `Відхилено як небезпечне: було б закрито або переписано ${number(changed)} із ${number(existing)} завдань (${percent(value)}).`,
    force: 'Якщо так і задумано, запустіть ще раз із `force: true`.',
    more: (count) => `… і ще ${number(count)}`,
    preview: 'Після злиття',
  },
  outcome: {
    skip: 'пропустити',
    from: (section) => `з розділу ${section}`,
    safe: 'Це схоже на правку, а не на випадковість.',
    changes: 'Що змінилося',
    besides: 'Крім того',
    boxes: (count) =>
      plural(count, {
        one: '# прапорець дорожньої карти йде за своїм завданням.',
        few: '# прапорці дорожньої карти йдуть за своїми завданнями.',
        many: '# прапорців дорожньої карти йдуть за своїми завданнями.',
        other: '# прапорця дорожньої карти йдуть за своїми завданнями.',
      }),
    waited: (minutes) =>
      plural(minutes, {
        one: 'Очікування лімітів GitHub: # хвилина.',
        few: 'Очікування лімітів GitHub: # хвилини.',
        many: 'Очікування лімітів GitHub: # хвилин.',
        other: 'Очікування лімітів GitHub: # хвилини.',
      }),
    readmeWaiting: (pull) => `Посилання в README чекають злиття в ${pull}.`,
    rest: 'Решта — у підсумку завдання.',
  },
  run: {
    title: 'Прогрес дорожньої карти',
    inStep: 'GitHub уже відповідає дорожній карті; нічого не змінено.',
    dryRun: 'Пробний запуск: нічого не записано.',
    failed: 'Не вдалося',
    incomplete: (pending) =>
      plural(pending, {
        one: 'Не закінчено: залишилася # зміна.',
        few: 'Не закінчено: залишилися # зміни.',
        many: 'Не закінчено: залишилося # змін.',
        other: 'Не закінчено: залишилося # зміни.',
      }),
    estimate: (objects, minutes) =>
      `Треба створити об’єктів: ${number(objects)}. GitHub дозволяє це приблизно за ${number(minutes)} хв; наступний запуск продовжить з того місця, де зупинився попередній.`,
    goesOn: 'Наступний запуск продовжить звідси; нічого не буде зроблено двічі.',
    stoppedBy: {
      rateLimit: 'Досягнуто ліміту запитів GitHub.',
      abort: 'Запуск було скасовано.',
    },
    committed: (sha) => `Значок і таблицю оновлено в ${sha}.`,
    notCommitted: 'Значку й таблиці нема чого показати нового; коміту немає.',
    diagnostics: 'На що варто глянути в дорожній карті',
    requests: (count) =>
      plural(count, {
        one: '# запит до GitHub',
        few: '# запити до GitHub',
        many: '# запитів до GitHub',
        other: '# запиту до GitHub',
      }),
    cut: 'Звіт обрізано через обмеження GitHub на розмір.',
  },
  board: {
    title: 'Дошка проєкту',
    start: 'Початок',
    target: 'Термін',
    views: { board: 'Дошка', sections: 'За розділами', timeline: 'Шкала часу' },
    description: (repository) => `Дорожня карта ${repository}; за її актуальністю стежить roadmap-sync.`,
    readme: (roadmaps) =>
      `Ця дошка йде за ${roadmaps}. Її картки — issues дорожньої карти; порядок, статус і розділ підтримує roadmap-sync. Усе, що ви тут перемістите, додасте чи перейменуєте, залишиться.`,
    added: (count) =>
      plural(count, {
        one: 'додано # картку',
        few: 'додано # картки',
        many: 'додано # карток',
        other: 'додано # картки',
      }),
    changed: (count) =>
      plural(count, {
        one: 'змінено # картку',
        few: 'змінено # картки',
        many: 'змінено # карток',
        other: 'змінено # картки',
      }),
    archived: (count) =>
      plural(count, {
        one: 'до архіву прибрано # картку',
        few: 'до архіву прибрано # картки',
        many: 'до архіву прибрано # карток',
        other: 'до архіву прибрано # картки',
      }),
    inStep: 'відповідає дорожній карті',
    noToken: {
      why: 'Дошці проєкту потрібен окремий токен: токен workflow не має доступу до дощок. Усе інше працює і без нього.',
      user: 'Створіть classic-токен зі scope `project` (і `repo` для закритого репозиторію)',
      organization:
        'Створіть fine-grained токен організації з правом організації «Projects: read and write» і правами репозиторію «Issues» та «Pull requests: read» (або візьміть токен GitHub App з цими правами)',
      secret: (name) => `Збережіть його як секрет ${name}`,
      use: (code) => `Додайте ${code} до кроку workflow`,
    },
    status: (done, total, value) =>
      `Готово завдань: ${number(done)} із ${number(total)} (${percent(value)}).`,
    forecast: (date) => `За такого темпу все буде готово до ${date}.`,
  },
} satisfies Messages
