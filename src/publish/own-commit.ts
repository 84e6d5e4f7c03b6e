import type { OwnBranch, OwnCommit } from '../github/read/own-branch.ts'

/*
 * The commit of a standing pull request is made anew whenever what it brings changes. That may only happen where nobody
 * else's work is lost: the commit names its own tree, so that one which a person amended, rebased or built on is told
 * from ours.
 */

const trailer = 'Roadmap-Sync-Tree: '

/** Returns the message of a standing commit with that tree; `headline` holds no text of people. */
export function standingMessage(headline: string, tree: string): string {
  return `${headline}\n\n${trailer}${tree}`
}

/**
 * Returns whether nothing is on the branch but our standing commit, alone or with the base merged in by GitHub's button
 * "Update branch".
 */
export function isStanding({ commit }: OwnBranch, { name, base }: BranchNames): boolean {
  if (isOurs(commit)) return true
  const { firstParent, message, parents, signature } = commit
  const merged = message === `Merge branch '${base}' into ${name}` && parents.totalCount === 2
  return merged && signature?.wasSignedByGitHub === true && firstParent !== null && isOurs(firstParent)
}

export type BranchNames = { readonly name: string; readonly base: string }

function isOurs({ message, tree, parents }: Pick<OwnCommit, 'message' | 'tree' | 'parents'>): boolean {
  return parents.totalCount === 1 && message.trimEnd().split('\n').at(-1) === trailer + tree.oid
}
