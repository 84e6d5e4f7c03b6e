import { describe, expect, it } from 'vitest'
import { threeWay } from '../../../../src/plan/diff/three-way.ts'

describe('a field that was A when it was last applied', () => {
  it.each([
    ['nobody changed it', 'A', 'A', 'same'],
    ['only the roadmap changed it', 'B', 'A', 'apply'],
    ['only GitHub changed it', 'A', 'B', 'drift'],
    ['both changed it to the same', 'B', 'B', 'same'],
    ['both changed it differently', 'B', 'C', 'conflict'],
    ['a person emptied it', 'A', null, 'drift'],
    ['a person emptied it and the roadmap changed it', 'B', null, 'conflict'],
    ['the roadmap emptied it', null, 'A', 'apply'],
  ])('%s', (_, desired, actual, verdict) => {
    expect(threeWay<string | null>('A', desired, actual)).toBe(verdict)
  })
})

describe('a field whose last value is unknown', () => {
  it('is kept as it is on GitHub', () => {
    expect(threeWay(undefined, 'A', 'A')).toBe('same')
    expect(threeWay(undefined, 'A', 'B')).toBe('drift')
  })
})

describe('a field that was empty', () => {
  it('is not taken for one whose last value is unknown', () => {
    expect(threeWay<string | null>(null, 'A', null)).toBe('apply')
    expect(threeWay<string | null>(null, null, 'A')).toBe('drift')
    expect(threeWay<string | null>(null, 'A', 'B')).toBe('conflict')
  })
})
