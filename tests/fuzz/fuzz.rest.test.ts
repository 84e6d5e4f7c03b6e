import { describe, expect, it } from 'vitest'
import { keptCases } from './corpus.ts'
import { attempt } from './target.ts'
import { targets } from './targets.ts'

/** Few, so that every change can be tried; `npm run fuzz` tries as many as are wanted. */
const runs = 200
const seed = 20_261_124

describe('whatever stands in a text,', () => {
  it.each(targets.map((target) => [target.promise, target] as const))('%s', (_, target) => {
    const { broken } = attempt(target, { runs, seed })
    expect(broken?.error, JSON.stringify(broken?.text)).toBeUndefined()
  })
})

describe('a text that once broke something, or could have,', () => {
  const kept = targets.flatMap((target) =>
    keptCases(target.name).map(({ name, text }) => [target.name, name, text, target] as const),
  )

  it.each(kept)('breaks nothing: %s, %s', (_name, _case, text, target) => {
    target.check(text)
  })

  it('is kept for every target', () => {
    const names = new Set(kept.map(([name]) => name))
    expect(targets.filter(({ name }) => !names.has(name)).map(({ name }) => name)).toEqual([])
  })
})
