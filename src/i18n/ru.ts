import { formats, formatter } from './format.ts'
import type { Messages } from './messages.ts'

const format = formatter<'one' | 'few' | 'many' | 'other'>('ru')
const { number, percent, plural } = format

/** Russian. */
export const ru = {
  locale: 'ru',
  direction: 'ltr',
  recognition: {
    script: 'Cyrillic',
    words: 'и с не что как для или это из по от к со при под',
    letters: 'ыэъё',
  },
  format: formats(format, {
    tasks: { one: '# задача', few: '# задачи', many: '# задач', other: '# задачи' },
    issues: {
      one: '# задача на GitHub',
      few: '# задачи на GitHub',
      many: '# задач на GitHub',
      other: '# задачи на GitHub',
    },
    milestones: { one: '# этап', few: '# этапа', many: '# этапов', other: '# этапа' },
  }),
  badge: {
    label: 'прогресс',
    noTasks: 'нет задач',
  },
  table: {
    section: 'Раздел',
    progress: 'Прогресс',
    done: 'Готово',
    skipped: 'Пропущено',
    next: 'Следующая задача',
    total: 'Всего',
    allRoadmaps: 'Все дорожные карты',
    allDone: 'всё готово',
    noTasks: 'В дорожной карте пока нет задач.',
    untitled: 'Без названия',
    allSections: (count) => `Все разделы: ${number(count)}`,
  },
  chart: {
    title: 'Прогресс по времени',
    scope: 'Объём',
    done: 'Готово',
    forecast: 'Прогноз',
    perWeek: 'Завершено за неделю',
    summary: (done, total) => `готово ${number(done)} из ${number(total)}`,
    asOf: (date) => `на ${date}`,
    pace: (date) => `В таком темпе: ${date}`,
  },
  issue: {
    section: 'Раздел',
    study: 'Что изучить',
    steps: 'Шаги',
    fullTask: 'Задача полностью',
    source: (file, line) => `${file}, строка ${line}`,
    keep: 'Всё, что выше, взято из дорожной карты и обновляется вслед за ней. Всё, что вы напишете ниже этой черты, останется нетронутым.',
  },
  comment: {
    duplicate: (older) =>
      `Эта задача и ${older} — одно и то же, поэтому эта закрыта. Продолжайте в ${older}; всё, что написано здесь, остаётся.`,
    removed: (file) =>
      `Этой задачи больше нет в ${file}, поэтому она закрыта здесь как незапланированная. Если задача вернётся, она откроется снова.`,
    returned: (file) => `Эта задача снова есть в ${file}, поэтому она открыта снова.`,
  },
  commit: {
    progress: (done, total, value) =>
      `Обновить прогресс дорожной карты: ${done} из ${total} (${percent(value)})`,
  },
  publish: {
    pullTitle: 'Обновить прогресс дорожной карты',
    pullBody: (done, total, value) => `Готово ${number(done)} из ${number(total)} задач (${percent(value)}).`,
    pullNote:
      'После слияния значок, таблица и флажки будут актуальны. Пока запрос открыт, он поддерживается в актуальном виде и исчезает, когда показывать больше нечего. Чужие коммиты в его ветке никогда не перезаписываются.',
    readmeTitle: 'Показать прогресс дорожной карты в README',
    readmeBody: (branch) =>
      `Зоны README получают ссылки на ветку ${branch}, где хранятся значок и таблица. Это нужно один раз: следующие запуски README не трогают.`,
    pageNote: (branch) =>
      `Значок, таблица и журнал, которые roadmap-sync ведёт для дорожной карты в ${branch}.`,
    pageLink: 'Прогресс по разделам',
    waiting: (pull) => `Значок и таблица ждут слияния в ${pull}.`,
    declined: (pull) => `Кто-то закрыл ${pull}. Он останется закрытым, пока не появится что-то новое.`,
  },
  plan: {
    title: 'План дорожной карты',
    nothing: 'Делать нечего: GitHub уже соответствует дорожной карте.',
    milestones: 'Этапы',
    issues: 'Задачи',
    toCreate: (count) => `создать ${number(count)}`,
    toUpdate: (count) => `обновить ${number(count)}`,
    toClose: (count) => `закрыть ${number(count)}`,
    toReopen: (count) => `открыть снова ${number(count)}`,
    create: 'создать',
    update: 'обновить',
    rename: 'переименовать',
    move: 'перенести',
    close: 'закрыть',
    reopen: 'открыть снова',
    drift: 'Изменено на GitHub',
    driftHint: 'Это люди изменили на GitHub. Их вариант остаётся.',
    conflicts: 'Изменено с обеих сторон',
    conflictsHint: 'Дорожная карта и человек изменили это по-разному. Вариант человека остаётся.',
    lost: 'Больше не здесь',
    lostHint:
      'Эти задачи на GitHub удалены или перенесены. Они считаются пропущенными и не создаются снова; чтобы создать задачу заново, измените её текст в дорожной карте.',
    forged: 'Не наши',
    forgedHint:
      'На этих задачах стоит наша метка, но написал их кто-то другой. Они не учитываются и не меняются.',
    fields: {
      title: 'название',
      body: 'текст',
      milestone: 'этап',
      state: 'состояние',
      labels: 'метки',
      description: 'описание',
      due: 'срок',
    },
    refused: (changed, existing, value) =>
      `Отклонено как небезопасное: было бы закрыто или переписано ${number(changed)} из ${number(existing)} задач (${percent(value)}).`,
    force: 'Если так и задумано, запустите ещё раз с `force: true`.',
    more: (count) => `… и ещё ${number(count)}`,
    preview: 'После слияния',
  },
  outcome: {
    skip: 'пропустить',
    from: (section) => `из раздела ${section}`,
    safe: 'Это похоже на правку, а не на случайность.',
    changes: 'Что изменилось',
    besides: 'Кроме того',
    boxes: (count) =>
      plural(count, {
        one: '# флажок дорожной карты следует за своей задачей.',
        few: '# флажка дорожной карты следуют за своими задачами.',
        many: '# флажков дорожной карты следуют за своими задачами.',
        other: '# флажка дорожной карты следуют за своими задачами.',
      }),
    waited: (minutes) =>
      plural(minutes, {
        one: 'Ожидание лимитов GitHub: # минута.',
        few: 'Ожидание лимитов GitHub: # минуты.',
        many: 'Ожидание лимитов GitHub: # минут.',
        other: 'Ожидание лимитов GitHub: # минуты.',
      }),
    readmeWaiting: (pull) => `Ссылки в README ждут слияния в ${pull}.`,
    rest: 'Остальное — в сводке задания.',
  },
  run: {
    title: 'Прогресс дорожной карты',
    inStep: 'GitHub уже соответствует дорожной карте; ничего не изменено.',
    dryRun: 'Пробный запуск: ничего не записано.',
    failed: 'Не удалось',
    incomplete: (pending) =>
      plural(pending, {
        one: 'Не закончено: осталось # изменение.',
        few: 'Не закончено: осталось # изменения.',
        many: 'Не закончено: осталось # изменений.',
        other: 'Не закончено: осталось # изменения.',
      }),
    estimate: (objects, minutes) =>
      `Предстоит создать объектов: ${number(objects)}. GitHub позволяет это примерно за ${number(minutes)} мин; следующий запуск продолжит с того места, где остановился прошлый.`,
    goesOn: 'Следующий запуск продолжит отсюда; ничего не будет сделано дважды.',
    stoppedBy: {
      rateLimit: 'Достигнут лимит запросов GitHub.',
      abort: 'Запуск был отменён.',
    },
    committed: (sha) => `Значок и таблица обновлены в ${sha}.`,
    notCommitted: 'Значку и таблице нечего показать нового; коммита нет.',
    diagnostics: 'На что взглянуть в дорожной карте',
    requests: (count) =>
      plural(count, {
        one: '# запрос к GitHub',
        few: '# запроса к GitHub',
        many: '# запросов к GitHub',
        other: '# запроса к GitHub',
      }),
    cut: 'Отчёт обрезан по ограничению GitHub на размер.',
  },
  board: {
    title: 'Доска проекта',
    start: 'Начало',
    target: 'Срок',
    views: { board: 'Доска', sections: 'По разделам', timeline: 'Шкала времени' },
    description: (repository) => `Дорожная карта ${repository}; за её актуальностью следит roadmap-sync.`,
    readme: (roadmaps) =>
      `Эта доска следует за ${roadmaps}. Её карточки — issues дорожной карты; порядок, статус и раздел поддерживает roadmap-sync. Всё, что вы здесь переместите, добавите или переименуете, останется.`,
    added: (count) =>
      plural(count, {
        one: 'добавлена # карточка',
        few: 'добавлены # карточки',
        many: 'добавлено # карточек',
        other: 'добавлено # карточки',
      }),
    changed: (count) =>
      plural(count, {
        one: 'изменена # карточка',
        few: 'изменены # карточки',
        many: 'изменено # карточек',
        other: 'изменено # карточки',
      }),
    archived: (count) =>
      plural(count, {
        one: 'в архив убрана # карточка',
        few: 'в архив убраны # карточки',
        many: 'в архив убрано # карточек',
        other: 'в архив убрано # карточки',
      }),
    inStep: 'соответствует дорожной карте',
    noToken: {
      why: 'Доске проекта нужен отдельный токен: токен workflow до досок не дотягивается. Всё остальное работает и без него.',
      user: 'Создайте classic-токен со scope `project` (и `repo` для закрытого репозитория)',
      organization:
        'Создайте fine-grained токен организации с правом организации «Projects: read and write» и правами репозитория «Issues» и «Pull requests: read» (или возьмите токен GitHub App с этими правами)',
      secret: (name) => `Сохраните его как секрет ${name}`,
      use: (code) => `Добавьте ${code} в шаг workflow`,
    },
    status: (done, total, value) => `Готово задач: ${number(done)} из ${number(total)} (${percent(value)}).`,
    forecast: (date) => `При таком темпе всё будет готово к ${date}.`,
  },
} satisfies Messages
