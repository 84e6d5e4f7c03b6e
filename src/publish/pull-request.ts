import type { FileRequest } from '../github/read/files.ts'
import {
  type OwnBranch,
  type OwnCommit,
  type OwnPullRequest,
  readOwnBranch,
} from '../github/read/own-branch.ts'
import { readHead } from '../github/read/repository.ts'
import { classify, isPullRequestRefused, isPullRequestThere } from '../github/refusals.ts'
import { createBranch, moveBranch, writeCommit } from '../github/write/commits.ts'
import {
  editPullRequest,
  findPullRequest,
  openPullRequest,
  type PullRequestLink,
} from '../github/write/pull-requests.ts'
import { pullRequestBody, updatePullRequestBody } from '../memory/marker.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import { type Base, readBase } from './commit.ts'
import { type Published, type PublishPorts, pace, publish, type Rendered, StaleError } from './publish.ts'

/** A rendering with title and text of its pull request; neither holds text of people. */
export type Proposal = Rendered & { readonly title: string; readonly body: string }

/** What was proposed. */
export type Proposed<Rendering> = Published<Rendering> & {
  /** The standing pull request; null where nothing waits for being merged. */
  readonly pullRequest: StandingPullRequest | null
}

/** A pull request that waits, or (`declined`) one that a person closed and that would bring the same again. */
export type StandingPullRequest = PullRequestLink & { readonly declined: boolean }

/** Where the pull request comes from and goes to. */
type Target = PublishPorts & {
  readonly repositoryId: string
  /** Web address of the repository. */
  readonly url: string
  /** Branch that the pull request is to be merged into. */
  readonly branch: string
  /** Branch that the pull request comes from. */
  readonly name: string
}

export type ProposeOptions<Rendering extends Proposal> = Target & {
  readonly base: Base
  /** The branch `name` as it is; null where it does not exist. */
  readonly own: OwnBranch | null
  /** Files to read again when somebody pushed. */
  readonly request: FileRequest
  /** Renders against the base; called again for each new one. */
  readonly render: (base: Base, own: OwnBranch | null) => Promise<Rendering>
}

/** What a proposal is rendered against. */
type State = { readonly base: Base; readonly own: OwnBranch | null }

/**
 * Keeps one pull request that brings the branch to what `render` says. Its branch holds one commit on the head of
 * `branch`; the commit is replaced when the pull request would bring something else, and the branch is deleted when
 * nothing differs any more. A pull request that a person closed stays closed until it would bring something else. Throws
 * as `publish` does, and where the branch holds commits of somebody else.
 */
export async function propose<Rendering extends Proposal>(
  options: ProposeOptions<Rendering>,
): Promise<Proposed<Rendering>> {
  const { client, branch, base, name, own, request } = options
  /** Whether the branch holds what it should, so that only its pull request is left to write. */
  let settled = false
  let commit: string | null = null
  return publish<State, Rendering, Proposed<Rendering>>(options, {
    branch: name,
    state: { base, own },
    read: async () => {
      settled = false
      return {
        base: await readBase(options),
        own: await readOwnBranch(client, { branch: name, files: request, pulls: true }),
      }
    },
    render: (state) => options.render(state.base, state.own),
    write: async (rendering, state) => {
      const newest = state.own?.pulls.find(({ baseRefName }) => baseRefName === branch)
      const open = newest?.state === 'OPEN' ? newest : undefined
      if (rendering.changed.size === 0) {
        if (state.own !== null && open !== undefined) await withdraw(options, state.own)
        return { rendering, commit: null, pullRequest: null }
      }
      if (!settled && brings(state.own, new Map([...state.base.files, ...rendering.changed]))) {
        settled = true
        if (newest?.state === 'CLOSED' && newest.headRefOid === state.own?.head) {
          const pullRequest = { number: newest.number, url: newest.url, declined: true }
          return { rendering, commit, pullRequest }
        }
      }
      if (!settled) commit = await writeStanding(options, state, rendering)
      settled = true
      const pullRequest = await keepOpen(options, open, rendering)
      return { rendering, commit, pullRequest: { ...pullRequest, declined: false } }
    },
  })
}

/** Returns whether the branch is where its latest pull request was merged. */
export function isMerged({ head, pulls: [newest] }: OwnBranch): boolean {
  return newest?.state === 'MERGED' && newest.headRefOid === head
}

/** Returns whether the branch brings exactly `wanted`; a branch that was merged brings nothing any more. */
function brings(own: OwnBranch | null, wanted: ReadonlyMap<string, string>): boolean {
  if (own === null || isMerged(own)) return false
  return own.files.size === wanted.size && [...wanted].every(([path, text]) => own.files.get(path) === text)
}

/** Points the branch at one new commit on the base's head, and returns the name of that commit. */
async function writeStanding(
  options: Target,
  { base, own }: State,
  { message, changed: files }: Proposal,
): Promise<string> {
  const { client, branch, name, repositoryId } = options
  if (own !== null && !isStanding(own, name, branch)) {
    throw new RoadmapSyncError(
      'failed',
      `The branch ${name} contains commits of somebody else, so it was not changed.`,
      { hint: 'Merge its pull request, or delete the branch: then the next run creates it again.' },
    )
  }
  // A run may have taken its time since the base was read. Only a run that writes has to know.
  if ((await readHead(client, branch)) !== base.head) throw new StaleError()
  await pace(options, 0)
  const commit = await writeCommit(client, {
    parent: base.head,
    message: (tree) => `${message}\n\n${treeTrailer}${tree}`,
    files,
  })
  await pace(options, 0)
  if (own === null) await createBranch(client, name, commit)
  else await moveBranch(client, { repositoryId, branch: name, before: own.head, after: commit })
  return commit
}

/** Deletes the branch, and with it an open pull request that would bring nothing, unless it holds other people's work. */
async function withdraw(options: Target, own: OwnBranch): Promise<void> {
  const { client, branch, name, repositoryId } = options
  if (!isStanding(own, name, branch)) return
  await pace(options, 0)
  await moveBranch(client, { repositoryId, branch: name, before: own.head, after: null })
}

/**
 * The standing commit is replaced whenever what it brings changes, which must not lose anybody's work. So the commit
 * names its own tree: a commit that a person amended, rebased or built on is told from ours.
 */
const treeTrailer = 'Roadmap-Sync-Tree: '

/**
 * Returns whether the branch `name` holds our standing commit and nothing else, alone or with `base` merged in by
 * GitHub's button "Update branch".
 */
function isStanding({ commit }: OwnBranch, name: string, base: string): boolean {
  if (isOurs(commit)) return true
  const { firstParent, message, parents, signature } = commit
  const merged = message === `Merge branch '${base}' into ${name}` && parents.totalCount === 2
  return merged && signature?.wasSignedByGitHub === true && firstParent !== null && isOurs(firstParent)
}

function isOurs({ message, tree, parents }: Pick<OwnCommit, 'message' | 'tree' | 'parents'>): boolean {
  return parents.totalCount === 1 && message.trimEnd().split('\n').at(-1) === treeTrailer + tree.oid
}

/** Opens the pull request, or brings our part of its text up to date where it is open. */
async function keepOpen(
  options: Target,
  open: OwnPullRequest | undefined,
  { title, body }: Proposal,
): Promise<PullRequestLink> {
  const { client, branch: base, name: head } = options
  try {
    if (open === undefined) {
      await pace(options, 1)
      return await openPullRequest(client, { head, base, title, body: pullRequestBody(body) })
    }
    const { number, url } = open
    const text = open.viewerDidAuthor ? updatePullRequestBody(open.body, body) : open.body
    if (text !== open.body) {
      await pace(options, 0)
      await editPullRequest(client, number, text)
    }
    return { number, url }
  } catch (error) {
    if (isPullRequestThere(error)) {
      const found = await findPullRequest(client, { head, base })
      if (found !== null) return found
    }
    if (isPullRequestRefused(error)) {
      const compare = `${options.url}/compare/${encodeURIComponent(base)}...${encodeURIComponent(head)}?expand=1`
      throw new RoadmapSyncError('failed', 'GitHub Actions is not allowed to open pull requests here.', {
        hint: `Allow it under Settings → Actions → General → Workflow permissions, or open the pull request yourself, once: ${compare}`,
        cause: error,
      })
    }
    const problem = classify(error, { need: 'pull-requests', clock: client.clock })
    throw problem.kind === 'fatal' || problem.kind === 'refused' ? problem.error : error
  }
}
