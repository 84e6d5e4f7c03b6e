import type { Locale } from './messages.ts'

/** Only the beginning of a text is examined, in UTF-16 units: the language rarely changes after it. */
const sampleSize = 20_000

/** A script other than Latin decides when at least this part of all letters belongs to it. */
const scriptShare = 1 / 3

/** A language needs at least this part of all words: fewer may be a coincidence. */
const wordShare = 0.04

/** The language for a text in a language without a locale. */
const fallback: Locale = 'en'

type Script = 'Latin' | 'Cyrillic' | 'Han' | 'Kana' | 'Hangul'

/** How a text in a language is told from texts in other languages of the same script. */
type Language = {
  readonly locale: Locale
  readonly script: Script
  /** Frequent small words, lower case, separated by blanks. */
  readonly words?: string
  /** Lower-case letters that no other language of the script here has. */
  readonly letters?: string
}

const languages: readonly Language[] = [
  { locale: 'en', script: 'Latin', words: 'the and of to with for your from how what is in by using an' },
  {
    locale: 'ru',
    script: 'Cyrillic',
    words: 'и с не что как для или это из по от к со при под',
    letters: 'ыэъё',
  },
  {
    locale: 'uk',
    script: 'Cyrillic',
    words: 'і та з що як або це від за із зі для є при під',
    letters: 'іїєґ',
  },
  {
    locale: 'es',
    script: 'Latin',
    words: 'el los las del y con una un por cómo qué al su tus la en de',
    letters: 'ñ',
  },
  {
    locale: 'pt',
    script: 'Latin',
    words: 'o os as da do das dos e com uma um por não em no na de',
    letters: 'ãõ',
  },
  {
    locale: 'fr',
    script: 'Latin',
    words: 'le les des du et avec une un pour aux au dans sur la en de à',
    letters: 'œèêû',
  },
  {
    locale: 'de',
    script: 'Latin',
    words: 'der die das den dem und mit ein eine einen für von zu zum auf im mehr',
    letters: 'ßäü',
  },
  { locale: 'zh', script: 'Han' },
  { locale: 'ja', script: 'Kana' },
  { locale: 'ko', script: 'Hangul' },
]

/**
 * Returns the language of `text`, of those with a locale; English when none is likely. First the script decides: a script
 * other than Latin needs only a third of the letters, because technical roadmaps are full of Latin names. A Chinese,
 * Japanese or Korean letter counts twice, because it stands for more. One kana in ten makes a text Japanese. Within a
 * script the language with most of its own words and letters wins.
 */
export function detectLocale(text: string): Locale {
  const sample = text.slice(0, sampleSize).toLowerCase()
  const script = scriptOf(sample)
  const candidates = languages.filter((language) => language.script === script)
  const words: readonly string[] = sample.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  let best: Locale = script === 'Latin' ? fallback : (candidates[0]?.locale ?? fallback)
  let bestScore = script === 'Latin' ? Math.max(1, words.length * wordShare) : 0
  for (const language of candidates) {
    const score = scoreOf(language, words)
    if (score > bestScore) {
      best = language.locale
      bestScore = score
    }
  }
  return best
}

function scriptOf(sample: string): Script | null {
  const letters = count(sample, /\p{L}/gu)
  const han = count(sample, /\p{Script=Han}/gu)
  const kana = count(sample, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu)
  const hangul = count(sample, /\p{Script=Hangul}/gu)
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu)
  const latin = count(sample, /\p{Script=Latin}/gu)
  const others = letters - han - kana - hangul - cyrillic - latin
  const weighed = letters + han + kana + hangul
  const shares: readonly (readonly [Script | null, number])[] = [
    [kana > (han + kana) / 10 ? 'Kana' : 'Han', 2 * (han + kana)],
    ['Hangul', 2 * hangul],
    [isStrangeCyrillic(sample, cyrillic) ? null : 'Cyrillic', cyrillic],
    [null, others],
  ]
  let script: Script | null = 'Latin'
  let largest = Math.max(1, weighed * scriptShare)
  for (const [candidate, share] of shares) {
    if (share >= largest) {
      script = candidate
      largest = share
    }
  }
  return script
}

/** Letters that neither Russian nor Ukrainian has show a third language, such as Kazakh or Serbian. */
function isStrangeCyrillic(sample: string, cyrillic: number): boolean {
  return count(sample, /(?![а-яёіїєґ])\p{Script=Cyrillic}/gu) > cyrillic / 50
}

function scoreOf({ words = '', letters = '' }: Language, sample: readonly string[]): number {
  const own = new Set(words.split(' '))
  const letter = new Set(letters)
  let score = 0
  for (const word of sample) {
    if (own.has(word) || [...word].some((each) => letter.has(each))) score += 1
  }
  return score
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
