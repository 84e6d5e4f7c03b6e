/** A text prepared for comparison: its character bigrams with their counts. */
export type Shape = { readonly grams: ReadonlyMap<string, number>; readonly size: number }

/** Returns the bigrams of a normalised text (see `textKey`); blanks count, so that words matter. */
export function shapeOf(key: string): Shape {
  const grams = new Map<string, number>()
  const padded = ` ${key} `
  for (let at = 0; at + 1 < padded.length; at += 1) {
    const gram = padded.slice(at, at + 2)
    grams.set(gram, (grams.get(gram) ?? 0) + 1)
  }
  return { grams, size: padded.length - 1 }
}

/**
 * Returns the Sørensen–Dice coefficient of two shapes: 0 nothing in common, 1 the same bigrams.
 * Source: https://en.wikipedia.org/wiki/S%C3%B8rensen%E2%80%93Dice_coefficient
 */
export function similarity(a: Shape, b: Shape): number {
  const [small, large] = a.grams.size <= b.grams.size ? [a, b] : [b, a]
  let shared = 0
  for (const [gram, count] of small.grams) shared += Math.min(count, large.grams.get(gram) ?? 0)
  return (2 * shared) / (a.size + b.size)
}
