import type { Octokit } from '@octokit/rest'
import type { Clock } from '../apply/clock.ts'
import type { WaitBudget } from '../apply/wait-budget.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import { classify, type Permission } from './refusals.ts'
import { isAnswer, sameOriginFetch } from './transport.ts'

/** The version of GitHub's REST API; without it GitHub may change answers: https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const apiVersion = '2022-11-28'
/** Milliseconds after which a request without a whole answer has failed. */
const requestTimeout = 60_000
/** Milliseconds that requests may still take once the runner asked to stop: it kills after some ten seconds. */
const grace = 3_000
/** Milliseconds before a failed read is tried again. */
const readPauses = [1_000, 4_000, 10_000]

/** Keeps Octokit from logging what a server says of a deprecated address. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** The part of Octokit that is used; `@actions/github` and `@octokit/rest` both make one. */
export type OctokitLike = Pick<Octokit, 'request' | 'graphql' | 'hook'>

/** A repository by name. */
export type RepositoryName = { readonly owner: string; readonly repo: string }

/** Octokit for one repository; counts requests and ends those that take too long. */
export interface Client extends RepositoryName {
  readonly octokit: OctokitLike
  readonly clock: Clock
  /** Throws when the runner asked to stop; called between the requests of a long reading. */
  readonly goOn: () => void
  /** Returns the number of requests sent so far. */
  readonly requests: () => number
  /**
   * Returns what `read` returns. Calls it again, after a pause, where the network or a server failed, and after a limit
   * that the run may wait for; so `read` must not write. Throws a RoadmapSyncError that says what to do.
   */
  read<Data>(need: Permission, read: () => Promise<Data>): Promise<Data>
}

export type ClientOptions = RepositoryName & {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly budget: WaitBudget
  /** Milliseconds after which a request without a whole answer has failed; a minute unless told. */
  readonly timeout?: number
}

/**
 * Returns a client that sends through `octokit`. Every request gets the API version, a time-out and a count; redirects to
 * elsewhere and answers that are no JSON fail.
 */
export function createClient(octokit: OctokitLike, options: ClientOptions): Client {
  const { owner, repo, clock, signal, budget } = options
  let requests = 0
  hookRequests(octokit, options, () => {
    requests += 1
  })
  /** Epoch milliseconds until which a limit that one read met holds back all reads. */
  let limitedUntil = Number.NEGATIVE_INFINITY
  const waitForLimit = async (cause?: unknown) => {
    if (!(await budget.waitUntil(limitedUntil))) throw rateLimited(limitedUntil, cause)
  }
  return {
    owner,
    repo,
    octokit,
    clock,
    goOn: () => {
      if (signal.aborted) throw stopped()
    },
    requests: () => requests,
    read: async (need, read) => {
      for (let attempt = 0; ; attempt += 1) {
        if (clock.now() < limitedUntil) await waitForLimit()
        try {
          return await read()
        } catch (error) {
          const problem = classify(error, { need, clock })
          if (problem.kind === 'fatal' || problem.kind === 'refused') throw problem.error
          const pause = readPauses[attempt]
          if (pause === undefined || signal.aborted) throw unanswered(error)
          if (problem.kind === 'unknown') await clock.sleep(pause, signal)
          else {
            limitedUntil = Math.max(limitedUntil, problem.retryAt)
            await waitForLimit(error)
          }
        }
      }
    },
  }
}

function hookRequests(
  { hook }: OctokitLike,
  { signal, timeout = requestTimeout }: ClientOptions,
  count: () => void,
): void {
  const graceOver = new AbortController()
  const endGrace = () => void setTimeout(() => graceOver.abort(), grace).unref()
  signal.addEventListener('abort', endGrace, { once: true })
  hook.before('request', async (request) => {
    await noticeClosedConnections()
    count()
    request.headers['x-github-api-version'] = apiVersion
    const end = AbortSignal.any([AbortSignal.timeout(timeout), graceOver.signal])
    const fetch = sameOriginFetch(request.request?.fetch ?? globalThis.fetch)
    request.request = { ...request.request, fetch, signal: end, log: silent }
  })
  hook.after('request', (response) => {
    // Octokit hands on as text what a proxy or a broken connection made of an answer.
    if (!isAnswer(response)) throw new Error('GitHub answered with something that is no JSON')
  })
}

/**
 * Lets the process hear which connections the server closed while the process computed: a write sent on one of them would
 * be lost. Takes two turns, because closing is heard between them: https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick
 */
async function noticeClosedConnections(): Promise<void> {
  await new Promise(setImmediate)
  await new Promise(setImmediate)
}

/** Returns the error for a limit that lasts until `retryAt` (epoch milliseconds), longer than the run may wait. */
export function rateLimited(retryAt: number, cause?: unknown): RoadmapSyncError {
  const message = `GitHub's rate limit is used up until ${new Date(retryAt).toISOString()}.`
  const hint = 'Run again after that time, or let a run wait longer with `max-wait`.'
  return new RoadmapSyncError('failed', message, { hint, cause })
}

function stopped(): RoadmapSyncError {
  const message = 'The run was cancelled before it had read everything; nothing was changed.'
  return new RoadmapSyncError('failed', message, { hint: 'Run again; nothing is done twice.' })
}

/** Returns the error for a GitHub that does not answer. */
export function unanswered(cause?: unknown): RoadmapSyncError {
  const hint = 'Run again later; https://www.githubstatus.com says whether GitHub has a problem.'
  return new RoadmapSyncError('failed', 'GitHub does not answer.', { hint, cause })
}
