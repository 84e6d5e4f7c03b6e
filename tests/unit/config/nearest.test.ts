import { describe, expect, it } from 'vitest'
import { nearest } from '../../../src/config/nearest.ts'

describe('the nearest word', () => {
  const words = ['sync', 'progress', 'plan', 'per-minute', 'per-hour']

  it.each([
    ['sinc', 'sync'],
    ['SYNC', 'sync'],
    ['progres', 'progress'],
    ['per-minutes', 'per-minute'],
    ['perhour', 'per-hour'],
  ])('of %j is %j', (text, expected) => {
    expect(nearest(text, words)).toBe(expected)
  })

  it.each(['', 'x', 'delete', 'synchronise everything'])('of %j is none', (text) => {
    expect(nearest(text, words)).toBeNull()
  })

  it('is the closest where several are close; of equals the one with the same first letter, then the first', () => {
    expect(nearest('plans', ['plants', 'plan', 'planes'])).toBe('plants')
    expect(nearest('bat', ['cat', 'bad'])).toBe('bad')
    expect(nearest('hat', ['cat', 'mat'])).toBe('cat')
    expect(nearest('lable', ['table', 'label'])).toBe('label')
    expect(nearest('bad', ['cat', 'bad'])).toBe('bad')
  })
})
