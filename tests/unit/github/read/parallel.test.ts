import { describe, expect, it } from 'vitest'
import { inParallel } from '../../../../src/github/read/parallel.ts'
import { virtualClock } from '../../../emulator/emulator.ts'

describe('work in parallel', () => {
  it('is answered in the order of what it was for, whatever ended first', async () => {
    const { sleep } = virtualClock()
    const times = [30, 10, 20, 0]
    const results = await inParallel(times, 3, async (time) => {
      await sleep(time)
      return time * 2
    })
    expect(results).toEqual([60, 20, 40, 0])
  })

  it('is never more than so many at a time, and never fewer while some are left', async () => {
    const clock = virtualClock()
    const start = clock.now()
    let running = 0
    const seen: number[] = []
    await inParallel(Array.from({ length: 10 }), 4, async () => {
      running += 1
      seen.push(running)
      await clock.sleep(100)
      running -= 1
    })
    expect(Math.max(...seen)).toBe(4)
    expect(clock.now() - start).toBe(300)
  })

  it('ends with the first failure: what runs is waited for, and nothing more is begun', async () => {
    const { sleep } = virtualClock()
    const ended: number[] = []
    const work = inParallel([1, 2, 3, 4, 5], 2, async (number) => {
      await sleep(number * 10)
      if (number === 1) throw new Error('the first')
      ended.push(number)
    })
    await expect(work).rejects.toThrow('the first')
    expect(ended).toEqual([2])
  })
})
