import fc from 'fast-check'

/*
 * The same cases in every run, so that a check of somebody's change fails for that change only. `FC_SEED=$RANDOM` tries
 * others; what they find becomes a case of its own. `npm test` tries a few of them, `npm run test:rest` as many as the
 * property says.
 */
const { FC_SEED = '20261124', FC_RUNS = '30' } = process.env
fc.configureGlobal({ seed: Number(FC_SEED), numRuns: Math.min(100, Number(FC_RUNS)) })

/** Returns the number of cases to try of a property for which `most` are enough in any run. */
export function casesUpTo(most: number): number {
  return Math.min(most, Number(FC_RUNS))
}
