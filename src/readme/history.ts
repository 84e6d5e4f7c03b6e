import type { TaskState } from '../roadmap/model.ts'

/** What GitHub says about the issue of a task that is in the roadmap; times are ISO 8601. */
export type TaskLife = {
  readonly createdAt: string
  readonly closedAt: string | null
  readonly state: TaskState
}

/** How things stood at the end of a day; days are counted from 1970-01-01, UTC. */
export type HistoryPoint = {
  readonly day: number
  /** Tasks that counted by then: made, and not skipped. */
  readonly scope: number
  readonly done: number
}

/** How a roadmap got to where it is. */
export type History = {
  /** A point for each day on which something happened, the oldest first. */
  readonly points: readonly HistoryPoint[]
  /** Tasks finished on a day, without those that came finished. */
  readonly finished: ReadonlyMap<number, number>
}

/** When the rest will be done at the pace of the last weeks; four times out of five within the range. */
export type Forecast = { readonly day: number; readonly earliest: number; readonly latest: number }

const millisecondsOfDay = 86_400_000

/** A task that was ticked before it had an issue: the run that made the issue closed it, too. */
const bornDone = 3_600_000

const window = 56
const shortestWindow = 14
const fewestActiveDays = 3
const farthest = 3_650

/** Standard deviations to each side that hold four fifths of a normal distribution. */
const spread = 1.2816

/** Returns the history that the issues' own times tell; a task that was reopened counts as if never closed. */
export function makeHistory(lives: readonly TaskLife[]): History {
  const changes = new Map<number, { scope: number; done: number }>()
  const finished = new Map<number, number>()
  const change = (day: number, { scope = 0, done = 0 }: { scope?: number; done?: number }) => {
    const before = changes.get(day) ?? { scope: 0, done: 0 }
    changes.set(day, { scope: before.scope + scope, done: before.done + done })
  }
  for (const { createdAt, closedAt, state } of lives) {
    change(dayOf(createdAt), { scope: 1 })
    if (closedAt === null || state === 'open') continue
    const day = dayOf(closedAt)
    if (state === 'skipped') change(day, { scope: -1 })
    else {
      change(day, { done: 1 })
      if (Date.parse(closedAt) - Date.parse(createdAt) > bornDone) {
        finished.set(day, (finished.get(day) ?? 0) + 1)
      }
    }
  }
  let scope = 0
  let done = 0
  const points = [...changes]
    .sort(([a], [b]) => a - b)
    .map(([day, change]) => {
      scope += change.scope
      done += change.done
      return { day, scope, done }
    })
  return { points, finished }
}

/**
 * Returns when the open tasks will be done at the pace of the eight weeks before the last event, or null where that
 * would say nothing: nothing is left, the history is shorter than two weeks, tasks were finished on fewer than three
 * days, or ten years would not do. Days with work come like calls at a switchboard (Poisson), each with as many tasks
 * as it had on average; the range is where the time until the last of them falls with a chance of four in five.
 */
export function forecast({ points, finished }: History): Forecast | null {
  const first = points[0]
  const last = points.at(-1)
  if (first === undefined || last === undefined) return null
  const left = last.scope - last.done
  const length = Math.min(window, last.day - first.day)
  const recent = [...finished].filter(([day]) => day > last.day - length)
  const closed = recent.reduce((sum, [, count]) => sum + count, 0)
  if (left <= 0 || length < shortestWindow || recent.length < fewestActiveDays) return null
  const expected = (left * length) / closed
  const deviation = Math.sqrt(1 / recent.length + closed / (recent.length * left))
  const factor = Math.exp(spread * deviation)
  if (expected * factor > farthest) return null
  const after = (days: number) => last.day + Math.max(1, Math.round(days))
  return { day: after(expected), earliest: after(expected / factor), latest: after(expected * factor) }
}

/** Returns the day's beginning in epoch milliseconds. */
export function startOfDay(day: number): number {
  return day * millisecondsOfDay
}

function dayOf(time: string): number {
  return Math.floor(Date.parse(time) / millisecondsOfDay)
}
