import type { Clock } from './clock.ts'

/** What a run may spend waiting for GitHub's limits, all its waits together; those at the same time count once. */
export interface WaitBudget {
  /**
   * Waits until `time` (epoch milliseconds). Returns false at once when that would exceed the budget, and false when
   * the wait was cut short by an abort.
   */
  waitUntil(time: number): Promise<boolean>
  /** Milliseconds waited so far. */
  waited(): number
}

export type WaitBudgetOptions = {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Milliseconds in all. */
  readonly maxWait: number
}

/** Returns the budget of one run. */
export function createWaitBudget({ clock, signal, maxWait }: WaitBudgetOptions): WaitBudget {
  let waited = 0
  let countedUntil = Number.NEGATIVE_INFINITY
  return {
    waited: () => waited,
    waitUntil: async (time) => {
      const more = Math.max(0, time - Math.max(clock.now(), countedUntil))
      if (waited + more > maxWait) return false
      waited += more
      countedUntil = Math.max(countedUntil, time)
      await clock.sleep(Math.max(0, time - clock.now()), signal)
      return !signal.aborted
    },
  }
}
