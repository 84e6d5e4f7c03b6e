import { EmulatorKilledError } from '../errors.ts'
import { DroppedError, type Handler, type RawAnswer, type RawRequest } from '../transport/raw.ts'
import type { LogEntry, RequestInfo } from '../types.ts'
import type { Token, World } from '../world/model.ts'
import { type Exchange, type HandlerParts, refused } from './exchange.ts'
import { identify } from './identify.ts'
import { overrideOf } from './override.ts'
import { secondary } from './refuse.ts'
import { respond } from './respond.ts'

/** The one way a request goes, whatever carried it: identify, meet faults, check limits, answer, log. */
export function createHandler(parts: HandlerParts): Handler {
  const { world, settings, faults } = parts
  let requests = 0
  let writes = 0
  let running = 0

  return async function handle(raw, sleep) {
    const time = world.now()
    const exchange = open(raw)
    running++
    let answer: RawAnswer | null = null
    let status: LogEntry['status'] = 'dropped'
    try {
      if (faults.killed()) throw new EmulatorKilledError()
      answer = withLimits(exchange, await meet(exchange, sleep))
      status = answer.status
      return answer
    } catch (error) {
      if (error instanceof EmulatorKilledError) status = 'killed'
      else if (!(error instanceof DroppedError)) parts.violate(`the emulator failed: ${trace(error)}`)
      throw error
    } finally {
      running--
      parts.record(entryOf(exchange, { time, status, answer }))
    }
  }

  function open(raw: RawRequest): Exchange {
    const identified = identify(world, raw)
    const info: RequestInfo = {
      index: ++requests,
      ...(identified.info.kind === 'write' ? { write: ++writes } : {}),
      ...identified.info,
    }
    return {
      parts,
      raw,
      identified,
      info,
      token: tokenOf(world, raw),
      graphql: info.path === '/graphql',
      met: faults.killed() ? [] : faults.meeting(info),
      outcome: { created: [], cost: 0, errors: [], refused: undefined },
    }
  }

  async function meet(exchange: Exchange, sleep: (ms: number) => Promise<void>): Promise<RawAnswer> {
    const { info, met, graphql } = exchange
    for (const fault of met) if (fault.kind === 'before') await fault.run()
    await sleep(parts.latency(info))
    if (settings.concurrent !== null && running > settings.concurrent) {
      return refused(exchange, 'concurrency', secondary(settings, { graphql, content: false, wait: 1 }))
    }
    const early = overrideOf(met, { info, applied: false, kill: faults.kill })
    if (early !== null) {
      exchange.outcome.refused = early.refused
      return early.answer
    }
    const real = await respond(exchange)
    for (const fault of met) if (fault.kind === 'after') await fault.run()
    return overrideOf(met, { info, applied: true, kill: faults.kill, real })?.answer ?? real
  }
}

function withLimits({ parts, token, info, graphql }: Exchange, answer: RawAnswer): RawAnswer {
  const buckets = parts.limiter.buckets(token ?? null)
  const bucket = graphql ? buckets.graphql : buckets.core
  return {
    ...answer,
    headers: {
      'x-github-media-type': 'github.v3; format=json',
      'x-github-request-id': `0400:${String(info.index).padStart(8, '0')}`,
      'x-ratelimit-limit': String(bucket.limit),
      'x-ratelimit-remaining': String(bucket.remaining),
      'x-ratelimit-used': String(bucket.used),
      'x-ratelimit-reset': String(Math.floor(bucket.resetAt / 1000)),
      'x-ratelimit-resource': graphql ? 'graphql' : 'core',
      ...(token?.spec.kind === 'classic' ? { 'x-oauth-scopes': token.spec.scopes.join(', ') } : {}),
      ...answer.headers,
    },
  }
}

function entryOf(
  { raw, info, token, met, outcome }: Exchange,
  end: { readonly time: number; readonly status: LogEntry['status']; readonly answer: RawAnswer | null },
): LogEntry {
  return {
    ...info,
    time: end.time,
    status: end.status,
    cost: outcome.cost,
    created: outcome.created,
    bytesIn: raw.body?.length ?? 0,
    bytesOut: end.answer?.body == null ? 0 : Buffer.byteLength(end.answer.body),
    token: token?.name ?? null,
    ...(outcome.refused === undefined ? {} : { refused: outcome.refused }),
    faults: met.map((fault) => fault.kind),
    errors: outcome.errors,
  }
}

function tokenOf(world: World, { headers }: RawRequest): Token | null | undefined {
  const { authorization } = headers
  if (authorization === undefined) return null
  const [scheme, secret] = authorization.split(' ')
  return /^(token|bearer)$/i.test(scheme ?? '') ? world.tokens.get(secret ?? '') : undefined
}

function trace(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
