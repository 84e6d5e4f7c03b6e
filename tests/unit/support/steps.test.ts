import { describe, expect, it } from 'vitest'
import { countSteps, countStepsOf, growth } from '../../steps.ts'

const list = (size: number) => Array.from({ length: size }, (_, index) => index)

describe('steps', () => {
  it.each([
    ['one loop', 1, (all: number[]) => all.reduce((sum, each) => sum + each, 0)],
    ['a loop in a loop', 2, (all: number[]) => all.map((a) => all.reduce((sum, b) => sum + a * b, 0))],
    ['a search in a loop', 2, (all: number[]) => all.map((each) => all.indexOf(each))],
    [
      'a splice in a loop',
      2,
      (all: number[]) => {
        for (let at = 0; at < all.length; at += 2) all.splice(at, 1)
      },
    ],
    ['a sort', 1, (all: number[]) => [...all].sort((a, b) => a - b)],
  ])('grow with %s by its exponent: %i', (_, exponent, work) => {
    expect(Math.abs(growth(400, list, work) - exponent)).toBeLessThan(0.15)
  })

  it('are the same each time, whatever the machine does', async () => {
    const all = list(1_000)
    const work = () => all.map((each) => (each % 2 === 0 ? each : -each))
    work()
    expect(countSteps(work)).toBe(countSteps(work))
    expect(Math.abs((await countStepsOf(async () => work())) - countSteps(work))).toBeLessThan(10)
  })

  it('leave the methods of arrays as they were, also after a failure', () => {
    const { splice } = Array.prototype
    expect(() =>
      countSteps(() => {
        throw new Error('broken')
      }),
    ).toThrow('broken')
    expect(Array.prototype.splice).toBe(splice)
  })
})
