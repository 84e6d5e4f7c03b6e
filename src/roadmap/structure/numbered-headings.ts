import type { Part } from './part.ts'
import { normalise } from './roles.ts'

/** Tells which headings belong to a series: "Week 1, Week 2", "1. …, 2. …", "第一阶段 …". */
export type Series = {
  /** It has a number in it that its like have too. */
  readonly numbered: (part: Part) => boolean
  /** The same, or three siblings begin with the same word ("First month" in languages that put the noun first). */
  readonly includes: (part: Part) => boolean
}

const ordinalCount = /^第?[〇零一二三四五六七八九十百\d]+([\p{L}])/u

/** Returns the series that the headings among `parts` form. */
export function seriesOf(parts: readonly Part[]): Series {
  const keys = new Map<Part, { readonly number: string | null; readonly word: string }>()
  const counts = new Map<string, number>()
  const ids = new Map<Part | null, number>()
  const idOf = (part: Part | null) => {
    const id = ids.get(part) ?? ids.size
    ids.set(part, id)
    return id
  }
  const add = (key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
  for (const part of parts) {
    if (part.opener === 'document' || part.opener === 'callout') continue
    const words = normalise(part.title).split(' ')
    const number = numberKey(words)
    const key = {
      number: number === null ? null : `${part.level} ${number}`,
      word: `${idOf(part.parent)} ${part.level} ${words[0] ?? ''}`,
    }
    keys.set(part, key)
    if (key.number !== null) add(key.number)
    if (words.length > 1 && (part.opener === 'heading' || part.opener === 'summary')) add(key.word)
  }
  const numbered = (part: Part) => (counts.get(keys.get(part)?.number ?? '') ?? 0) >= 2
  return {
    numbered,
    includes: (part) => numbered(part) || (counts.get(keys.get(part)?.word ?? '') ?? 0) >= 3,
  }
}

/** The words before the first number, when one is among the first three: what a series has in common. */
function numberKey(words: readonly string[]): string | null {
  const dense = ordinalCount.exec(words[0] ?? '')
  if (dense) return `#${dense[1]}`
  const at = words.slice(0, 3).findIndex((word) => /^(?:\p{N}+|[ivx]{1,5}|v\d+|[a-z]{0,2}\d+)$/u.test(word))
  return at === -1 ? null : `${words.slice(0, at).join(' ')}#`
}
