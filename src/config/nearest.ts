/** Returns the word that a person probably meant by `text` (at most a third differs), or null. */
export function nearest(text: string, words: readonly string[]): string | null {
  const wanted = text.toLowerCase()
  const near = words
    .map((word) => ({ word, distance: editDistance(wanted, word) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.ceil(word.length / 3)))
  // Of two that are as near, people mistype the first letter least.
  const rank = ({ word, distance }: (typeof near)[number]) => distance * 2 + (word[0] === wanted[0] ? 0 : 1)
  return near.toSorted((a, b) => rank(a) - rank(b))[0]?.word ?? null
}

/** Two letters exchanged are one slip: https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance */
function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(replace, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
