import { describe, expect, it } from 'vitest'
import { createPacer } from '../../../src/apply/pacer.ts'
import { RoadmapSyncError } from '../../../src/text/errors.ts'
import { virtualClock } from '../support/clock.ts'
import { firstSync, kinds, run } from '../support/run.ts'

describe('findings', () => {
  it('a limit below the size of a batch still limits', () => {
    const clock = virtualClock()
    const pacer = createPacer(clock, { writeInterval: 0, perMinute: 3, perHour: 500 })
    pacer.record(3)
    expect(pacer.delay(5)).toBeGreaterThan(0)
  })
  it('what was applied is not pending, too, where looking for a lost create fails', async () => {
    const gone = new RoadmapSyncError('failed', 'GitHub does not accept the token.', { hint: 'x' })
    const { result } = await run(...firstSync(3), {
      fate: (_, index) => (index === 4 ? 'lost' : 'applied'),
      onLook: () => {
        throw gone
      },
    })
    expect(result.stoppedBy).toBe('failure')
    expect(
      result.pending.filter((operation) => result.applied.some((each) => each.operation === operation)),
    ).toEqual([])
    expect(kinds(result.pending)).toEqual({ 'create-issue': 1 })
  })
  it('an outage ends the run instead of trying everything three times', async () => {
    const { executor, clock } = await run(...firstSync(100), {
      fate: (write) => (write.kind === 'create-issue' ? 'dropped' : 'applied'),
    })
    expect(executor.requests.length).toBeLessThan(20)
    expect(clock.now() - 1_000_000).toBeLessThan(15 * 60_000)
  })
})
