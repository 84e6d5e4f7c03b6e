import { languages } from '../../i18n/heading-words/languages.ts'
import type { HeadingRole } from '../../i18n/heading-words/words.ts'

/** What a heading announces, or null for a title of its own. */
export type Role = HeadingRole | null

type Lexicon = {
  readonly phrases: ReadonlyMap<string, HeadingRole>
  readonly fillers: ReadonlySet<string>
  readonly columns: ReadonlySet<string>
  readonly horizons: ReadonlySet<string>
  readonly finished: ReadonlySet<string>
  readonly roadmaps: ReadonlySet<string>
  /** Length of the longest phrase, in words or (dense scripts) characters. */
  readonly reach: number
}

/** A mixed heading ("resources for practice") announces the first of these that it names. */
const priority = ['appendix', 'resources', 'advice', 'questions', 'about', 'study', 'practice'] as const

const denseScript = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u
const conjunctions = new Set(
  '&, and, и, та, й, y, e, et, und, oraz, i, ve, 和, 与, 與, と, および, 及び, 및, و, और'.split(', '),
)

let lexicon: { readonly spaced: Lexicon; readonly dense: Lexicon } | undefined

/**
 * Returns the role of a heading, label or column head: that of the phrases it consists of, ignoring case, accents,
 * numbering, brackets, punctuation and emoji. A title with any other word in it has none.
 */
export function roleOf(title: string): Role {
  if (title.length > 120) return null
  const words = normalise(title)
  const dense = denseScript.test(words)
  const { phrases, fillers, reach, horizons, finished } = lexiconOf(dense)
  const units = dense ? [...words.replaceAll(' ', '')] : words.split(' ')
  const whole = units.join(dense ? '' : ' ')
  // "In progress" is a column of a board, not a report of progress.
  if (horizons.has(whole) || finished.has(whole)) return null
  const found = new Set<HeadingRole>()
  let joined = false
  for (let at = 0; at < units.length; ) {
    const taken = longest(units, at, { phrases, fillers, reach, dense })
    if (taken === null) return null
    if (taken.role) found.add(taken.role)
    else joined ||= conjunctions.has(taken.text)
    at += taken.length
  }
  return decide(found, joined)
}

/**
 * Returns the role of a heading: like `roleOf`, but "Practice: build a parser" announces practice too and names the
 * task itself.
 */
export function headingRole(
  title: string,
  known: (title: string) => Role = roleOf,
): { readonly role: Role; readonly namesTask: boolean } {
  const role = known(title)
  if (role !== null) return { role, namesTask: false }
  const head = /^([^:\uFF1A\u2013\u2014]{1,60})(?:[:\uFF1A]|\s[\u2013\u2014])\s*\S/.exec(title)
  const isPractice = head?.[1] !== undefined && known(head[1]) === 'practice'
  return { role: isPractice ? 'practice' : null, namesTask: isPractice }
}

/** Tells whether a title begins with a practice phrase and goes on: "Final project of the module", "Exercise 2: Trees". */
export function namesTask(title: string): boolean {
  const words = normalise(title)
  const dense = denseScript.test(words)
  const units = dense ? [...words.replaceAll(' ', '')] : words.split(' ')
  let at = 0
  while (/^\d+$/.test(units[at] ?? '')) at += 1
  return longest(units, at, { ...lexiconOf(dense), dense, rolesOnly: true })?.role === 'practice'
}

/** Tells whether a table column with this head holds the task of each row: 2 = names practice, 1 = names a unit of work. */
export function taskColumn(head: string): 0 | 1 | 2 {
  if (roleOf(head) === 'practice') return 2
  return isListed(head, 'columns') ? 1 : 0
}

/** Tells whether a title says how near its tasks are: "Next", "Long term". */
export function isHorizon(title: string): boolean {
  return isListed(title, 'horizons') || isFinished(title)
}

/** Tells whether a title says that its tasks are done: "Shipped". */
export function isFinished(title: string): boolean {
  return isListed(title, 'finished')
}

/** Tells whether a title names the part of a document that is the roadmap: "Roadmap", "Study plan". */
export function isRoadmap(title: string): boolean {
  return isListed(title, 'roadmaps')
}

/** Tells whether a title speaks of a roadmap among other words: "Roadmap for the library", "Product roadmap 2026". */
export function mentionsRoadmap(title: string): boolean {
  if (title.length > 200) return false
  const words = normalise(title)
  const dense = denseScript.test(words)
  const { roadmaps } = lexiconOf(dense)
  const units = dense ? [...words.replaceAll(' ', '')] : words.split(' ')
  return units.some((_, at) =>
    [1, 2, 3, 4, 5, 6].some((length) => roadmaps.has(units.slice(at, at + length).join(dense ? '' : ' '))),
  )
}

function isListed(title: string, list: Exclude<keyof Lexicon, 'phrases' | 'fillers' | 'reach'>): boolean {
  if (title.length > 120) return false
  const words = normalise(title)
  const dense = denseScript.test(words)
  return lexiconOf(dense)[list].has(dense ? words.replaceAll(' ', '') : words)
}

/** Returns a title in the form in which headings are compared: no case, accents, brackets, punctuation or emoji. */
export function normalise(title: string): string {
  // Marks that only ornament are dropped (Latin, Cyrillic, Arabic); the vowel signs of Indic scripts are letters.
  const folded = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u064b-\u0655\u0670\u0640]/g, '')
    .normalize('NFC')
    .toLowerCase()
  const bare = folded.replace(/[([{\u3010][^()[\]{}\u3010\u3011]*[)\]}\u3011]/g, ' ')
  return clean(bare) || clean(folded)
}

function clean(text: string): string {
  return text
    .replace(/[&/+]/g, ' & ')
    .replace(/[^\p{L}\p{N}\p{M}&]+/gu, ' ')
    .trim()
}

type Taken = { readonly role: Role; readonly text: string; readonly length: number }

function longest(
  units: readonly string[],
  at: number,
  by: Pick<Lexicon, 'phrases' | 'fillers' | 'reach'> & {
    readonly dense: boolean
    readonly rolesOnly?: boolean
  },
): Taken | null {
  for (let length = Math.min(by.reach, units.length - at); length > 0; length -= 1) {
    const text = units.slice(at, at + length).join(by.dense ? '' : ' ')
    const role = by.phrases.get(text)
    if (role) return { role, text, length }
    if (by.rolesOnly !== true && (by.fillers.has(text) || /^(?:\d+|&)$/.test(text)))
      return { role: null, text, length }
  }
  return null
}

function decide(found: ReadonlySet<HeadingRole>, joined: boolean): Role {
  if (found.size <= 1) return found.values().next().value ?? null
  if (found.has('practice')) {
    // "Theory and practice" is a section; "exercises and links" holds exercises; "links for practice" holds links.
    if (found.has('study')) return null
    if (joined) return 'practice'
  }
  return priority.find((role) => found.has(role)) ?? null
}

function lexiconOf(dense: boolean): Lexicon {
  lexicon ??= { spaced: build(false), dense: build(true) }
  return dense ? lexicon.dense : lexicon.spaced
}

function build(dense: boolean): Lexicon {
  const phrases = new Map<string, HeadingRole>()
  const fillers = new Set<string>()
  const listed = {
    columns: new Set<string>(),
    horizons: new Set<string>(),
    finished: new Set<string>(),
    roadmaps: new Set<string>(),
  }
  let reach = 1
  const keys = (list: string) =>
    list
      .split(',')
      .map(normalise)
      .filter((key) => key !== '' && denseScript.test(key) === dense)
      .map((key) => (dense ? key.replaceAll(' ', '') : key))
  const grow = (key: string) => {
    reach = Math.max(reach, dense ? [...key].length : key.split(' ').length)
    return key
  }
  for (const words of Object.values(languages)) {
    for (const role of priority) for (const key of keys(words[role])) phrases.set(grow(key), role)
    for (const key of keys(words.fillers)) fillers.add(grow(key))
    for (const list of ['columns', 'horizons', 'finished', 'roadmaps'] as const) {
      for (const key of keys(words[list])) listed[list].add(key)
    }
  }
  return { phrases, fillers, ...listed, reach }
}
