// Events as GitHub sends them, cut to what is the same in every repository:
// https://docs.github.com/en/webhooks/webhook-events-and-payloads
import type { Emulator } from '../emulator/emulator.ts'

/** What starts a workflow run. */
export type RunnerEvent = {
  readonly name: string
  readonly payload: unknown
  readonly sha: string
  readonly ref: string
  /** Branches of a pull request. */
  readonly headRef?: string
  readonly baseRef?: string
}

const branch = 'main'
const nothing = '0'.repeat(40)

/** Somebody pushed what the branch holds now; `before` is where it pointed. */
export function pushEvent(
  emulator: Emulator,
  repository: string,
  {
    before = nothing,
    ref = `refs/heads/${branch}`,
  }: { readonly before?: string; readonly ref?: string } = {},
): RunnerEvent {
  const after = emulator.head(repository, ref.startsWith('refs/heads/') ? ref.slice(11) : branch)
  const url = `https://github.com/${repository}`
  const commit = {
    id: after,
    tree_id: after,
    distinct: true,
    message: 'Edit the roadmap',
    timestamp: '2026-01-05T10:00:00+03:00',
    url: `${url}/commit/${after}`,
    author: { name: 'octo', email: 'octo@users.noreply.github.com', username: 'octo' },
    committer: { name: 'GitHub', email: 'noreply@github.com', username: 'web-flow' },
    added: [],
    removed: [],
    modified: ['roadmap/python-developer.md'],
  }
  return {
    name: 'push',
    ref,
    sha: after,
    payload: {
      ref,
      before,
      after,
      created: before === nothing,
      deleted: false,
      forced: false,
      base_ref: null,
      compare: `${url}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
      commits: [commit],
      head_commit: commit,
      pusher: { name: 'octo', email: 'octo@users.noreply.github.com' },
      ...context(repository),
    },
  }
}

/** Somebody did `action` (such as `closed`) to an issue. */
export function issuesEvent(
  emulator: Emulator,
  repository: string,
  { action, number }: { readonly action: string; readonly number: number },
): RunnerEvent {
  const issue = emulator.issue(repository, number)
  return {
    name: 'issues',
    ref: `refs/heads/${branch}`,
    sha: emulator.head(repository),
    payload: {
      action,
      issue: {
        url: `https://api.github.com/repos/${repository}/issues/${number}`,
        html_url: `https://github.com/${repository}/issues/${number}`,
        id: 3_000_000_000 + number,
        number,
        title: issue?.title ?? '',
        user: { login: issue?.author ?? 'octo', type: 'Bot' },
        labels: (issue?.labels ?? []).map((name) => ({ name, color: 'ededed', default: false })),
        state: issue?.state ?? 'closed',
        state_reason: issue?.stateReason ?? null,
        locked: false,
        milestone: issue?.milestone == null ? null : { title: issue.milestone },
        comments: issue?.comments.length ?? 0,
        body: issue?.body ?? null,
        author_association: 'CONTRIBUTOR',
      },
      ...context(repository),
    },
  }
}

/** A pull request was opened or pushed to; `fork` is the repository it comes from when not this one. */
export function pullRequestEvent(
  emulator: Emulator,
  repository: string,
  {
    number,
    head,
    action = 'opened',
    fork = repository,
  }: { readonly number: number; readonly head: string; readonly action?: string; readonly fork?: string },
): RunnerEvent {
  const side = (ref: string, name: string) => ({
    label: `${name.split('/')[0]}:${ref}`,
    ref,
    sha: emulator.head(repository, ref),
    user: { login: name.split('/')[0], type: 'User' },
    repo: { full_name: name, fork: name !== repository, private: false, default_branch: branch },
  })
  return {
    name: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    // GitHub runs these at a test merge, a commit that nobody pushed.
    sha: 'c'.repeat(40),
    headRef: head,
    baseRef: branch,
    payload: {
      action,
      number,
      pull_request: {
        url: `https://api.github.com/repos/${repository}/pulls/${number}`,
        number,
        state: 'open',
        locked: false,
        title: 'Change the roadmap',
        user: { login: fork.split('/')[0], type: 'User' },
        body: null,
        draft: false,
        merged: false,
        head: side(head, fork),
        base: side(branch, repository),
      },
      ...context(repository),
    },
  }
}

/** Somebody pressed "Run workflow". */
export function dispatchEvent(emulator: Emulator, repository: string): RunnerEvent {
  const ref = `refs/heads/${branch}`
  return {
    name: 'workflow_dispatch',
    ref,
    sha: emulator.head(repository),
    payload: { inputs: null, ref, workflow: '.github/workflows/roadmap.yml', ...context(repository) },
  }
}

function context(repository: string) {
  const [owner = '', name = ''] = repository.split('/')
  return {
    repository: {
      id: 1_000_000_001,
      node_id: 'R_kgDOO5rKAQ',
      name,
      full_name: repository,
      private: false,
      owner: { login: owner, id: 1, type: 'User' },
      html_url: `https://github.com/${repository}`,
      fork: false,
      default_branch: branch,
      archived: false,
    },
    sender: { login: 'octo', id: 1, type: 'User', site_admin: false },
  }
}
