import type { TimeUnit } from '../i18n/heading-words/words.ts'
import type { TimeMark } from './dates.ts'
import { addTime, timeMark } from './dates.ts'
import type { Section } from './model.ts'

/** When sections are to be done, besides what their headings say. */
export type Schedule = {
  /** `YYYY-MM-DD`: what "Week 3" counts from. */
  readonly start: string | null
  /** Time for a section whose heading says nothing. */
  readonly pace: { readonly count: number; readonly unit: TimeUnit } | null
}

/** Returns a pace such as "2 weeks" taken apart; the configuration has checked its shape. */
export function parsePace(text: string): Schedule['pace'] {
  const match = /^(\d+) (day|week|month)s?$/.exec(text)
  if (match === null) return null
  return { count: Number(match[1]), unit: match[2] === 'day' || match[2] === 'week' ? match[2] : 'month' }
}

/**
 * Returns the day by which each section is to be done (`YYYY-MM-DD`), or null: what its heading says, else the pace,
 * counted from the section before it.
 */
export function dueDays(sections: readonly Section[], { start, pace }: Schedule): (string | null)[] {
  let next = start
  return sections.map((section) => {
    const mark = timeMark(section.title)
    // A section without tasks has no milestone; what it says of time counts all the same.
    const due = dueOf(mark, { start, next }) ?? (section.tasks.length === 0 ? null : paced(next, pace))
    if (due !== null) next = addTime(due, 1, 'day')
    return due
  })
}

function paced(from: string | null, pace: Schedule['pace']): string | null {
  return from === null || pace === null ? null : addTime(addTime(from, pace.count, pace.unit), -1, 'day')
}

function dueOf(
  mark: TimeMark | null,
  { start, next }: { readonly start: string | null; readonly next: string | null },
): string | null {
  switch (mark?.kind) {
    case 'day':
      return mark.day
    case 'yearless':
      return next === null ? null : firstSince(next, mark)
    case 'place':
      return paced(start, { count: mark.last, unit: mark.unit })
    case 'span':
      return paced(next, mark)
    case undefined:
      return null
  }
}

/** The first such day from `day` on; 29 February is the last of the month in other years. */
function firstSince(day: string, { month, date }: { readonly month: number; readonly date: number }): string {
  const leap = `2000-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`
  const of = (year: number) => addTime(leap, (year - 2000) * 12, 'month')
  const year = Number(day.slice(0, 4))
  return of(year) >= day ? of(year) : of(year + 1)
}
