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
    issues: { one: '# issue', few: '# issue', many: '# issue', other: '# issue' },
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
      `Це issue і ${older} про те саме завдання, тому це закрито. Продовжуйте в ${older}; усе написане тут залишається.`,
    removed: (file) =>
      `Цього завдання більше немає в ${file}, тому issue закрито як незаплановане. Якщо завдання повернеться, issue відкриється знову.`,
    returned: (file) => `Це завдання знову є в ${file}, тому issue відкрито знову.`,
    ticked: (file) => `Це завдання позначено виконаним у ${file}, тому issue закрито як виконане.`,
    unticked: (file) => `З цього завдання знято позначку в ${file}, тому issue відкрито знову.`,
    cancelled: (file) => `Це завдання скасовано в ${file}, тому issue закрито як незаплановане.`,
  },
  commit: {
    progress: (done, total, value) =>
      `Оновити прогрес дорожньої карти: ${done} з ${total} (${percent(value)})`,
    ticks: (count) =>
      plural(count, {
        one: 'Позначити # завдання в дорожній карті',
        few: 'Позначити # завдання в дорожній карті',
        many: 'Позначити # завдань у дорожній карті',
        other: 'Позначити # завдання в дорожній карті',
      }),
  },
  plan: {
    title: 'План дорожньої карти',
    nothing: 'Робити нічого: GitHub уже відповідає дорожній карті.',
    milestones: 'Етапи',
    issues: 'Issues',
    toCreate: (count) => `створити ${number(count)}`,
    toUpdate: (count) => `оновити ${number(count)}`,
    toClose: (count) => `закрити ${number(count)}`,
    toReopen: (count) => `відкрити знову ${number(count)}`,
    toDelete: (count) => `видалити ${number(count)}`,
    create: 'створити',
    update: 'оновити',
    rename: 'перейменувати',
    move: 'перенести',
    close: 'закрити',
    reopen: 'відкрити знову',
    skip: 'пропустити',
    comment: 'коментар',
    label: 'мітка',
    drift: 'Змінено на GitHub',
    driftHint: 'Це люди змінили на GitHub. Їхній варіант залишається.',
    conflicts: 'Змінено з обох боків',
    conflictsHint: 'Дорожня карта й людина змінили це по-різному. Варіант людини залишається.',
    fields: {
      title: 'назва',
      body: 'текст',
      milestone: 'етап',
      state: 'стан',
      labels: 'мітки',
      description: 'опис',
    },
    refused: (changed, existing, value) =>
      `Відхилено як небезпечне: було б закрито або переписано ${number(changed)} з ${number(existing)} issues (${percent(value)}).`,
    refusedEmpty:
      'Відхилено як небезпечне: у дорожній карті більше немає завдань, і всі її issues було б закрито.',
    force: 'Якщо так і задумано, запустіть ще раз із `force: true`.',
    more: (count) => `… і ще ${number(count)}`,
    preview: 'Після злиття',
  },
  run: {
    title: 'Прогрес дорожньої карти',
    inStep: 'GitHub уже відповідає дорожній карті; нічого не змінено.',
    dryRun: 'Пробний запуск: нічого не записано.',
    created: 'Створено',
    updated: 'Оновлено',
    closed: 'Закрито',
    reopened: 'Відкрито знову',
    failed: 'Не вдалося',
    pending: 'Залишилося на наступний запуск',
    incomplete: (pending) =>
      plural(pending, {
        one: 'Не закінчено: залишилася # зміна.',
        few: 'Не закінчено: залишилися # зміни.',
        many: 'Не закінчено: залишилося # змін.',
        other: 'Не закінчено: залишилося # зміни.',
      }),
    goesOn: 'Наступний запуск продовжить звідси; нічого не буде зроблено двічі.',
    stoppedBy: {
      budget: 'Запуск вичерпав свої запити.',
      deadline: 'Запуск вичерпав свій час.',
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
} satisfies Messages
