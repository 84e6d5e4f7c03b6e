import assert from 'node:assert/strict'
import { languages } from '../../../src/i18n/heading-words/languages.ts'
import { addTime, timeMark } from '../../../src/roadmap/dates.ts'
import type { Section, Task } from '../../../src/roadmap/model.ts'
import { dueDays } from '../../../src/roadmap/schedule.ts'
import type { Target } from '../target.ts'
import { texts } from '../texts.ts'

const months = Object.keys(languages).flatMap((locale) =>
  [0, 4, 8].map((month) =>
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(Date.UTC(2026, month, 3 + month)),
  ),
)
const units = Object.values(languages).flatMap(({ units: { day, week, month } }) =>
  `${day},${week},${month}`.split(',').map((word) => word.trim()),
)

export const dates: Target = {
  name: 'dates',
  promise: 'dates are days that exist',
  texts: texts({
    tokens: [
      ...months,
      ...units,
      ...[
        '2026-03-14',
        '2026/3/4',
        '2026.03.14',
        '14.03.2026',
        '3/14/2026',
        '3/4/2026',
        '2026年3月14日',
        '2026년 3월 1일',
      ],
      ...[
        '2026-02-30',
        '0000-00-00',
        '9999-99-99',
        '29 февраля',
        'Feb 29',
        '31.',
        '1',
        '12',
        '99',
        '007',
        '999',
        '2026',
      ],
      ...[
        'Week ',
        'Неделя ',
        '第',
        '周',
        '週目',
        '주차',
        '一',
        '十',
        '二十三',
        '(',
        ')',
        '（',
        '[',
        ']',
        '~',
        '–',
        '-',
        '—',
      ],
      ...[
        ' to ',
        ' bis ',
        ' до ',
        ' de ',
        ' of ',
        '-я ',
        'st ',
        'ª',
        '№',
        '#',
        ', ',
        '. ',
        '/',
        'may',
        'mar',
        'Sept.',
      ],
    ],
  }),
  check: (text) => {
    const mark = timeMark(text)
    if (mark?.kind === 'day') {
      assertDay(mark.day)
      assert.deepEqual(timeMark(mark.day), mark)
    }
    if (mark?.kind === 'yearless') assertDay(`2000-${pad(mark.month)}-${pad(mark.date)}`)
    if (mark?.kind === 'place') assert.ok(mark.last > 0 && mark.last < 1_000)
    if (mark?.kind === 'span') assert.ok(mark.count > 0 && mark.count < 1_000)
    assert.deepEqual(timeMark(text.normalize('NFD')), timeMark(text.normalize('NFC')))
    assert.deepEqual(timeMark(`${text.slice(0, 80)} | 2199-12-31`), { kind: 'day', day: '2199-12-31' })

    const sections = text.split('\n').map((title): Section => ({ ...section, title }))
    for (const start of [null, '2024-02-29', '2199-12-31']) {
      for (const day of dueDays(sections, { start, pace: { count: 999, unit: 'month' } })) {
        if (day !== null) assertDay(day)
      }
    }
    const day = mark?.kind === 'day' ? mark.day : '2024-02-29'
    assert.equal(addTime(addTime(day, text.length, 'week'), -text.length, 'week'), day)
  },
}

const task: Task = {
  explicitId: null,
  text: 'x',
  markdown: 'x',
  line: 1,
  box: null,
  subtasks: [],
  why: 'list-item',
  tags: [],
  fields: {},
}
const section: Section = { explicitId: null, title: '', line: 1, topics: [], tasks: [task] }

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

/** As GitHub and people read it: four digits, a month, a day that it has. */
function assertDay(day: string): void {
  assert.match(day, /^\d{4}-\d{2}-\d{2}$/)
  assert.equal(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10), day)
}
