import type { Octokit } from '@octokit/rest'
import type { Clock } from '../apply/clock.ts'
import type { WaitBudget } from '../apply/wait-budget.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { Permission } from './refusals.ts'
import { classify } from './refusals.ts'
import { isAnswer, sameOriginFetch } from './transport.ts'

/** GitHub's REST API changes with this date; frozen so that behaviour is, too: https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const apiVersion = '2022-11-28'
const requestTimeout = 60_000
/** What is left for requests once the runner asked to stop: it kills after some ten seconds. */
const grace = 3_000
/** Milliseconds before a failed read is tried again. */
const readPauses = [1_000, 4_000, 10_000]

/** What Octokit would say of a deprecated address is the server's text, and nobody's to act on but ours. */
const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** The part of Octokit that is used; `@actions/github` and `@octokit/rest` both make one. */
export type OctokitLike = Pick<Octokit, 'request' | 'graphql' | 'hook'>

/** A repository by name. */
export type RepositoryName = { readonly owner: string; readonly repo: string }

/** Octokit bound to one repository, counting requests and giving up in time. */
export interface Client extends RepositoryName {
  readonly octokit: OctokitLike
  readonly clock: Clock
  /** Throws when the run was asked to stop; between the requests of a long reading. */
  readonly goOn: () => void
  /** Requests sent so far. */
  readonly requests: () => number
  /**
   * Runs `read`, again after a pause where the network or a server failed, or after a limit that the run's budget
   * has room for. Only for reads: they can be repeated. Throws a RoadmapSyncError that says what to do.
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
 * Returns a client over `octokit`; hooks the API version, a time-out, a counter, and distrust of redirects and of
 * broken answers into every request.
 */
export function createClient(octokit: OctokitLike, options: ClientOptions): Client {
  const { owner, repo, clock, signal, budget, timeout = requestTimeout } = options
  let requests = 0
  /** Epoch milliseconds until which a limit that one read met keeps the others, too. */
  let limitedUntil = Number.NEGATIVE_INFINITY
  const waitUntil = async (time: number, cause?: unknown) => {
    if (!(await budget.waitUntil(time))) throw rateLimited(time, cause)
  }
  const graceOver = new AbortController()
  signal.addEventListener('abort', () => void setTimeout(() => graceOver.abort(), grace).unref(), {
    once: true,
  })
  octokit.hook.before('request', async (request) => {
    await breathe()
    requests += 1
    request.headers['x-github-api-version'] = apiVersion
    const end = AbortSignal.any([AbortSignal.timeout(timeout), graceOver.signal])
    const fetch = sameOriginFetch(request.request?.fetch ?? globalThis.fetch)
    request.request = { ...request.request, fetch, signal: end, log: silent }
  })
  octokit.hook.after('request', (response) => {
    // Octokit hands on what a proxy or a broken connection made of an answer, as text.
    if (!isAnswer(response)) throw new Error('GitHub answered with something that is no JSON')
  })
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
        if (clock.now() < limitedUntil) await waitUntil(limitedUntil)
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
            await waitUntil(limitedUntil, error)
          }
        }
      }
    },
  }
}

/**
 * Lets the process notice what became of its connections while it computed: on one that the server closed meanwhile, a
 * write would be lost. Two turns, because closing is heard between them: https://nodejs.org/en/learn/asynchronous-work/event-loop-timers-and-nexttick
 */
async function breathe(): Promise<void> {
  await new Promise(setImmediate)
  await new Promise(setImmediate)
}

/** Returns the error for a request that a limit forbids for longer than the run may wait. */
export function rateLimited(retryAt: number, cause?: unknown): RoadmapSyncError {
  return new RoadmapSyncError(
    'failed',
    `GitHub's rate limit is used up until ${new Date(retryAt).toISOString()}.`,
    {
      hint: 'Run again after that time, or let a run wait longer with `max-wait`.',
      cause,
    },
  )
}

function stopped(): RoadmapSyncError {
  return new RoadmapSyncError(
    'failed',
    'The run was asked to stop before it had read everything; nothing was changed.',
    {
      hint: 'Run again; nothing is done twice.',
    },
  )
}

/** Returns the error for a GitHub whose answers stay away. */
export function unanswered(cause?: unknown): RoadmapSyncError {
  return new RoadmapSyncError('failed', 'GitHub does not answer.', {
    hint: 'Run again later; https://www.githubstatus.com says whether GitHub has a problem.',
    cause,
  })
}
