import type { Client } from '../client.ts'
import { isUnknownField } from '../refusals.ts'

/*
 * Commits out of single objects, for what `createCommitOnBranch` cannot do: a first commit, a commit in place of another
 * one, and servers that do not know it. GitHub signs them for an app, since no author is given.
 * Source: https://docs.github.com/en/rest/git
 */

/** A commit to be written; no branch points at it yet. */
export type CommitObject = {
  /** Commit that it stands on, or null for a first one. */
  readonly parent: string | null
  /** Text, or what makes it of the name of its tree. Holds no text of people. */
  readonly message: string | ((tree: string) => string)
  /** New text of each file by path. */
  readonly files: ReadonlyMap<string, string>
}

const plainFile = { mode: '100644', type: 'blob' } as const

/** Writes the objects of a commit and returns its name. Throws as Octokit does. */
export async function writeCommit(client: Client, { parent, message, files }: CommitObject): Promise<string> {
  const { owner, repo, octokit } = client
  const base =
    parent === null
      ? null
      : await octokit.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
          owner,
          repo,
          commit_sha: parent,
        })
  const { data: tree } = await octokit.request('POST /repos/{owner}/{repo}/git/trees', {
    owner,
    repo,
    ...(base === null ? {} : { base_tree: base.data.tree.sha }),
    tree: [...files].map(([path, content]) => ({ ...plainFile, path, content })),
  })
  const { data: commit } = await octokit.request('POST /repos/{owner}/{repo}/git/commits', {
    owner,
    repo,
    message: typeof message === 'string' ? message : message(tree.sha),
    tree: tree.sha,
    parents: parent === null ? [] : [parent],
  })
  return commit.sha
}

type Move = { readonly branch: string; readonly sha: string }

/** Points a new branch at a commit. Throws as Octokit does; where there is such a branch already, too. */
export async function createBranch(client: Client, { branch, sha }: Move): Promise<void> {
  const { owner, repo, octokit } = client
  await octokit.request('POST /repos/{owner}/{repo}/git/refs', {
    owner,
    repo,
    ref: `refs/heads/${branch}`,
    sha,
  })
}

/** Moves a branch forward to a commit that stands on it. Throws as Octokit does; where it does not, too. */
export async function moveForward(client: Client, { branch, sha }: Move): Promise<void> {
  const { owner, repo, octokit } = client
  await octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
    owner,
    repo,
    ref: `heads/${branch}`,
    sha,
    force: false,
  })
}

/** Stands for no object: a branch that is to go. */
const noObject = '0'.repeat(40)

export type Replacement = {
  readonly repositoryId: string
  readonly branch: string
  /** Commit that the branch must still point at. */
  readonly before: string
  /** Commit that it is to point at, or null to delete it. */
  readonly after: string | null
}

/**
 * Moves a branch to a commit that does not stand on it, or deletes it, only if it still points at `before` (a server
 * that has no `updateRefs` cannot say). Throws as Octokit does.
 * Source: https://docs.github.com/en/graphql/reference/mutations#updaterefs
 */
export async function replaceBranch(
  client: Client,
  { repositoryId, branch, before, after }: Replacement,
): Promise<void> {
  const { owner, repo, octokit } = client
  const ref = `heads/${branch}`
  try {
    const update = { name: `refs/${ref}`, beforeOid: before, afterOid: after ?? noObject, force: true }
    await octokit.graphql(
      'mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }',
      { input: { repositoryId, refUpdates: [update] } },
    )
  } catch (error) {
    if (!isUnknownField(error, 'updateRefs')) throw error
    if (after === null)
      await octokit.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { owner, repo, ref })
    else {
      await octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        owner,
        repo,
        ref,
        sha: after,
        force: true,
      })
    }
  }
}
