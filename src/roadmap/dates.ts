import { languages } from '../i18n/heading-words/languages.ts'
import type { TimeUnit } from '../i18n/heading-words/words.ts'

/** What a text says about time; days are `YYYY-MM-DD`. */
export type TimeMark =
  /** A day of the calendar; of several the last one. */
  | { readonly kind: 'day'; readonly day: string }
  /** A day and month without a year. */
  | { readonly kind: 'yearless'; readonly month: number; readonly date: number }
  /** Its place in a count: "Week 1–4" ends with the fourth week. */
  | { readonly kind: 'place'; readonly unit: TimeUnit; readonly last: number }
  /** How long it takes: "(2 weeks)". */
  | { readonly kind: 'span'; readonly unit: TimeUnit; readonly count: number }

/** A heading that is longer says more than a date, and is not searched further. */
const reach = 300

/**
 * Returns what `text` (a heading, a value of the frontmatter) says about when it ends, or null. Dates are read in the
 * ways of the languages whose words are known; `3/4/2026`, which is two days, is none.
 */
export function timeMark(text: string): TimeMark | null {
  const head = text.normalize('NFC').slice(0, reach).toLowerCase()
  if (!/[\d一二三四五六七八九十]/.test(head)) return null
  return calendarDay(head) ?? place(head) ?? span(head)
}

/** A year of five digits is no `YYYY`, and sorts before all others. */
const lastDay = Date.UTC(9999, 11, 31)

/**
 * Returns the day so many units after `day`, which may be negative, and 9999-12-31 at the latest; months keep their date
 * where the month has it.
 */
export function addTime(day: string, count: number, unit: TimeUnit): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (unit !== 'month') {
    return iso(Date.UTC(year, month - 1, date + count * (unit === 'week' ? 7 : 1)))
  }
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate()
  return iso(Date.UTC(year, month - 1 + count, Math.min(date, last)))
}

function iso(time: number): string {
  return new Date(Math.min(time, lastDay)).toISOString().slice(0, 10)
}

/** Returns the day, or null for one that does not exist or is centuries away. */
function dayOf(year: number, month: number, date: number): string | null {
  if (year < 1970 || year > 2199 || month < 1 || month > 12 || date < 1 || date > 31) return null
  const day = iso(Date.UTC(year, month - 1, date))
  return Number(day.slice(8)) === date ? day : null
}

/** Ways to write a day with its year; each yields year, month and date in this order. */
const numeric: readonly (readonly [RegExp, (parts: readonly number[]) => readonly number[]])[] = [
  [
    /(?<![\d.])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g,
    ([year = 0, , month = 0, date = 0]) => [year, month, date],
  ],
  [/(?<!\d)(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/g, (parts) => parts],
  [
    /(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g,
    ([date = 0, month = 0, year = 0]) => [year, month, date],
  ],
  [
    /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?!\d)/g,
    ([one = 0, two = 0, year = 0]) => slashed(one, two, year),
  ],
]

/** Half of the world puts the month first; a number over twelve tells. */
function slashed(one: number, two: number, year: number): number[] {
  if (one > 12 && two <= 12) return [year, two, one]
  if (two > 12 && one <= 12) return [year, one, two]
  return one === two ? [year, one, two] : []
}

type DatedMark = { readonly at: number; readonly mark: TimeMark }

function calendarDay(text: string): TimeMark | null {
  const found: DatedMark[] = [...named(text)]
  for (const [pattern, order] of numeric) {
    for (const match of text.matchAll(pattern)) {
      const [year = 0, month = 0, date = 0] = order(match.slice(1).map(Number))
      const day = dayOf(year, month, date)
      if (day !== null) found.push({ at: match.index, mark: { kind: 'day', day } })
    }
  }
  const full = found.filter(({ mark }) => mark.kind === 'day')
  return (full.length > 0 ? full : found).toSorted((a, b) => a.at - b.at).at(-1)?.mark ?? null
}

const dateFirst =
  /(?<!\d)(\d{1,2})(?:\.|-?(?:го|е|st|nd|rd|th|er|º|ª))?\s+(?:de\s+|of\s+)?(\p{L}[\p{L}\p{M}]{2,})\.?(?:,?\s+(?:de\s+)?(\d{4})(?!\d))?/gu
const monthFirst =
  /(?<!\p{L})(\p{L}[\p{L}\p{M}]{2,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(\d{4})(?!\d))?/gu

/** Days with the month's name. */
function named(text: string): DatedMark[] {
  const found: DatedMark[] = []
  const add = (at: number, name: string | undefined, numbers: readonly (string | undefined)[]) => {
    const month = monthNames().get(name ?? '')
    const [date, year] = numbers.map((digits) => (digits === undefined ? null : Number(digits)))
    if (month === undefined || date == null) return
    const day = dayOf(year ?? 2000, month, date)
    if (day === null) return
    found.push({ at, mark: year == null ? { kind: 'yearless', month, date } : { kind: 'day', day } })
  }
  for (const match of text.matchAll(dateFirst)) add(match.index, match[2], [match[1], match[3]])
  for (const match of text.matchAll(monthFirst)) add(match.index, match[1], [match[2], match[3]])
  return found
}

let months: ReadonlyMap<string, number> | undefined

/** The names of months in every language, as they stand beside a date; a name of two months is none. */
function monthNames(): ReadonlyMap<string, number> {
  if (months !== undefined) return months
  const names = new Map<string, number>()
  const shared = new Set<string>()
  for (const locale of Object.keys(languages)) {
    for (const style of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, {
        day: 'numeric',
        month: style,
        timeZone: 'UTC',
      })
      for (let month = 1; month <= 12; month += 1) {
        const part = format.formatToParts(Date.UTC(2024, month - 1, 1)).find(({ type }) => type === 'month')
        const name = (part?.value ?? '').normalize('NFC').toLowerCase().replace(/\.$/, '')
        if (!/^\p{L}[\p{L}\p{M}]{2,}$/u.test(name)) continue
        if ((names.get(name) ?? month) !== month) shared.add(name)
        names.set(name, month)
      }
    }
  }
  for (const name of shared) names.delete(name)
  months = names
  return names
}

/** "to" between two numbers of a span; the second number counts. */
const upTo = String.raw`(?:\s*(?:[-–—~〜～]|и|to|a|à|bis|до|al|do)\s*(\d{1,3}))?`

type Units = {
  readonly words: ReadonlyMap<string, TimeUnit>
  readonly places: readonly RegExp[]
  readonly span: RegExp
}

let units: Units | undefined

function unitWords(): Units {
  if (units !== undefined) return units
  const words = new Map<string, TimeUnit>()
  for (const language of Object.values(languages)) {
    for (const unit of ['day', 'week', 'month'] as const) {
      for (const word of language.units[unit].split(',')) {
        words.set(word.trim().toLowerCase().normalize('NFC'), unit)
      }
    }
  }
  const longestFirst = [...words.keys()].toSorted((a, b) => b.length - a.length)
  const isDense = (word: string) => /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(word)
  const spaced = longestFirst.filter((word) => !isDense(word)).join('|')
  const dense = longestFirst.filter(isDense).join('|')
  const pattern = (source: string) => new RegExp(source, 'u')
  units = {
    words,
    places: [
      // "Week 3", "Неделя 1–4"
      pattern(String.raw`(?<![\p{L}\p{M}])(?<unit>${spaced})\s*[№#]?\s*(\d{1,3})(?!\d)${upTo}`),
      // "3rd week", "1-я неделя", "2. Woche", "1ª semana"
      pattern(
        String.raw`(?<!\d)(\d{1,3})${upTo}(?:-?(?:st|nd|rd|th|я|й|ая|ый|е|а|º|ª|er|ère|e)|\.)\s*(?<unit>${spaced})(?![\p{L}\p{M}])`,
      ),
      // "第3周", "第1-2週", "第十二周"
      pattern(String.raw`第\s*(\d{1,3}|[一二三四五六七八九十]{1,3})${upTo}\s*(?<unit>${dense})`),
      // "3주차", "3週目"
      pattern(String.raw`(?<!\d)(\d{1,3})${upTo}\s*(?<unit>${dense})(?:차|目)`),
    ],
    span: pattern(String.raw`[(（\[]\s*~?(\d{1,3})${upTo}\s*(?<unit>${spaced}|${dense})[\s)）\]]`),
  }
  return units
}

function place(text: string): TimeMark | null {
  const { words, places } = unitWords()
  for (const pattern of places) {
    const match = pattern.exec(text)
    const unit = words.get(match?.groups?.unit ?? '')
    if (match === null || unit === undefined) continue
    const [first, last] = match.slice(1).filter((part) => part !== match.groups?.unit)
    const count = Number(last ?? first)
    const reached = Number.isNaN(count) ? chineseNumber(first ?? '') : count
    if (reached > 0) return { kind: 'place', unit, last: reached }
  }
  return null
}

/** Only in brackets: elsewhere a number before "weeks" may mean anything. */
function span(text: string): TimeMark | null {
  const { words, span } = unitWords()
  const match = span.exec(text)
  const unit = words.get(match?.groups?.unit ?? '')
  const count = Number(match?.[2] ?? match?.[1])
  return match === null || unit === undefined || !(count > 0) ? null : { kind: 'span', unit, count }
}

/** Up to 99: 三, 十, 十二, 二十, 二十三. */
function chineseNumber(text: string): number {
  const digit = (character: string | undefined) => '一二三四五六七八九'.indexOf(character ?? '') + 1
  const [tens, ones] = text.includes('十') ? text.split('十') : ['0', text]
  const ten = tens === '0' ? 0 : tens === '' ? 1 : digit(tens)
  return ten * 10 + digit(ones?.[0])
}
