import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writtenHash } from '../../src/memory/marker.ts'
import { keepTicks } from '../../src/plan/diff/keep-ticks.ts'
import { threeWay } from '../../src/plan/diff/three-way.ts'
import type { MatchItem } from '../../src/plan/identify/match.ts'
import { matchItems } from '../../src/plan/identify/match.ts'
import { shapeOf, similarity } from '../../src/plan/identify/similarity.ts'
import { textKey } from '../../src/text/text.ts'
import { casesUpTo } from '../properties.ts'

const text = fc
  .array(fc.constantFrom('read', 'write', 'a', 'the', 'parser', 'lexer', '1', '2', '🎉', '!', ''), {
    maxLength: 5,
  })
  .map((words) => words.join(' '))
const item: fc.Arbitrary<MatchItem> = fc.record({
  explicitId: fc.option(fc.constantFrom('x', 'y', 'z'), { freq: 4 }),
  path: fc.constantFrom('a.md', 'b.md'),
  group: fc.constantFrom('one', 'two', 'three'),
  text,
})
const knownItem: fc.Arbitrary<MatchItem> = fc
  .tuple(item, fc.boolean())
  .map(([each, retired]) => ({ ...each, retired }))
const fresh = fc.array(item, { maxLength: 12 })
const known = fc.array(knownItem, { maxLength: 12 })

describe('matching, whatever the lists are', () => {
  it('gives no issue to two tasks and says the same every time', () => {
    fc.assert(
      fc.property(fresh, known, (a, b) => {
        const matched = matchItems(a, b)
        expect(new Set(matched.values()).size).toBe(matched.size)
        for (const [one, other] of matched) {
          expect(a[one]).toBeDefined()
          expect(b[other]).toBeDefined()
        }
        expect([...matchItems(a, b)]).toEqual([...matched])
      }),
      { numRuns: casesUpTo(2_000) },
    )
  })

  it('never takes one author’s id for another', () => {
    fc.assert(
      fc.property(fresh, known, (a, b) => {
        for (const [one, other] of matchItems(a, b)) {
          const ids = new Set([a[one]?.explicitId, b[other]?.explicitId].filter((id) => id !== null))
          expect(ids.size).toBeLessThan(2)
        }
      }),
      { numRuns: casesUpTo(1_000) },
    )
  })

  it('wakes a removed task only by its id or its very text', () => {
    fc.assert(
      fc.property(fresh, known, (a, b) => {
        for (const [one, other] of matchItems(a, b)) {
          const [left, right] = [a[one], b[other]]
          if (left === undefined || right?.retired !== true) continue
          const sameId = left.explicitId !== null && left.explicitId === right.explicitId
          expect(sameId || textKey(left.text) === textKey(right.text)).toBe(true)
        }
      }),
      { numRuns: casesUpTo(1_000) },
    )
  })

  it('leaves every task of an unchanged roadmap its own issue, in any order', () => {
    const unique = fc.uniqueArray(item, {
      maxLength: 12,
      selector: ({ text, group }) => `${group} ${textKey(text) || text}`,
    })
    const shuffled = unique
      .map((list) => list.map((each, index) => ({ ...each, explicitId: null, path: 'a.md', index })))
      .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })))
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        const matched = matchItems(after, before)
        expect(after.map((_, at) => before[matched.get(at) ?? -1]?.index)).toEqual(
          after.map(({ index }) => index),
        )
      }),
      { numRuns: casesUpTo(1_000) },
    )
  })
})

describe('likeness', () => {
  it('is between nothing and all, the same both ways, and all for the same text', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const score = similarity(shapeOf(a), shapeOf(b))
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
        expect(similarity(shapeOf(b), shapeOf(a))).toBe(score)
        expect(similarity(shapeOf(a), shapeOf(a))).toBe(1)
      }),
    )
  })
})

describe('the three-way comparison', () => {
  it('writes only what a person left alone, and is at rest once it is written', () => {
    const value = fc.constantFrom('a', 'b', 'c')
    fc.assert(
      fc.property(value, value, value, (base, desired, actual) => {
        const verdict = threeWay(base, desired, actual)
        if (verdict === 'apply') {
          expect(actual).toBe(base)
          expect(threeWay(desired, desired, desired)).toBe('same')
        } else if (verdict !== 'same') expect(actual).not.toBe(base)
      }),
    )
  })
})

describe('ticks', () => {
  it('of people survive a rewrite, and nothing but boxes changes', () => {
    const line = fc
      .tuple(
        fc.constantFrom('- [ ] ', '- [x] ', '  - [ ] ', '- ', '* [X] ', ''),
        fc.constantFrom('a', 'b', 'c'),
      )
      .map((parts) => parts.join(''))
    const content = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(content, content, (before, after) => {
        const kept = keepTicks(before, after)
        expect(writtenHash(kept)).toBe(writtenHash(after))
        expect(keepTicks(before, kept)).toBe(kept)
      }),
      { numRuns: casesUpTo(1_000) },
    )
  })
})
