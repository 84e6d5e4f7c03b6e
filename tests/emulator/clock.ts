import type { Clock, VirtualClock } from './types.ts'

/** Time as it is. */
export function realClock(): Clock {
  return {
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  }
}

/** A clock that starts at `start` (an ISO time) and that a sleep moves on at once. */
export function virtualClock(start = '2026-01-05T09:00:00Z'): VirtualClock {
  let time = Date.parse(start)
  return {
    now: () => time,
    sleep: async (ms) => {
      time += Math.max(0, ms)
    },
    advance(ms) {
      time += ms
    },
  }
}
