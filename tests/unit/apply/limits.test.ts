import { describe, expect, it } from 'vitest'
import { virtualClock } from '../support/clock.ts'
import { firstSync, kinds, minute, run, titles } from '../support/run.ts'

describe('a limit', () => {
  it('is obeyed to the millisecond, and the refused writes are sent again', async () => {
    const clock = virtualClock()
    const until = clock.now() + 90_000
    const { result, executor } = await run(...firstSync(3), {
      clock,
      fate: (write, index) =>
        write.kind === 'create-issue' && index < 5 ? { limitedUntil: until } : 'applied',
    })
    expect(clock.sleeps).toEqual([90_000])
    expect(executor.created).toHaveLength(3)
    expect(result).toMatchObject({ stoppedBy: 'done', resumeAt: null, pending: [] })
  })

  it('takes the latest time of a batch, and keeps what the batch did apply', async () => {
    const clock = virtualClock()
    const now = clock.now()
    const { result, executor } = await run(...firstSync(3), {
      clock,
      fate: (_, index) =>
        index === 3 ? { limitedUntil: now + 5_000 } : index === 4 ? { limitedUntil: now + 9_000 } : 'applied',
    })
    expect(clock.sleeps).toEqual([9_000])
    expect(executor.created.map((each) => each.issue.title)).toEqual([
      'Task number 0',
      'Task number 1',
      'Task number 2',
    ])
    expect(result.applied).toHaveLength(5)
  })

  it('that lasts longer than the run may wait ends it at once, and says when to go on', async () => {
    const clock = virtualClock()
    const until = clock.now() + 10 * minute + 1
    const { result, requests } = await run(...firstSync(8), {
      clock,
      fate: (write) => (write.kind === 'create-issue' ? { limitedUntil: until } : 'applied'),
    })
    expect(clock.sleeps).toEqual([])
    expect(requests.at(-1)).toBe('create-issue 5')
    expect(result).toMatchObject({ stoppedBy: 'budget', resumeAt: until, error: null })
    expect(kinds(result.pending)).toEqual({ 'create-issue': 8 })
    expect(kinds(result.applied.map((each) => each.operation))).toEqual({
      'create-label': 1,
      'create-milestone': 1,
    })
  })

  it('is given up after three refusals in a row', async () => {
    const clock = virtualClock()
    const { result, executor } = await run(...firstSync(2), {
      clock,
      fate: (write) => (write.kind === 'create-issue' ? { limitedUntil: clock.now() + 1_000 } : 'applied'),
    })
    expect(clock.sleeps).toEqual([1_000, 1_000])
    expect(executor.requests.filter(([first]) => first?.kind === 'create-issue')).toHaveLength(3)
    expect(result.stoppedBy).toBe('rate-limit')
    expect(result.resumeAt).toBe(clock.now() + 1_000)
    expect(kinds(result.pending)).toEqual({ 'create-issue': 2 })
  })

  it('that comes now and then is no reason to give up', async () => {
    const clock = virtualClock()
    const seen = new Set<string>()
    const { result, executor } = await run(...firstSync(50), {
      clock,
      // Every batch is refused once.
      fate: (write) => {
        if (write.kind !== 'create-issue' || seen.has(write.title)) return 'applied'
        seen.add(write.title)
        return { limitedUntil: clock.now() + 1_000 }
      },
    })
    expect(executor.requests.filter(([write]) => write?.kind === 'create-issue')).toHaveLength(20)
    expect(result).toMatchObject({ stoppedBy: 'done', pending: [] })
    expect(new Set(titles(result)).size).toBe(50)
  })

  it('of GitHub’s pace is waited for before it is hit', async () => {
    const { result, clock, requests } = await run(...firstSync(98), { maxWait: minute })
    expect(result.stoppedBy).toBe('done')
    expect(requests).toHaveLength(22)
    expect(clock.sleeps).toHaveLength(1)
    expect(clock.now()).toBe(1_000_000 + minute)
  })

  it('of GitHub’s pace ends the run where it may not wait, and the rest is told with the time', async () => {
    const { result, clock, executor } = await run(...firstSync(98), { maxWait: 0 })
    expect(executor.created).toHaveLength(75)
    expect(kinds(result.pending)).toEqual({ 'create-issue': 23 })
    expect(result.stoppedBy).toBe('budget')
    expect(result.resumeAt).toBe(clock.now() + minute)
  })
})
