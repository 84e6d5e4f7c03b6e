import { describe, expect, it } from 'vitest'
import { createWaitBudget } from '../../../src/apply/wait-budget.ts'
import { virtualClock } from '../../emulator/emulator.ts'

function budgetOf(maxWait: number) {
  const clock = virtualClock()
  const controller = new AbortController()
  const start = clock.now()
  return {
    budget: createWaitBudget({ clock, signal: controller.signal, maxWait }),
    clock,
    controller,
    passed: () => clock.now() - start,
    at: (milliseconds: number) => start + milliseconds,
  }
}

describe('the time that a run may wait', () => {
  it('is waited out to the last millisecond', async () => {
    const { budget, passed, at } = budgetOf(60_000)
    expect(await budget.waitUntil(at(60_000))).toBe(true)
    expect(passed()).toBe(60_000)
  })

  it('is refused at once where a wait would exceed it, and is left for shorter waits', async () => {
    const { budget, passed, at } = budgetOf(60_000)
    expect(await budget.waitUntil(at(60_001))).toBe(false)
    expect(passed()).toBe(0)
    expect(await budget.waitUntil(at(60_000))).toBe(true)
  })

  it('counts once what is waited for at the same time', async () => {
    const { budget, passed, at } = budgetOf(60_000)
    const waits = [40_000, 30_000, 40_000, 60_000].map((time) => budget.waitUntil(at(time)))
    expect(await Promise.all(waits)).toEqual([true, true, true, true])
    expect(budget.waited()).toBe(60_000)
    expect(passed()).toBe(60_000)
    expect(await budget.waitUntil(at(60_001))).toBe(false)
  })

  it('is shared by all waits together', async () => {
    const { budget, clock, passed, at } = budgetOf(60_000)
    expect(await budget.waitUntil(at(40_000))).toBe(true)
    clock.advance(100_000)
    expect(await budget.waitUntil(at(165_000))).toBe(false)
    expect(await budget.waitUntil(at(160_000))).toBe(true)
    expect(await budget.waitUntil(at(160_001))).toBe(false)
    expect(passed()).toBe(160_000)
  })

  it('is not spent by working, nor by times that have passed', async () => {
    const { budget, clock, passed, at } = budgetOf(0)
    clock.advance(5_000)
    expect(await budget.waitUntil(at(1_000))).toBe(true)
    expect(await budget.waitUntil(clock.now())).toBe(true)
    expect(passed()).toBe(5_000)
  })

  it('never covers a wait without end', async () => {
    const { budget, passed } = budgetOf(60_000)
    expect(await budget.waitUntil(Number.POSITIVE_INFINITY)).toBe(false)
    expect(passed()).toBe(0)
  })

  it('ends when the run is asked to stop', async () => {
    const { budget, controller, at } = budgetOf(60_000)
    const waiting = budget.waitUntil(at(1_000))
    controller.abort()
    expect(await waiting).toBe(false)
  })
})
