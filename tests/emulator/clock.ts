import type { Clock, VirtualClock } from './types.ts'

/** Time as it is. */
export function realClock(): Clock {
  return {
    now: () => Date.now(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  }
}

type Sleeper = { readonly until: number; readonly wake: () => void }

/**
 * A clock that starts at `start` (an ISO time) and moves when all that is under way sleeps on it: to where the first of
 * them wakes. So what sleeps at the same time takes the time of one.
 */
export function virtualClock(start = '2026-01-05T09:00:00Z'): VirtualClock {
  let time = Date.parse(start)
  const asleep: Sleeper[] = []

  async function passTime(): Promise<void> {
    while (asleep.length > 0) {
      // Whoever is awake first goes on until there is nothing left to do, but for a turn or two of the event loop.
      for (let turn = 0; turn < 4; turn += 1) await new Promise(setImmediate)
      const next = asleep.reduce((first, each) => (each.until < first.until ? each : first))
      asleep.splice(asleep.indexOf(next), 1)
      time = Math.max(time, next.until)
      next.wake()
    }
  }

  return {
    now: () => time,
    sleep: (ms) =>
      new Promise((resolve) => {
        asleep.push({ until: time + Math.max(0, ms), wake: resolve })
        if (asleep.length === 1) void passTime()
      }),
    advance(ms) {
      time += ms
    },
  }
}
