import type { Octokit } from '@octokit/rest'
import type { Clock } from '../shared/clock.ts'
import { RoadmapSyncError } from '../shared/errors.ts'
import type { Permission } from './problem.ts'
import { classify } from './problem.ts'

/** GitHub's REST API changes with this date; frozen so that behaviour is, too: https://docs.github.com/en/rest/about-the-rest-api/api-versions */
const apiVersion = '2022-11-28'
const requestTimeout = 60_000
/** Milliseconds before a failed read is tried again. */
const readPauses = [1_000, 4_000, 10_000]

/** The part of Octokit that is used; `@actions/github` and `@octokit/rest` both make one. */
export type OctokitLike = Pick<Octokit, 'request' | 'graphql' | 'hook'>

/** A repository by name. */
export type RepositoryName = { readonly owner: string; readonly repo: string }

/** Octokit bound to one repository, counting requests and giving up in time. */
export interface Client extends RepositoryName {
  readonly octokit: OctokitLike
  readonly clock: Clock
  /** Requests sent so far. */
  readonly requests: () => number
  /**
   * Runs `read`, again after a pause where the network or a server failed or a limit of at most `maxWait` asks for
   * it. Only for reads: they can be repeated. Throws a RoadmapSyncError that says what to do.
   */
  read<Data>(need: Permission, read: () => Promise<Data>): Promise<Data>
}

export type ClientOptions = RepositoryName & {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Milliseconds a read may wait for a limit. */
  readonly maxWait: number
}

/** Returns a client over `octokit`; hooks the API version, a time-out and a counter into every request. */
export function createClient(octokit: OctokitLike, options: ClientOptions): Client {
  const { owner, repo, clock, signal, maxWait } = options
  let requests = 0
  octokit.hook.before('request', (request) => {
    requests += 1
    request.headers['x-github-api-version'] = apiVersion
    request.request = { ...request.request, signal: AbortSignal.timeout(requestTimeout) }
  })
  return {
    owner,
    repo,
    octokit,
    clock,
    requests: () => requests,
    read: async (need, read) => {
      let waited = 0
      for (let attempt = 0; ; attempt += 1) {
        try {
          return await read()
        } catch (error) {
          const problem = classify(error, { need, clock })
          if (problem.kind === 'fatal' || problem.kind === 'refused') throw problem.error
          const pause =
            problem.kind === 'limited' ? Math.max(0, problem.retryAt - clock.now()) : readPauses[attempt]
          if (
            pause === undefined ||
            signal.aborted ||
            attempt >= readPauses.length ||
            waited + pause > maxWait
          ) {
            throw giveUp(problem.kind === 'limited' ? problem.retryAt : null, error)
          }
          waited += pause
          await clock.sleep(pause, signal)
        }
      }
    },
  }
}

function giveUp(retryAt: number | null, cause: unknown): RoadmapSyncError {
  if (retryAt !== null) {
    return new RoadmapSyncError(
      'failed',
      `GitHub's rate limit is used up until ${new Date(retryAt).toISOString()}.`,
      {
        hint: 'Run again after that time, or let a run wait longer with `max-wait`.',
        cause,
      },
    )
  }
  return new RoadmapSyncError('failed', 'GitHub does not answer.', {
    hint: 'Run again later; https://www.githubstatus.com says whether GitHub has a problem.',
    cause,
  })
}
