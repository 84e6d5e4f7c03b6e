import type { Bucket } from '../context.ts'
import type { LimitOptions } from '../types.ts'
import type { Token } from '../world/model.ts'

const HOUR = 3_600_000
const MINUTE = 60_000

export type Settings = {
  readonly [K in keyof Required<LimitOptions>]: NonNullable<LimitOptions[K]> | null
} & {
  readonly secondaryForm: '403' | '429' | 'graphql-200'
  readonly retryAfter: boolean
  readonly graphqlPrimaryForm: 'RATE_LIMITED' | 'RATE_LIMIT' | '403'
  readonly graphqlContentForm: 'secondary' | 'too-quickly'
}

/** The documented numbers where nothing else is said; everything off for `'off'`. */
export function limitSettings(options: LimitOptions | 'off' | undefined): Settings {
  const off = options === 'off'
  const given = off || options === undefined ? {} : options
  const number = (value: number | null | undefined, documented: number | null) =>
    off ? null : value === undefined ? documented : value
  return {
    restPerHour: number(given.restPerHour, -1),
    graphqlPerHour: number(given.graphqlPerHour, -1),
    contentPerMinute: number(given.contentPerMinute, 80),
    contentPerHour: number(given.contentPerHour, 500),
    restPointsPerMinute: number(given.restPointsPerMinute, 900),
    graphqlPointsPerMinute: number(given.graphqlPointsPerMinute, 2000),
    concurrent: number(given.concurrent, 100),
    secondaryForm: given.secondaryForm ?? '403',
    retryAfter: given.retryAfter ?? true,
    graphqlPrimaryForm: given.graphqlPrimaryForm ?? 'RATE_LIMITED',
    graphqlContentForm: given.graphqlContentForm ?? 'secondary',
  }
}

/** A sliding window: how much was taken in the last `span` milliseconds. */
type Window = { readonly span: number; entries: (readonly [number, number])[]; head: number; sum: number }

function newWindow(span: number): Window {
  return { span, entries: [], head: 0, sum: 0 }
}

function taken(window: Window, now: number): number {
  for (;;) {
    const oldest = window.entries[window.head]
    if (oldest === undefined || oldest[0] > now - window.span) break
    window.sum -= oldest[1]
    window.head++
  }
  if (window.head > 1000) {
    window.entries = window.entries.slice(window.head)
    window.head = 0
  }
  return window.sum
}

function take(window: Window, now: number, amount: number): void {
  window.entries.push([now, amount])
  window.sum += amount
}

/** Milliseconds until the oldest entry leaves the window. */
function untilFree(window: Window, now: number): number {
  const oldest = window.entries[window.head]
  return oldest === undefined ? window.span : oldest[0] + window.span - now
}

type State = {
  readonly rest: { used: number; resetAt: number }
  readonly graphql: { used: number; resetAt: number }
  readonly restPoints: Map<string, Window>
  readonly graphqlPoints: Window
  readonly contentMinute: Window
  readonly contentHour: Window
}

export type Limiter = {
  /** Whether the primary limit is spent for a REST request or for these GraphQL points. */
  readonly primarySpent: (token: Token | null, api: 'rest' | 'graphql') => boolean
  readonly takePrimary: (token: Token | null, api: 'rest' | 'graphql', points: number) => void
  readonly buckets: (token: Token | null) => { readonly core: Bucket; readonly graphql: Bucket }
  /** Seconds to wait when the points a minute are spent, else null (and the points are taken). */
  readonly points: (
    token: Token | null,
    request: { readonly graphql: boolean; readonly endpoint: string; readonly write: boolean },
  ) => number | null
  /** Seconds to wait when no more content may be created now, else null. */
  readonly contentWait: (token: Token | null) => number | null
  readonly takeContent: (token: Token | null) => void
}

/** Counts what every token (or rather: whom it stands for) uses. */
export function createLimiter(settings: Settings, now: () => number): Limiter {
  const states = new Map<string, State>()
  const stateOf = (token: Token | null): State => {
    const key = token?.bucket ?? 'anonymous'
    const known = states.get(key)
    if (known !== undefined) return known
    const made: State = {
      rest: { used: 0, resetAt: 0 },
      graphql: { used: 0, resetAt: 0 },
      restPoints: new Map(),
      graphqlPoints: newWindow(MINUTE),
      contentMinute: newWindow(MINUTE),
      contentHour: newWindow(HOUR),
    }
    states.set(key, made)
    return made
  }
  const limitOf = (token: Token | null, api: 'rest' | 'graphql'): number | null => {
    const set = api === 'rest' ? settings.restPerHour : settings.graphqlPerHour
    if (set !== -1) return set
    if (token === null) return 60
    return token.spec.kind === 'installation' ? 1000 : 5000
  }
  const current = (token: Token | null, api: 'rest' | 'graphql') => {
    const bucket = stateOf(token)[api]
    if (now() >= bucket.resetAt) {
      bucket.used = 0
      bucket.resetAt = now() + HOUR
    }
    return bucket
  }
  const bucketOf = (token: Token | null, api: 'rest' | 'graphql'): Bucket => {
    const { used, resetAt } = current(token, api)
    const limit = limitOf(token, api) ?? Number.MAX_SAFE_INTEGER
    return { limit, used, remaining: Math.max(0, limit - used), resetAt }
  }
  const seconds = (ms: number) => Math.max(1, Math.ceil(ms / 1000))
  return {
    primarySpent: (token, api) => bucketOf(token, api).remaining === 0,
    takePrimary(token, api, points) {
      current(token, api).used += points
    },
    buckets: (token) => ({ core: bucketOf(token, 'rest'), graphql: bucketOf(token, 'graphql') }),
    points(token, { graphql, endpoint, write }) {
      const state = stateOf(token)
      let window = graphql ? state.graphqlPoints : state.restPoints.get(endpoint)
      if (window === undefined) {
        window = newWindow(MINUTE)
        state.restPoints.set(endpoint, window)
      }
      const limit = graphql ? settings.graphqlPointsPerMinute : settings.restPointsPerMinute
      const amount = write ? 5 : 1
      if (limit !== null && taken(window, now()) + amount > limit) return seconds(untilFree(window, now()))
      take(window, now(), amount)
      return null
    },
    contentWait(token) {
      const { contentMinute, contentHour } = stateOf(token)
      let wait = 0
      if (settings.contentPerMinute !== null && taken(contentMinute, now()) >= settings.contentPerMinute) {
        wait = untilFree(contentMinute, now())
      }
      if (settings.contentPerHour !== null && taken(contentHour, now()) >= settings.contentPerHour) {
        wait = Math.max(wait, untilFree(contentHour, now()))
      }
      return wait === 0 ? null : seconds(wait)
    },
    takeContent(token) {
      const { contentMinute, contentHour } = stateOf(token)
      take(contentMinute, now(), 1)
      take(contentHour, now(), 1)
    },
  }
}
