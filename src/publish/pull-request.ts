import type { Client } from '../github/client.ts'
import type { FileRequest } from '../github/read/files.ts'
import type { OwnBranch, OwnPullRequest } from '../github/read/own-branch.ts'
import { readOwnBranch } from '../github/read/own-branch.ts'
import { readHead } from '../github/read/repository.ts'
import { classify, isPullRequestRefused, isPullRequestThere } from '../github/refusals.ts'
import { unwritten } from '../github/write/commit.ts'
import { createBranch, replaceBranch, writeCommit } from '../github/write/git-objects.ts'
import type { PullRequestLink } from '../github/write/pull-requests.ts'
import { editPullRequest, findPullRequest, openPullRequest } from '../github/write/pull-requests.ts'
import { pullRequestBody, updatePullRequestBody } from '../memory/marker.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { Base, Published, Rendered } from './commit.ts'
import { readBase } from './commit.ts'
import { isStanding, standingMessage } from './own-commit.ts'
import type { Attempt, PublishPorts } from './persist.ts'
import { pace, persist } from './persist.ts'

/** A rendering with what its pull request says; neither holds text of people. */
export type Proposal = Rendered & { readonly title: string; readonly body: string }

/** What was proposed. */
export type Proposed<Rendering> = Published<Rendering> & {
  /** The standing pull request, or null when nothing waits for being merged. */
  readonly pullRequest: StandingPullRequest | null
}

/** A pull request that waits, or (`declined`) one that a person closed and that would bring the same again. */
export type StandingPullRequest = PullRequestLink & { readonly declined: boolean }

export type ProposeOptions<Rendering extends Proposal> = PublishPorts & {
  readonly repositoryId: string
  /** Web address of the repository. */
  readonly url: string
  /** Branch that the pull request is to be merged into. */
  readonly branch: string
  readonly base: Base
  /** Branch that the pull request comes from; `own` is what it is now. */
  readonly name: string
  readonly own: OwnBranch | null
  /** What to read again when something came in between. */
  readonly request: FileRequest
  /** Renders against the base; called again for each new one. */
  readonly render: (base: Base, own: OwnBranch | null) => Rendering
}

/**
 * Keeps one pull request that brings the branch to what `render` says: one commit on the branch's head, made anew where
 * it would bring something else, and taken away with its branch when nothing differs any more. One that a person closed
 * stays closed until it would bring something else. Throws where somebody else's commits are on its branch, or GitHub
 * refuses.
 */
export async function propose<Rendering extends Proposal>(
  options: ProposeOptions<Rendering>,
): Promise<Proposed<Rendering>> {
  const { branch, client, name, request } = options
  let { base, own } = options
  /** Whether the branch brings what it should, so that only its pull request is left. */
  let settled = false
  let commit: string | null = null
  return persist(options, {
    branch: name,
    attempt: async () => {
      const rendering = options.render(base, own)
      const newest = own?.pulls.find(({ baseRefName }) => baseRefName === branch) ?? null
      if (rendering.changed.size === 0) return withdraw(options, { own, newest, rendering })
      if (!settled && brings(own, new Map([...base.files, ...rendering.changed]))) {
        settled = true
        if (newest?.state === 'CLOSED' && newest.headRefOid === own?.head) {
          const pullRequest = { number: newest.number, url: newest.url, declined: true }
          return done({ rendering, commit, pullRequest })
        }
      }
      if (!settled) {
        const written = await writeStanding(options, { base, own, rendering })
        if (written.kind !== 'done') return written
        commit = written.value
        settled = true
      }
      const kept = await keepOpen(options, newest?.state === 'OPEN' ? newest : null, rendering)
      if (kept.kind !== 'done') return kept
      return done({ rendering, commit, pullRequest: { ...kept.value, declined: false } })
    },
    refresh: async () => {
      base = await readBase(options)
      own = await readOwnBranch(client, { branch: name, files: request, pulls: true })
      settled = false
    },
  })
}

/** Returns whether the branch is where its latest pull request was merged. */
export function isMerged({ head, pulls: [newest] }: OwnBranch): boolean {
  return newest?.state === 'MERGED' && newest.headRefOid === head
}

/** Returns whether the branch brings exactly `wanted`; what was merged from where it is brings nothing any more. */
function brings(own: OwnBranch | null, wanted: ReadonlyMap<string, string>): boolean {
  if (own === null || isMerged(own)) return false
  return own.files.size === wanted.size && [...wanted].every(([path, text]) => own.files.get(path) === text)
}

type Standing<Rendering> = {
  readonly base: Base
  readonly own: OwnBranch | null
  readonly rendering: Rendering
}

/** Puts one commit on the base's head and the branch on that commit; its name is the value. */
async function writeStanding<Rendering extends Proposal>(
  options: ProposeOptions<Rendering>,
  { base, own, rendering }: Standing<Rendering>,
): Promise<Attempt<string>> {
  const { client, branch, name, repositoryId } = options
  if (own !== null && !isStanding(own, { name, base: branch })) throw takenOver(name)
  // The base is read again only where something is written: a run may have taken its time.
  if ((await readHead(client, branch)) !== base.head) return { kind: 'stale' }
  const { message, changed: files } = rendering
  return attempt(client, name, async () => {
    await pace(options, 0)
    const sha = await writeCommit(client, {
      parent: base.head,
      message: (tree) => standingMessage(message, tree),
      files,
    })
    await pace(options, 0)
    if (own === null) await createBranch(client, { branch: name, sha })
    else await replaceBranch(client, { repositoryId, branch: name, before: own.head, after: sha })
    return sha
  })
}

/** Takes the branch away where a pull request is open that would bring nothing. */
async function withdraw<Rendering extends Proposal>(
  options: ProposeOptions<Rendering>,
  { own, newest, rendering }: Omit<Standing<Rendering>, 'base'> & { readonly newest: OwnPullRequest | null },
): Promise<Attempt<Proposed<Rendering>>> {
  const { client, branch, name, repositoryId } = options
  const nothing = { rendering, commit: null, pullRequest: null }
  if (own === null || newest?.state !== 'OPEN' || !isStanding(own, { name, base: branch }))
    return done(nothing)
  return attempt(client, name, async () => {
    await pace(options, 0)
    await replaceBranch(client, { repositoryId, branch: name, before: own.head, after: null })
    return nothing
  })
}

/** Opens the pull request, or brings our text of it up to date where it is open. */
async function keepOpen<Rendering extends Proposal>(
  options: ProposeOptions<Rendering>,
  open: OwnPullRequest | null,
  { title, body }: Rendering,
): Promise<Attempt<PullRequestLink>> {
  const { client, branch: base, name: head } = options
  try {
    if (open === null) {
      await pace(options, 1)
      return done(await openPullRequest(client, { head, base, title, body: pullRequestBody(body) }))
    }
    const { number, url } = open
    const text = open.viewerDidAuthor ? updatePullRequestBody(open.body, body) : open.body
    if (text !== open.body) {
      await pace(options, 0)
      await editPullRequest(client, { number, body: text })
    }
    return done({ number, url })
  } catch (error) {
    if (isPullRequestThere(error)) {
      const found = await findPullRequest(client, { head, base })
      if (found !== null) return done(found)
    }
    if (isPullRequestRefused(error)) throw notPermitted(options, error)
    const problem = classify(error, { need: 'pull-requests', clock: client.clock })
    if (problem.kind === 'fatal' || problem.kind === 'refused') throw problem.error
    return problem.kind === 'limited' ? { ...problem, cause: error } : problem
  }
}

function done<Value>(value: Value): Attempt<Value> {
  return { kind: 'done', value }
}

async function attempt<Value>(
  client: Client,
  branch: string,
  write: () => Promise<Value>,
): Promise<Attempt<Value>> {
  try {
    return done(await write())
  } catch (error) {
    return unwritten(client, error, branch)
  }
}

function takenOver(name: string): RoadmapSyncError {
  return new RoadmapSyncError(
    'failed',
    `The branch ${name} holds commits of somebody else, so it is left as it is.`,
    {
      hint: 'Merge its pull request, or delete the branch; the next run makes it anew.',
    },
  )
}

function notPermitted(
  { url, branch, name }: Pick<ProposeOptions<Proposal>, 'url' | 'branch' | 'name'>,
  cause: unknown,
): RoadmapSyncError {
  const compare = `${url}/compare/${encodeURIComponent(branch)}...${encodeURIComponent(name)}?expand=1`
  return new RoadmapSyncError('failed', 'GitHub Actions is not permitted to open pull requests here.', {
    hint: `Allow it under Settings → Actions → General → Workflow permissions, or open the pull request yourself, once: ${compare}`,
    cause,
  })
}
