import type { Formats } from './messages.ts'

/** Forms of a phrase by CLDR plural category of one language; `#` stands for the number. */
export type PluralForms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category, string>> & {
  readonly other: string
}

/** The parts of `Formats` that a locale file spells out. */
export type Nouns<Category extends Intl.LDMLPluralRule> = {
  readonly tasks: PluralForms<Category>
  readonly issues: PluralForms<Category>
  readonly milestones: PluralForms<Category>
}

export type Formatter<Category extends Intl.LDMLPluralRule> = {
  readonly number: (value: number) => string
  readonly percent: (percent: number) => string
  readonly date: Formats['date']
  readonly dateRange: Formats['dateRange']
  readonly tick: Formats['tick']
  readonly time: Formats['time']
  /** Returns the form that fits `count`, its `#` replaced by the number. */
  readonly plural: (count: number, forms: PluralForms<Category>) => string
}

/**
 * Returns number, percent, date and plural formatting of the language `tag`. `Category` names the plural categories the
 * language has, so that a locale file cannot forget one. Nothing of `Intl` is built before it is needed.
 * Rules: https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html
 */
export function formatter<Category extends Intl.LDMLPluralRule>(tag: string): Formatter<Category> {
  let numbers: Intl.NumberFormat | undefined
  let percents: Intl.NumberFormat | undefined
  let rules: Intl.PluralRules | undefined

  function number(value: number): string {
    numbers ??= new Intl.NumberFormat(tag)
    return numbers.format(value)
  }
  function percent(value: number): string {
    percents ??= new Intl.NumberFormat(tag, { style: 'percent' })
    return percents.format(value / 100)
  }
  function plural(count: number, forms: PluralForms<Category>): string {
    rules ??= new Intl.PluralRules(tag)
    const byCategory: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms
    return (byCategory[rules.select(count)] ?? forms.other).replace('#', number(count))
  }
  return { number, percent, plural, ...dates(tag) }
}

const minute = 60_000

const dateParts = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  day: { day: 'numeric', month: 'short' },
  month: { month: 'short' },
  year: { year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>

/** Days are days of UTC everywhere, so that the same history gives the same words on any machine. */
function dates(tag: string): Pick<Formats, 'date' | 'dateRange' | 'tick' | 'time'> {
  const built = new Map<keyof typeof dateParts, Intl.DateTimeFormat>()
  const format = (parts: keyof typeof dateParts): Intl.DateTimeFormat => {
    const known = built.get(parts) ?? new Intl.DateTimeFormat(tag, { ...dateParts[parts], timeZone: 'UTC' })
    built.set(parts, known)
    return known
  }
  return {
    date: (time) => evenBlanks(format('long').format(time)),
    dateRange: (from, to) => evenBlanks(format('long').formatRange(from, to)),
    tick: (time, unit) => evenBlanks(format(unit).format(time)),
    time: (time) => format('time').format(Math.ceil(time / minute) * minute),
  }
}

/** Versions of Node differ in which blanks they put into dates. */
function evenBlanks(text: string): string {
  return text.replace(/\p{Zs}/gu, ' ')
}

/** Returns the formats every message of a locale shares. */
export function formats<Category extends Intl.LDMLPluralRule>(
  { number, percent, plural, date, dateRange, tick, time }: Formatter<Category>,
  nouns: Nouns<Category>,
): Formats {
  return {
    number,
    percent,
    date,
    dateRange,
    tick,
    time,
    tasks: (count) => plural(count, nouns.tasks),
    issues: (count) => plural(count, nouns.issues),
    milestones: (count) => plural(count, nouns.milestones),
  }
}
