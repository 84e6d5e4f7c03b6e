import type { Clock } from './clock.ts'

/**
 * How fast GitHub lets one integration write.
 * Source: https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
 * and https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests
 */
export type Pace = {
  /** Milliseconds between the starts of two writing requests. */
  readonly writeInterval: number
  /** Objects (issues, milestones, comments, labels) created a minute and an hour. */
  readonly perMinute: number
  readonly perHour: number
}

export const githubPace: Pace = { writeInterval: 1_000, perMinute: 80, perHour: 500 }

const minute = 60_000
const hour = 3_600_000

/** Keeps writes within the pace. One for a run. */
export interface Pacer {
  /** Milliseconds to wait before a request that creates `objects` may start. */
  delay(objects: number): number
  /** Whether that wait is due to a limit (not merely the interval between two writes). */
  isLimit(objects: number): boolean
  /** Records that such a request starts now. */
  record(objects: number): void
}

/**
 * Returns a pacer. `earlier` are the times (epoch milliseconds) at which earlier runs created objects, as far as they
 * are known: they count against the same limits.
 */
export function createPacer(clock: Clock, pace: Pace, earlier: readonly number[] = []): Pacer {
  const created = earlier
    .filter((time) => time > clock.now() - hour)
    .sort((a, b) => a - b)
    .slice(-pace.perHour)
  let lastWrite = Number.NEGATIVE_INFINITY
  const freeAt = (objects: number, limit: number, window: number): number => {
    // The object that has to leave the window before `objects` more fit in.
    const blocking = created[Math.min(created.length + objects - limit, created.length) - 1]
    return blocking === undefined ? Number.NEGATIVE_INFINITY : blocking + window
  }
  const limitedUntil = (objects: number) =>
    Math.max(freeAt(objects, pace.perMinute, minute), freeAt(objects, pace.perHour, hour))
  return {
    delay: (objects) =>
      Math.max(0, lastWrite + pace.writeInterval - clock.now(), limitedUntil(objects) - clock.now()),
    isLimit: (objects) => limitedUntil(objects) > Math.max(clock.now(), lastWrite + pace.writeInterval),
    record: (objects) => {
      lastWrite = clock.now()
      for (let count = 0; count < objects; count += 1) created.push(lastWrite)
      while (created.length > pace.perHour) created.shift()
    },
  }
}

/** Waits until a writing request that creates `objects` may start, or `signal` aborts, and counts the request. */
export async function waitForTurn(
  { pacer, clock, signal }: { readonly pacer: Pacer; readonly clock: Clock; readonly signal?: AbortSignal },
  objects: number,
): Promise<void> {
  await clock.sleep(pacer.delay(objects), signal)
  pacer.record(objects)
}
