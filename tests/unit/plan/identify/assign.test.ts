import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Candidate } from '../../../../src/plan/identify/assign.ts'
import { assign } from '../../../../src/plan/identify/assign.ts'

const candidates = fc
  .uniqueArray(fc.record({ left: fc.nat(4), right: fc.nat(4), score: fc.integer({ min: 1, max: 20 }) }), {
    selector: ({ left, right }) => `${left} ${right}`,
    maxLength: 12,
  })
  .map((list) => list.map((each) => ({ ...each, score: each.score / 20 })))

const total = (pairs: readonly Candidate[]) => pairs.reduce((sum, { score }) => sum + score, 0)

/** Every way to pair, tried out. */
function bestByTrying(list: readonly Candidate[]): number {
  const [first, ...rest] = list
  if (first === undefined) return 0
  const without = bestByTrying(rest)
  const left = rest.filter((each) => each.left !== first.left && each.right !== first.right)
  return Math.max(without, first.score + bestByTrying(left))
}

describe('pairs of old and new', () => {
  it('together score as well as any choice could, each side used once', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        const pairs = assign(list)
        expect(total(pairs)).toBeCloseTo(bestByTrying(list), 6)
        expect(new Set(pairs.map(({ left }) => left)).size).toBe(pairs.length)
        expect(new Set(pairs.map(({ right }) => right)).size).toBe(pairs.length)
      }),
      { numRuns: 500 },
    )
  })

  it('are better than the best pair first: 0.8 + 0.7 beats 0.9', () => {
    const pairs = assign([
      { left: 0, right: 0, score: 0.9 },
      { left: 0, right: 1, score: 0.8 },
      { left: 1, right: 0, score: 0.7 },
    ])
    expect(pairs.map(({ left, right }) => [left, right]).sort()).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  it('are the same whatever order the candidates come in', () => {
    fc.assert(
      fc.property(candidates, (list) => {
        const sorted = (pairs: readonly Candidate[]) =>
          pairs.map(({ left, right }) => `${left} ${right}`).sort()
        expect(total(assign([...list].reverse()))).toBeCloseTo(total(assign(list)), 6)
        expect(sorted(assign(list))).toEqual(sorted(assign(list)))
      }),
    )
  })

  it('are found best first where hundreds compete', () => {
    const list = Array.from({ length: 300 }, (_, at) => [
      { left: at, right: at, score: 0.9 },
      { left: at, right: (at + 1) % 300, score: 0.6 },
    ]).flat()
    expect(assign(list).every(({ left, right }) => left === right)).toBe(true)
  })
})
