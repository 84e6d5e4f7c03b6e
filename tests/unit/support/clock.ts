import type { Clock } from '../../../src/apply/clock.ts'

/** A clock that moves only while somebody sleeps. */
export type VirtualClock = Clock & {
  /** Every sleep that was asked for, in milliseconds. */
  readonly sleeps: readonly number[]
  /** Moves time on without anybody sleeping. */
  pass(milliseconds: number): void
}

/** Returns a clock that stands at `start`. */
export function virtualClock(start = 1_000_000): VirtualClock {
  let time = start
  const sleeps: number[] = []
  return {
    sleeps,
    now: () => time,
    pass: (milliseconds) => {
      time += milliseconds
    },
    sleep: async (milliseconds, signal) => {
      sleeps.push(milliseconds)
      if (signal?.aborted !== true) time += Math.max(0, milliseconds)
    },
  }
}
