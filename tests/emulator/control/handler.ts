import type { Context, Created } from '../context.ts'
import { ApiError, EmulatorKilledError } from '../errors.ts'
import { chargeFor, runGraphql } from '../graphql/execute.ts'
import { answerRest, errorAnswer } from '../rest/answer.ts'
import { DroppedError, type Handler, type RawAnswer, type RawRequest } from '../transport/raw.ts'
import type { LogEntry, Refusal, RequestInfo } from '../types.ts'
import type { Repository, Token, World } from '../world/model.ts'
import type { FaultControl } from './faults.ts'
import { identify } from './identify.ts'
import type { Limiter, Settings } from './limits.ts'
import { type Outcome, overrideOf } from './override.ts'
import { CONTENT, json, primary, secondary, TOO_QUICKLY } from './refuse.ts'

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

/** Mutations that create content, as far as the content limit is concerned. */
const CREATING = new Set(
  ['createIssue', 'createLabel', 'addComment', 'createPullRequest'].map((name) => `mutation.${name}`),
)

/** The one way a request goes, whatever carried it: identify, meet faults, check limits, answer, log. */
export function createHandler(parts: HandlerParts): Handler {
  const { world, settings, limiter, faults } = parts
  let index = 0
  let write = 0
  let running = 0

  return async function handle(raw, sleep) {
    const identified = identify(world, raw)
    const info: RequestInfo = {
      index: ++index,
      ...(identified.info.kind === 'write' ? { write: ++write } : {}),
      ...identified.info,
    }
    const time = world.now()
    const met = faults.killed() ? [] : faults.meeting(info)
    const token = tokenOf(raw)
    const outcome: Outcome = { created: [], cost: 0, errors: [], refused: undefined }
    let answer: RawAnswer | null = null
    let status: LogEntry['status'] = 'dropped'
    running++
    try {
      if (faults.killed()) throw new EmulatorKilledError()
      answer = await meet()
      status = answer.status
      return answer
    } catch (error) {
      if (error instanceof EmulatorKilledError) status = 'killed'
      else if (!(error instanceof DroppedError)) parts.violate(`the emulator failed: ${trace(error)}`)
      throw error
    } finally {
      running--
      parts.record({
        ...info,
        time,
        status,
        cost: outcome.cost,
        created: outcome.created,
        bytesIn: raw.body?.length ?? 0,
        bytesOut: answer?.body == null ? 0 : Buffer.byteLength(answer.body),
        token: token === undefined ? null : (token?.name ?? null),
        ...(outcome.refused === undefined ? {} : { refused: outcome.refused }),
        faults: met.map((fault) => fault.kind),
        errors: outcome.errors,
      })
    }

    async function meet(): Promise<RawAnswer> {
      for (const fault of met) if (fault.kind === 'before') await fault.run()
      await sleep(parts.latency(info))
      if (settings.concurrent !== null && running > settings.concurrent) {
        return refuse('concurrency', secondary(settings, { graphql: graphql(), content: false, wait: 1 }))
      }
      const early = overrideOf(met, { info, applied: false, kill: faults.kill })
      if (early !== null) return withLimits(scripted(early))
      const real = await respond()
      for (const fault of met) if (fault.kind === 'after') await fault.run()
      const late = overrideOf(met, { info, applied: true, kill: faults.kill, real })
      return withLimits(late === null ? real : late.answer)
    }

    function graphql(): boolean {
      return info.path === '/graphql'
    }

    function scripted(override: { readonly answer: RawAnswer; readonly refused?: Refusal }): RawAnswer {
      if (override.refused !== undefined) outcome.refused = override.refused
      return override.answer
    }

    function refuse(refused: Refusal, answered: RawAnswer): RawAnswer {
      outcome.refused = refused
      return answered
    }

    function withLimits(answered: RawAnswer): RawAnswer {
      const buckets = limiter.buckets(token ?? null)
      const bucket = graphql() ? buckets.graphql : buckets.core
      return {
        ...answered,
        headers: {
          'x-github-media-type': 'github.v3; format=json',
          'x-github-request-id': `0400:${String(info.index).padStart(8, '0')}`,
          'x-ratelimit-limit': String(bucket.limit),
          'x-ratelimit-remaining': String(bucket.remaining),
          'x-ratelimit-used': String(bucket.used),
          'x-ratelimit-reset': String(Math.floor(bucket.resetAt / 1000)),
          'x-ratelimit-resource': graphql() ? 'graphql' : 'core',
          ...answered.headers,
        },
      }
    }

    /** What GitHub answers when nothing is scripted. */
    async function respond(): Promise<RawAnswer> {
      if (token === undefined || (token === null && graphql())) {
        const message =
          token === undefined ? 'Bad credentials' : 'This endpoint requires you to be authenticated.'
        return refuse('credentials', errorAnswer(new ApiError(401, message)))
      }
      const limited = checkLimits(token)
      if (limited !== null) return limited
      const answered = identified.graphql === null ? rest(token) : await runQuery(token)
      return answered
    }

    function checkLimits(by: Token | null): RawAnswer | null {
      const api = graphql() ? 'graphql' : 'rest'
      const free = info.operations[0]?.id === 'rate-limit/get'
      if (!free && limiter.primarySpent(by, api)) return refuse('primary', primary(settings, graphql()))
      const endpoint = info.operations[0]?.id ?? info.path
      const wait = limiter.points(by, { graphql: graphql(), endpoint, write: info.kind === 'write' })
      if (wait !== null)
        return refuse('secondary', secondary(settings, { graphql: graphql(), content: false, wait }))
      const contentWait = info.operations.some(({ id }) => CREATING.has(id)) ? limiter.contentWait(by) : null
      if (contentWait === null || settings.graphqlContentForm === 'too-quickly') return null
      return refuse('content', secondary(settings, { graphql: true, content: true, wait: contentWait }))
    }

    function rest(by: Token | null): RawAnswer {
      const { route } = identified
      if (route === null) {
        parts.violate(identified.problem ?? 'unknown request')
        outcome.cost = 1
        limiter.takePrimary(by, 'rest', 1)
        const unreadable = identified.problem === 'Problems parsing JSON'
        return errorAnswer(
          unreadable ? new ApiError(400, 'Problems parsing JSON') : new ApiError(404, 'Not Found'),
        )
      }
      const request = {
        route,
        query: identified.query,
        body: info.body,
        headers: raw.headers,
        url: info.path,
      }
      let answered: RawAnswer
      try {
        answered = answerRest(contextFor(by, { points: 1, nodes: 0 }), request, parts.violate)
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        outcome.errors.push(error.message)
        if (error.refusal !== undefined) outcome.refused = error.refusal
        answered = errorAnswer(error)
      }
      outcome.cost = answered.status === 304 || route.operation.id === 'rate-limit/get' ? 0 : 1
      limiter.takePrimary(by, 'rest', outcome.cost)
      return answered
    }

    async function runQuery(by: Token | null): Promise<RawAnswer> {
      const request = identified.graphql
      if (request === null) throw new Error('Not GraphQL')
      let charge = { points: 1, nodes: 0 }
      try {
        charge = { ...chargeFor(request) }
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        parts.violate(`GraphQL: ${error.message}`)
        outcome.errors.push(error.message)
        return json(200, { data: null, errors: [{ type: error.type, message: error.message }] })
      }
      outcome.cost = charge.points
      limiter.takePrimary(by, 'graphql', charge.points)
      const result = await runGraphql(contextFor(by, charge), request)
      for (const violation of result.violations) parts.violate(violation)
      for (const error of result.body.errors ?? []) {
        outcome.errors.push(error.type === undefined ? error.message : `${error.type}: ${error.message}`)
        if (error.type === 'FORBIDDEN') outcome.refused ??= 'permission'
        if (error.message === TOO_QUICKLY) outcome.refused ??= 'content'
      }
      return json(200, result.body)
    }

    function contextFor(by: Token | null, cost: { points: number; nodes: number }): Context {
      const lag = met.find((fault) => fault.kind === 'lag')
      const stale = met.find((fault) => fault.kind === 'stale-ref')
      const unresolved = met.find((fault) => fault.kind === 'unresolved')
      const partial = met.find((fault) => fault.kind === 'partial')
      return {
        world,
        token: by,
        apiUrl: identified.apiUrl,
        serverUrl: parts.serverUrl,
        lag: lag ?? null,
        resolvableUntil: unresolved === undefined ? Number.POSITIVE_INFINITY : world.now() - unresolved.ms,
        staleCommits: stale === undefined ? 0 : (stale.commits ?? 1),
        creating: (what, repository) => creating(by, what, repository),
        buckets: () => limiter.buckets(by),
        cost,
        mutationBudget: { left: partial?.mutations ?? Number.POSITIVE_INFINITY },
      }
    }

    function creating(by: Token | null, what: string, repository: Repository): Created {
      const wait = limiter.contentWait(by)
      if (wait !== null) {
        if (graphql()) throw new ApiError(403, TOO_QUICKLY, { type: 'UNPROCESSABLE', refusal: 'content' })
        const status = settings.secondaryForm === '429' ? 429 : 403
        const headers: Record<string, string> = settings.retryAfter ? { 'retry-after': String(wait) } : {}
        throw new ApiError(status, CONTENT, { refusal: 'content', headers })
      }
      return (name) => {
        limiter.takeContent(by)
        outcome.created.push(`${what} ${repository.fullName}${typeof name === 'number' ? '#' : ' '}${name}`)
      }
    }
  }

  /** null for an anonymous request, undefined for a token GitHub does not know. */
  function tokenOf({ headers }: RawRequest): Token | null | undefined {
    const { authorization } = headers
    if (authorization === undefined) return null
    const [scheme, secret] = authorization.split(' ')
    return /^(token|bearer)$/i.test(scheme ?? '') ? world.tokens.get(secret ?? '') : undefined
  }
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
