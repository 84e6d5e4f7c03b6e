import { describe, expect, it } from 'vitest'
import { createPacer } from '../../../src/apply/pacer.ts'
import { RoadmapSyncError } from '../../../src/text/errors.ts'
import { virtualClock } from '../support/clock.ts'
import { firstSync, run } from '../support/run.ts'

describe('the bounds of a run', () => {
  it('leave nothing both applied and pending when looking for a lost answer is refused', async () => {
    const refused = new RoadmapSyncError('failed', 'No.', { hint: 'Ask again.' })
    const [asked, github] = firstSync(3)
    const { result } = await run(asked, github, {
      fate: (write, index) => (write.kind === 'create-issue' && index === 4 ? 'lost' : 'applied'),
      onLook: () => {
        throw refused
      },
    })
    expect(result.error).toBe(refused)
    const applied = new Set(result.applied.map(({ operation }) => operation))
    expect(result.pending.filter((operation) => applied.has(operation))).toEqual([])
  })

  it('hold where a minute allows fewer objects than a request creates', () => {
    const clock = virtualClock()
    const pacer = createPacer(clock, { writeInterval: 0, perMinute: 3, perHour: 500 })
    pacer.record(3)
    expect(pacer.delay(5)).toBeGreaterThan(0)
  })
})
