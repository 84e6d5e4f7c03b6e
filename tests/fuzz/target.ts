import fc from 'fast-check'

/** A part of the program that reads what people write, and what holds whatever that is. */
export type Target = {
  readonly name: string
  /** What holds, as a sentence. */
  readonly promise: string
  /** Texts made of what means something to this part. */
  readonly texts: fc.Arbitrary<string>
  /** Throws where `text` breaks the promise. */
  readonly check: (text: string) => void
}

/** What came of trying a target: the smallest text that breaks its promise, where one was found. */
export type Attempt = {
  readonly runs: number
  readonly broken: { readonly text: string; readonly error: unknown } | null
}

/** Tries `runs` texts, the same ones for the same seed; what breaks is made as small as it goes. */
export function attempt(
  { texts, check }: Target,
  { runs, seed }: { readonly runs: number; readonly seed: number },
): Attempt {
  const details = fc.check(fc.property(texts, check), { numRuns: runs, seed })
  const [text] = details.counterexample ?? []
  if (!details.failed || text === undefined) return { runs: details.numRuns, broken: null }
  return { runs: details.numRuns, broken: { text, error: details.errorInstance } }
}
