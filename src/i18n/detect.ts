import type { Locale } from './messages.ts'

/** No more of a text is looked at: its language does not change after so many UTF-16 units. */
const sampleSize = 20_000

/** A script other than Latin decides when so large a part of all letters belongs to it. */
const scriptShare = 1 / 3

/**
 * Returns the language `text` is written in; English when nothing else is likely. Letters are counted by script:
 * Cyrillic wins with a third of them, since technical roadmaps are full of Latin names.
 * Deterministic: the same text always gives the same locale.
 */
export function detectLocale(text: string): Locale {
  const sample = text.slice(0, sampleSize)
  const letters = count(sample, /\p{L}/gu)
  const cyrillic = count(sample, /\p{Script=Cyrillic}/gu)
  return letters > 0 && cyrillic >= letters * scriptShare ? 'ru' : 'en'
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
