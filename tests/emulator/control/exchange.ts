import type { Context, Created } from '../context.ts'
import { ApiError } from '../errors.ts'
import type { RawRequest } from '../transport/raw.ts'
import type { Fault, LogEntry, Refusal, RequestInfo } from '../types.ts'
import type { Token, World } from '../world/model.ts'
import type { FaultControl } from './faults.ts'
import type { Identified } from './identify.ts'
import type { Limiter, Settings } from './limits.ts'
import { CONTENT, secondaryHead, TOO_QUICKLY } from './refuse.ts'

/** What all requests to one emulator share. */
export type HandlerParts = {
  readonly world: World
  readonly settings: Settings
  readonly limiter: Limiter
  readonly faults: FaultControl
  readonly record: (entry: LogEntry) => void
  readonly violate: (message: string) => void
  readonly latency: (request: RequestInfo) => number
  readonly serverUrl: string
}

/** What the log will say of a request besides what it asked. */
export type Outcome = {
  readonly created: string[]
  cost: number
  readonly errors: string[]
  refused: Refusal | undefined
}

/** One request under way. */
export type Exchange = {
  readonly parts: HandlerParts
  readonly raw: RawRequest
  readonly identified: Identified
  readonly info: RequestInfo
  /** null for an anonymous request, undefined for a token GitHub does not know. */
  readonly token: Token | null | undefined
  readonly graphql: boolean
  /** The scripted faults it meets. */
  readonly met: readonly Fault[]
  readonly outcome: Outcome
}

/** Notes that the request is refused, and why. */
export function refused<T>(exchange: Exchange, refusal: Refusal, answer: T): T {
  exchange.outcome.refused = refusal
  return answer
}

/** What answering needs to know, with what the scripted faults change about it. */
export function contextFor(
  exchange: Exchange,
  cost: { readonly points: number; readonly nodes: number },
): Context {
  const { parts, met, identified } = exchange
  const token = exchange.token ?? null
  const stale = met.find((fault) => fault.kind === 'stale-ref')
  const unresolved = met.find((fault) => fault.kind === 'unresolved')
  const partial = met.find((fault) => fault.kind === 'partial')
  return {
    world: parts.world,
    token,
    apiUrl: identified.apiUrl,
    serverUrl: parts.serverUrl,
    lag: met.find((fault) => fault.kind === 'lag') ?? null,
    resolvableUntil: unresolved === undefined ? Number.POSITIVE_INFINITY : parts.world.now() - unresolved.ms,
    staleCommits: stale === undefined ? 0 : (stale.commits ?? 1),
    creating: (what, place) => creating(exchange, what, place),
    buckets: () => parts.limiter.buckets(token),
    cost,
    refusesDoubles: met.some((fault) => fault.kind === 'content-exists'),
    mutationBudget: { left: partial?.mutations ?? Number.POSITIVE_INFINITY },
  }
}

function creating(exchange: Exchange, what: string, place: { readonly fullName: string }): Created {
  const { settings, limiter } = exchange.parts
  const token = exchange.token ?? null
  const wait = limiter.contentWait(token)
  if (wait !== null) {
    if (exchange.graphql) throw new ApiError(403, TOO_QUICKLY, { type: 'UNPROCESSABLE', refusal: 'content' })
    const { status, headers } = secondaryHead(settings, wait)
    throw new ApiError(status, CONTENT, { refusal: 'content', headers })
  }
  return (name) => {
    limiter.takeContent(token)
    const separator = typeof name === 'number' ? '#' : ' '
    exchange.outcome.created.push(`${what} ${place.fullName}${separator}${name}`)
  }
}
