/** Returns the word that `text` was probably meant to be (at most a third of it differs), or null. */
export function nearest(text: string, words: readonly string[]): string | null {
  const wanted = text.toLowerCase()
  let best: { readonly word: string; readonly distance: number } | null = null
  for (const word of words) {
    const distance = editDistance(wanted, word)
    if (distance <= Math.max(1, Math.ceil(word.length / 3)) && (best === null || distance < best.distance)) {
      best = { word, distance }
    }
  }
  return best?.word ?? null
}

/** Levenshtein distance: https://en.wikipedia.org/wiki/Levenshtein_distance */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(replace, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
