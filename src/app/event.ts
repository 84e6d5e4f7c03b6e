import type { Settings } from '../config/inputs.ts'
import { isOwnBranch } from '../publish/own-branch.ts'
import type { Mode } from '../report/run-report.ts'
import { RoadmapSyncError } from '../shared/errors.ts'

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

/** The event of a workflow run, as the runner describes it. */
export type WorkflowEvent = {
  readonly name: string
  readonly payload: unknown
  readonly sha: string
  /** Such as `refs/heads/main`. */
  readonly ref: string
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
 * GitHub's side, and the head of the branch counts. Throws an `invalid` error for an event that asks for nothing.
 */
export function interpretEvent(event: WorkflowEvent, setting: Settings['mode']): Trigger {
  const mode = setting === 'auto' ? modeOf.get(event.name) : setting
  if (mode === undefined) {
    throw new RoadmapSyncError('invalid', `The event \`${event.name}\` says nothing about what to do.`, {
      hint: `Set the input \`mode\`, or run on one of ${[...modeOf.keys()].join(', ')}.`,
    })
  }
  const payload = record(event.payload)
  const pull = record(payload.pull_request)
  if (event.name.startsWith('pull_request')) {
    const commit = text(record(pull.head).sha)
    const number = typeof pull.number === 'number' ? pull.number : null
    return { mode, commit, branch: text(record(pull.base).ref), before: null, pullRequest: number }
  }
  const branch = /^refs\/heads\/(.+)$/.exec(event.ref)?.[1] ?? null
  if (event.name === 'push') {
    if (branch === null) {
      throw new RoadmapSyncError('invalid', `${event.ref} is not a branch.`, {
        hint: 'Let the workflow run on pushes to a branch, such as `push: { branches: [main] }`.',
      })
    }
    if (payload.deleted === true) {
      throw new RoadmapSyncError('invalid', `The branch ${branch} was deleted.`, {
        hint: 'Let the workflow run on pushes to a branch that stays.',
      })
    }
    // What another account's token pushed there is our own doing, and asks for nothing.
    if (isOwnBranch(branch)) return { mode, commit: null, branch: null, before: null, pullRequest: null }
    return { mode, commit: event.sha, branch, before: commitOf(payload.before), pullRequest: null }
  }
  const dispatched = event.name === 'workflow_dispatch' || event.name === 'schedule'
  return { mode, commit: null, branch: dispatched ? branch : null, before: null, pullRequest: null }
}

function record(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {}
}

function text(data: unknown): string | null {
  return typeof data === 'string' && data !== '' ? data : null
}

/** A new branch was at no commit before: forty zeros. */
function commitOf(data: unknown): string | null {
  const sha = text(data)
  return sha === null || /^0+$/.test(sha) ? null : sha
}
