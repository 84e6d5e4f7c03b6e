import type { Clock } from './clock.ts'

/** What a run may spend waiting for GitHub's limits, all its waits together. */
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
  return {
    waited: () => waited,
    waitUntil: async (time) => {
      const wait = Math.max(0, time - clock.now())
      if (waited + wait > maxWait) return false
      waited += wait
      await clock.sleep(wait, signal)
      return !signal.aborted
    },
  }
}
