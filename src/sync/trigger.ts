import type { Settings } from '../config/inputs.ts'
import { isOwnBranch } from '../publish/branch.ts'
import type { Mode } from '../summary/run-report.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import { oneLine, truncate } from '../text/text.ts'

/** What an event asks for. */
export type Trigger = {
  readonly mode: Mode
  /** Commit whose files count; null is the head of the branch. */
  readonly commit: string | null
  /** Branch that results go to; null is the default branch. */
  readonly branch: string | null
  /** Where the branch pointed before the push, or null. */
  readonly before: string | null
  readonly pullRequest: number | null
}

/** The event of a workflow run, as the runner describes it; the payload may be anything. */
export type WorkflowEvent = {
  readonly name: string
  readonly payload: unknown
  readonly sha: string
  /** Such as `refs/heads/main`. */
  readonly ref: string
  /** `owner/name` that the workflow runs in. */
  readonly repository?: string
}

/** Which mode `auto` means: https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const modeOf: ReadonlyMap<string, Mode> = new Map<string, Mode>(
  Object.entries({
    push: 'sync',
    workflow_dispatch: 'sync',
    repository_dispatch: 'sync',
    schedule: 'sync',
    workflow_run: 'sync',
    issues: 'progress',
    milestone: 'progress',
    pull_request: 'plan',
    pull_request_target: 'plan',
  } satisfies Record<string, Mode>),
)

/**
 * Returns what the event asks for. Only a push and a pull request name a commit; every other event is about
 * GitHub's side, and the head of the branch counts. Throws an `invalid` error for an event that asks for nothing, that
 * happened in another repository, or that would let somebody who may not push decide what is written.
 */
export function interpretEvent(event: WorkflowEvent, settings: Pick<Settings, 'mode' | 'source'>): Trigger {
  const payload = record(event.payload)
  requireSameRepository(payload.repository, event.repository)
  const mode = settings.mode === 'auto' ? modeOf.get(event.name) : settings.mode
  if (mode === undefined) {
    throw new RoadmapSyncError('invalid', `The event \`${short(event.name)}\` has no default mode.`, {
      hint: `Set the input \`mode\`, or run on one of ${[...modeOf.keys()].join(', ')}.`,
    })
  }
  if (event.name.startsWith('pull_request')) {
    if (mode !== 'plan') throw notFromPullRequests(mode, `on \`${short(event.name)}\``)
    return ofPullRequest(record(payload.pull_request), event)
  }
  const run = record(payload.workflow_run)
  const checkedOut = settings.source === 'workspace' && mode !== 'plan'
  if (checkedOut && text(run.event)?.startsWith('pull_request') === true) {
    throw notFromPullRequests(mode, 'from a checkout after a run for a pull request')
  }
  const branch = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1] ?? null
  if (event.name === 'push') {
    if (branch === null) {
      throw new RoadmapSyncError('invalid', `${short(event.ref)} is not a branch.`, {
        hint: 'Run the workflow on pushes to a branch, such as `push: { branches: [main] }`.',
      })
    }
    if (payload.deleted === true) {
      throw new RoadmapSyncError('invalid', `The branch ${short(branch)} was deleted.`, {
        hint: 'Run the workflow on pushes to an existing branch.',
      })
    }
    // What another account's token pushed there is our own doing, and asks for nothing.
    if (isOwnBranch(branch)) return { mode, commit: null, branch: null, before: null, pullRequest: null }
    const commit = commitOf(event.sha)
    if (commit === null) throw unclear('names no commit')
    return { mode, commit, branch, before: commitOf(payload.before), pullRequest: null }
  }
  const dispatched = event.name === 'workflow_dispatch' || event.name === 'schedule'
  return { mode, commit: null, branch: dispatched ? branch : null, before: null, pullRequest: null }
}

function ofPullRequest(pull: Readonly<Record<string, unknown>>, { repository }: WorkflowEvent): Trigger {
  const base = record(pull.base)
  requireSameRepository(base.repo, repository)
  const commit = commitOf(record(pull.head).sha)
  const branch = text(base.ref)
  const number = pull.number
  if (
    commit === null ||
    branch === null ||
    typeof number !== 'number' ||
    !Number.isSafeInteger(number) ||
    number < 1
  ) {
    throw unclear('does not say which commit of which pull request it is about')
  }
  return { mode: 'plan', commit, branch, before: null, pullRequest: number }
}

/** What a payload says of its repository has to be what the runner says; a payload without any is none of another. */
function requireSameRepository(told: unknown, repository: string | undefined): void {
  const name = text(record(told).full_name)
  if (name === null || repository === undefined || name.toLowerCase() === repository.toLowerCase()) return
  throw new RoadmapSyncError(
    'invalid',
    `The event is from ${short(name)}, but this run is for ${short(repository)}.`,
    {
      hint: 'Run the workflow on events of its own repository.',
    },
  )
}

function notFromPullRequests(mode: Mode, where: string): RoadmapSyncError {
  return new RoadmapSyncError(
    'invalid',
    `\`mode: ${mode}\` does not run ${where}: anybody could decide what it writes.`,
    {
      hint: 'Remove `mode`: then a pull request shows the plan, and the `push` after the merge syncs.',
    },
  )
}

function unclear(what: string): RoadmapSyncError {
  return new RoadmapSyncError('invalid', `The event of this run ${what}.`, {
    hint: 'Run the workflow again; the runner writes the event to GITHUB_EVENT_PATH.',
  })
}

/** Whatever an event says of itself fits into a sentence. */
function short(said: string): string {
  return truncate(oneLine(said), 100)
}

function record(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}
}

function text(data: unknown): string | null {
  return typeof data === 'string' && data !== '' ? data : null
}

/** SHA-1 or SHA-256; a new branch was at no commit before: zeros only. */
function commitOf(data: unknown): string | null {
  const sha = text(data)
  return sha !== null && /^(?!0+$)(?:[\da-f]{40}|[\da-f]{64})$/.test(sha) ? sha : null
}
