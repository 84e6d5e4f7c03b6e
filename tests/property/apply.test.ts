import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pace } from '../../src/apply/pacer.ts'
import { createPacer } from '../../src/apply/pacer.ts'
import type { Write } from '../../src/apply/writes.ts'
import { casesUpTo } from '../properties.ts'
import { roadmap, section, task } from '../unit/support/build.ts'
import { virtualClock } from '../unit/support/clock.ts'
import type { Fate } from '../unit/support/executor.ts'
import { firstSync, run } from '../unit/support/run.ts'

const minute = 60_000
const hour = 60 * minute

describe('the pace of writes', () => {
  const pace: fc.Arbitrary<Pace> = fc.record({
    writeInterval: fc.constantFrom(0, 1_000, 5_000),
    perMinute: fc.integer({ min: 5, max: 90 }),
    perHour: fc.integer({ min: 5, max: 600 }),
  })
  /** Objects of one request, and how long the program takes for other things before it asks to send it. */
  const step = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.oneof(fc.constant(0), fc.nat(20_000)))

  it('holds the interval and both windows, whatever is written and whenever', () => {
    const earlier = fc.array(fc.integer({ min: -2 * hour, max: -1 }), { maxLength: 100, size: 'max' })
    fc.assert(
      fc.property(
        pace,
        earlier,
        fc.array(step, { minLength: 1, maxLength: 150, size: 'max' }),
        (limits, ages, steps) => {
          const clock = virtualClock(10 * hour)
          const start = clock.now()
          // Earlier runs kept the limits, too.
          const kept = ages.slice(0, Math.min(limits.perMinute, limits.perHour)).map((age) => start + age)
          const pacer = createPacer(clock, limits, kept)
          const starts: number[] = []
          const created = [...kept]
          for (const [objects, pause] of steps) {
            clock.pass(pause)
            clock.pass(pacer.delay(objects))
            pacer.record(objects)
            starts.push(clock.now())
            for (let count = 0; count < objects; count += 1) created.push(clock.now())
          }
          const gaps = starts.slice(1).map((time, index) => time - (starts[index] ?? 0))
          expect(Math.min(...gaps, limits.writeInterval)).toBe(limits.writeInterval)
          expect(most(created, minute)).toBeLessThanOrEqual(limits.perMinute)
          expect(most(created, hour)).toBeLessThanOrEqual(limits.perHour)
        },
      ),
      { numRuns: casesUpTo(300) },
    )
  })

  it('never waits longer than the limits force', () => {
    fc.assert(
      fc.property(pace, fc.array(step, { minLength: 1, maxLength: 80, size: 'max' }), (limits, steps) => {
        const clock = virtualClock(10 * hour)
        const pacer = createPacer(clock, limits)
        const created: number[] = []
        let last = Number.NEGATIVE_INFINITY
        for (const [objects, pause] of steps) {
          clock.pass(pause)
          const delay = pacer.delay(objects)
          // A millisecond earlier would break a limit.
          const sooner = clock.now() + delay - 1
          const next = [...created, ...Array.from({ length: objects }, () => sooner)]
          const breaks =
            sooner - last < limits.writeInterval ||
            most(next, minute) > limits.perMinute ||
            most(next, hour) > limits.perHour
          expect(delay === 0 || breaks).toBe(true)
          clock.pass(delay)
          pacer.record(objects)
          last = clock.now()
          for (let count = 0; count < objects; count += 1) created.push(last)
        }
      }),
      { numRuns: casesUpTo(300) },
    )
  })
})

/** Returns the most times that lie in any stretch of `window` milliseconds. */
function most(times: readonly number[], window: number): number {
  const sorted = [...times].sort((a, b) => a - b)
  let first = 0
  let result = 0
  sorted.forEach((time, index) => {
    while (time - (sorted[first] ?? 0) >= window) first += 1
    result = Math.max(result, index - first + 1)
  })
  return result
}

describe('applying a plan while GitHub does its worst', () => {
  const box = fc.constantFrom('open' as const, 'done' as const, 'skipped' as const)
  const sections = fc.array(fc.array(box, { minLength: 1, maxLength: 7, size: 'max' }), {
    minLength: 1,
    maxLength: 3,
  })
  const fates = fc.array(
    fc.constantFrom<'applied' | 'lost' | 'dropped' | 'refused' | 'limited'>(
      'applied',
      'applied',
      'lost',
      'dropped',
      'refused',
      'limited',
    ),
    { maxLength: 60, size: 'max' },
  )

  it('creates no issue twice, and accounts for every operation', async () => {
    await fc.assert(
      fc.asyncProperty(sections, fates, fc.nat(3), async (boxes, outcomes, lag) => {
        const clock = virtualClock()
        const roadmaps = [
          roadmap(
            boxes.map((marks, at) =>
              section(
                `Section ${at}`,
                marks.map((mark, index) => task(`Task ${at}.${index}`, { box: mark })),
              ),
            ),
          ),
        ]
        const fate = (_: Write, index: number): Fate => {
          const what = outcomes[index] ?? 'applied'
          return what === 'limited' ? { limitedUntil: clock.now() + 1_000 } : what
        }
        const [asked, github] = firstSync(0, roadmaps)
        const { result, executor } = await run(asked, github, { clock, fate, lag: lag < 3 ? lag : 0 })

        const tasks = executor.created.map((each) => each.task)
        expect(new Set(tasks).size).toBe(tasks.length)

        const accounted = new Set([
          ...result.applied.map((each) => each.operation),
          ...result.failed.map((each) => each.operation),
          ...result.pending,
        ])
        expect(accounted).toEqual(new Set(asked.operations))
        const finished = result.applied.map((each) => each.operation)
        expect(new Set(finished).size).toBe(finished.length)
        if (result.stoppedBy === 'done' && result.failed.length === 0 && result.pending.length === 0) {
          expect(new Set(tasks).size).toBe(boxes.flat().length)
        }
      }),
      { numRuns: casesUpTo(500) },
    )
  })
})
