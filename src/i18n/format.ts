/** How a language writes numbers, dates and counted things. */
export type Formats = {
  /** `1,234` in English. */
  readonly number: (value: number) => string
  /** `25%` from 25; the blank that some languages write is a no-break space. */
  readonly percent: (percent: number) => string
  /** `14 March 2027` for a moment in epoch milliseconds; the day is in UTC. */
  readonly date: (time: number) => string
  /** `25 January – 20 June 2027`. */
  readonly dateRange: (from: number, to: number) => string
  /** A date at an axis, as short as it may be: `14 Mar`, `Mar` or `2027`. */
  readonly tick: (time: number, unit: 'day' | 'month' | 'year') => string
  /** `15:40`, in UTC, for a moment in epoch milliseconds, rounded up to the minute. */
  readonly time: (time: number) => string
  /** "3 tasks". */
  readonly tasks: (count: number) => string
  /** "3 issues". */
  readonly issues: (count: number) => string
  /** "3 milestones". */
  readonly milestones: (count: number) => string
}

/** Forms of a phrase by CLDR plural category of one language; `#` stands for the number. */
export type PluralForms<Category extends Intl.LDMLPluralRule> = Readonly<Record<Category, string>>

/** The counted things that a locale file spells out. */
export type Nouns<Category extends Intl.LDMLPluralRule> = {
  readonly tasks: PluralForms<Category>
  readonly issues: PluralForms<Category>
  readonly milestones: PluralForms<Category>
}

export type Formatter<Category extends Intl.LDMLPluralRule> = Omit<
  Formats,
  'tasks' | 'issues' | 'milestones'
> & {
  /** Returns the form that fits `count`, its `#` replaced by the number. */
  readonly plural: (count: number, forms: PluralForms<Category>) => string
}

/**
 * Returns number, percent, date and plural formatting of the language `tag`. `Category` names the plural categories that
 * the language has for whole numbers below a million, so that a locale file cannot forget one. `Intl` is slow to start:
 * each of its formatters is built when it is first needed.
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
    const form = byCategory[rules.select(count)] ?? byCategory.other ?? ''
    return form.replace('#', number(count))
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

/** All dates are in UTC, so that the same history gives the same words on any machine. */
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

/** Different versions of Node put different blanks into dates. */
function evenBlanks(text: string): string {
  return text.replace(/\p{Zs}/gu, ' ')
}

/** Returns the formats that all messages of a locale share. */
export function formats<Category extends Intl.LDMLPluralRule>(
  { plural, ...formatter }: Formatter<Category>,
  nouns: Nouns<Category>,
): Formats {
  return {
    ...formatter,
    tasks: (count) => plural(count, nouns.tasks),
    issues: (count) => plural(count, nouns.issues),
    milestones: (count) => plural(count, nouns.milestones),
  }
}
