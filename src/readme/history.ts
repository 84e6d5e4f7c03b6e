import type { Identified } from '../plan/identify/identify.ts'
import type { TaskState } from '../roadmap/model.ts'

/** The dates of the issue of a task that is in the roadmap, in ISO 8601. */
export type TaskLife = {
  readonly createdAt: string
  readonly closedAt: string | null
  readonly state: TaskState
}

/** The progress at the end of a day; days are counted from 1970-01-01, UTC. */
export type HistoryPoint = {
  readonly day: number
  /** Tasks that were created by then and not skipped. */
  readonly scope: number
  readonly done: number
}

/** The progress of a roadmap over time. */
export type History = {
  /** A point for each day on which something happened, the oldest first. */
  readonly points: readonly HistoryPoint[]
  /** How many tasks were finished on a day, without tasks that were done before they had an issue. */
  readonly finished: ReadonlyMap<number, number>
}

/** The day on which all tasks will be done at the recent pace, and a range that is right in four of five cases. */
export type Forecast = { readonly day: number; readonly earliest: number; readonly latest: number }

const millisecondsOfDay = 86_400_000

/** An issue that was closed so soon was created for a task that was done before: the run created and closed the issue. */
const bornDone = 3_600_000

const window = 56
const shortestWindow = 14
const fewestActiveDays = 3
const farthest = 3_650

/** Four fifths of a normal distribution are within so many standard deviations. */
const spread = 1.2816

/** Returns the history of the tasks that are in a roadmap; what left the roadmaps is no part of the way to their end. */
export function historyOf({ sections }: Pick<Identified, 'sections'>): History {
  return makeHistory(sections.flatMap(({ tasks }) => tasks.flatMap(({ known }) => known?.issue ?? [])))
}

/** Returns the history by the dates of the issues; a task that was reopened counts as never closed. */
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
 * Returns when the open tasks will be done at the pace of the eight weeks before the last event. Returns null when that
 * would be a guess: no task is open, the history is shorter than two weeks, tasks were finished on fewer than three days,
 * or the forecast is more than ten years ahead. The model: days with work are a Poisson process, each with the average
 * number of tasks; the range contains the end with a probability of four in five.
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

/** Returns the beginning of the day in epoch milliseconds. */
export function startOfDay(day: number): number {
  return day * millisecondsOfDay
}

function dayOf(time: string): number {
  return Math.floor(Date.parse(time) / millisecondsOfDay)
}
