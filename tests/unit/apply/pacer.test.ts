import { describe, expect, it } from 'vitest'
import { createPacer, githubPace } from '../../../src/apply/pacer.ts'
import { virtualClock } from '../support/clock.ts'

const minute = 60_000
const hour = 60 * minute

describe('the pace of writes', () => {
  it('is what GitHub asks for', () => {
    expect(githubPace).toEqual({ writeInterval: 1_000, perMinute: 80, perHour: 500 })
  })

  it('lets the first write start at once, whatever it creates', () => {
    const pacer = createPacer(virtualClock(), githubPace)
    expect([pacer.delay(0), pacer.delay(5), pacer.isLimit(5)]).toEqual([0, 0, false])
  })

  it('keeps a second between two writes, though they create nothing', () => {
    const clock = virtualClock()
    const pacer = createPacer(clock, githubPace)
    pacer.record(0)
    expect(pacer.delay(0)).toBe(1_000)
    clock.pass(999)
    expect(pacer.delay(0)).toBe(1)
    clock.pass(1)
    expect(pacer.delay(0)).toBe(0)
    expect(pacer.isLimit(0)).toBe(false)
  })

  it('lets 80 objects be created in a minute, and the 81st when the first is a minute old', () => {
    const clock = virtualClock()
    const pacer = createPacer(clock, githubPace)
    for (let batch = 0; batch < 16; batch += 1) {
      expect(pacer.isLimit(5)).toBe(false)
      pacer.record(5)
      clock.pass(1_000)
    }
    expect(pacer.isLimit(1)).toBe(true)
    expect(pacer.delay(1)).toBe(minute - 16_000)
    expect(pacer.isLimit(0)).toBe(false)
    clock.pass(pacer.delay(1))
    expect([pacer.delay(5), pacer.isLimit(5)]).toEqual([0, false])
    expect(pacer.delay(6)).toBe(1_000)
  })

  it('lets 500 objects be created in an hour, and the 501st when the first is an hour old', () => {
    const clock = virtualClock()
    const pacer = createPacer(clock, githubPace)
    const start = clock.now()
    for (let batch = 0; batch < 100; batch += 1) {
      clock.pass(pacer.delay(5))
      pacer.record(5)
    }
    expect(clock.now() - start).toBeLessThan(7 * minute)
    expect(pacer.isLimit(1)).toBe(true)
    expect(clock.now() + pacer.delay(1)).toBe(start + hour)
  })

  it('counts what earlier runs created, in any order, as far as it still counts', () => {
    const clock = virtualClock()
    const now = clock.now()
    const earlier = [
      ...Array.from({ length: 40 }, () => now - 10_000),
      ...Array.from({ length: 40 }, () => now - 30_000),
      ...Array.from({ length: 900 }, () => now - 2 * hour),
    ]
    const pacer = createPacer(clock, githubPace, earlier)
    expect(pacer.isLimit(1)).toBe(true)
    expect(pacer.delay(1)).toBe(30_000)
    expect(pacer.delay(41)).toBe(50_000)
  })

  it('counts at most what the hour allows of earlier runs', () => {
    const clock = virtualClock()
    const earlier = Array.from({ length: 2_000 }, (_, index) => clock.now() - hour + 1 + index)
    expect(createPacer(clock, githubPace, earlier).delay(1)).toBe(1 + 1_500)
  })

  it('may be set by the configuration', () => {
    const clock = virtualClock()
    const pacer = createPacer(clock, { writeInterval: 0, perMinute: 10, perHour: 10 })
    pacer.record(10)
    expect(pacer.delay(0)).toBe(0)
    expect(pacer.delay(1)).toBe(hour)
  })
})
