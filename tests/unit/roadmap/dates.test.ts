import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addTime, timeMark } from '../../../src/roadmap/dates.ts'
import { casesUpTo } from '../../properties.ts'

const day = (text: string) => ({ kind: 'day', day: text })
const place = (unit: string, last: number) => ({ kind: 'place', unit, last })
const span = (unit: string, count: number) => ({ kind: 'span', unit, count })

describe('a heading says when it ends', () => {
  it.each([
    ['Basics (by 2026-03-01)', '2026-03-01'],
    ['Basics: 2026/3/1', '2026-03-01'],
    ['Основы — до 01.03.2026', '2026-03-01'],
    ['Основы (12.01.2026 – 18.01.2026)', '2026-01-18'],
    ['2026-01-05 … 2026-02-01: Start', '2026-02-01'],
    ['Finish by 1 March 2026', '2026-03-01'],
    ['Finish by March 1st, 2026', '2026-03-01'],
    ['Закончить к 1 марта 2026', '2026-03-01'],
    ['До 15-го мая 2026 года', '2026-05-15'],
    ['Bis 3. Oktober 2026', '2026-10-03'],
    ['Hasta el 1 de marzo de 2026', '2026-03-01'],
    ['Avant le 1er février 2026', '2026-02-01'],
    ['Do 7 października 2026', '2026-10-07'],
    ['До 24 серпня 2026', '2026-08-24'],
    ['基礎（2026年3月1日まで）', '2026-03-01'],
    ['기초 2026년 3월 1일까지', '2026-03-01'],
    ['Tests 13/2/2026', '2026-02-13'],
    ['Tests 2/13/2026', '2026-02-13'],
    ['Leap 2028-02-29', '2028-02-29'],
  ])('on a day: %s', (title, expected) => {
    expect(timeMark(title)).toEqual(day(expected))
  })

  it.each([
    ['Week 3', place('week', 3)],
    ['Weeks 1-4: basics', place('week', 4)],
    ['Неделя 1–4', place('week', 4)],
    ['📅 Неделя №2. Циклы', place('week', 2)],
    ['1-я неделя', place('week', 1)],
    ['Тиждень 5', place('week', 5)],
    ['3rd month', place('month', 3)],
    ['2. Woche', place('week', 2)],
    ['Semana 7 — listas', place('week', 7)],
    ['1ª semana', place('week', 1)],
    ['Jour 12', place('day', 12)],
    ['Gün 3', place('day', 3)],
    ['第3周：基础', place('week', 3)],
    ['第十二周', place('week', 12)],
    ['第二十三天', place('day', 23)],
    ['3주차', place('week', 3)],
    ['2週目', place('week', 2)],
    ['الأسبوع 4', place('week', 4)],
    ['सप्ताह 2', place('week', 2)],
    ['Basics (2 weeks)', span('week', 2)],
    ['Основы (3–4 недели)', span('week', 4)],
    ['Основы (10 дней, вечером)', null],
    ['До 1 марта', { kind: 'yearless', month: 3, date: 1 }],
  ])('in a count, after a while, or in any year: %s', (title, expected) => {
    expect(timeMark(title)).toEqual(expected)
  })

  it.each([
    'Basics',
    '1. Basics',
    '1.2 Loops',
    'Version 2.0.1',
    'Python 3.12',
    '2026',
    '10 ideas for the week',
    '4 weeks of Python',
    'Tests 3/4/2026',
    'By 2026-02-30',
    'By 2026-13-01',
    '3月 backlog',
    'Chapter 3: may 40',
    '',
  ])('or does not: %s', (title) => {
    expect(timeMark(title)).toBeNull()
  })

  it('never fails, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\dа-яa-z ./–年月日周(-]{0,80}$/)),
        (title) => {
          const mark = timeMark(title)
          if (mark?.kind === 'day') expect(mark.day).toMatch(/^\d{4}-\d\d-\d\d$/)
        },
      ),
      { numRuns: casesUpTo(2_000) },
    )
  })
})

describe('days', () => {
  it.each([
    ['2026-01-12', 1, 'day', '2026-01-13'],
    ['2026-01-12', 4, 'week', '2026-02-09'],
    ['2026-01-31', 1, 'month', '2026-02-28'],
    ['2026-11-30', 3, 'month', '2027-02-28'],
    ['2026-03-01', -1, 'day', '2026-02-28'],
    ['2026-12-31', 1, 'day', '2027-01-01'],
  ] as const)('%s and %i %s are %s', (from, count, unit, expected) => {
    expect(addTime(from, count, unit)).toBe(expected)
  })
})
