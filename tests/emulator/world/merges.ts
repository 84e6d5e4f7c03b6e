import { readObject, type TreeEntry, writeCommit } from '../git/objects.ts'
import { changedPaths, changeTree, entryAt, firstParents, reachable, treeOf } from '../git/trees.ts'
import { BRANCHES, refSha, setRef } from './commits.ts'
import { setState } from './issues.ts'
import type { Account, Issue, Pull, Repository, World } from './model.ts'
import { signatureOf } from './world.ts'

/** Merges a pull request as its button does, with a merge commit or squashed; throws where both sides changed a file. */
export function mergePull(
  world: World,
  issue: Issue,
  { by, squash }: { readonly by: Account; readonly squash: boolean },
): string {
  const { pull, base } = sidesOf(issue)
  const { repository, number, title } = issue
  const sha = commit(world, repository, {
    tree: mergedTree(repository, { into: base, from: pull.headSha }),
    parents: squash ? [base] : [base, pull.headSha],
    message: squash ? `${title} (#${number})` : `Merge pull request #${number} from ${pull.head}`,
    by,
  })
  setRef(world, repository, { ref: BRANCHES + pull.base, sha })
  setState(world, issue, { by, state: 'closed' })
  Object.assign(pull, { mergedAt: world.now(), mergeSha: sha })
  return sha
}

/** Brings the base into the branch of a pull request, as the button "Update branch" does. */
export function updatePull(world: World, issue: Issue, by: Account): string {
  const { pull, base } = sidesOf(issue)
  const { repository } = issue
  const sha = commit(world, repository, {
    tree: mergedTree(repository, { into: pull.headSha, from: base }),
    parents: [pull.headSha, base],
    message: `Merge branch '${pull.base}' into ${pull.head}`,
    by,
  })
  setRef(world, repository, { ref: BRANCHES + pull.head, sha })
  return sha
}

function sidesOf({ pull, repository, number }: Issue): { readonly pull: Pull; readonly base: string } {
  const base = refSha(repository, BRANCHES + (pull?.base ?? ''))
  if (pull === undefined || base === null) throw new Error(`The emulator has no pull request ${number}`)
  return { pull, base }
}

function commit(
  world: World,
  { objects }: Repository,
  {
    by,
    ...made
  }: {
    readonly tree: string
    readonly parents: readonly string[]
    readonly message: string
    readonly by: Account
  },
): string {
  const author = signatureOf(by, world.now())
  const committer = { name: 'GitHub', email: 'noreply@github.com', at: author.at }
  return writeCommit(objects, { ...made, author, committer, verified: true })
}

/** The files of `into` with what `from` changed since both were one; whole files, lines are not merged. */
function mergedTree(
  { objects }: Repository,
  { into, from }: { readonly into: string; readonly from: string },
): string {
  const seen = reachable(objects, into)
  const fork = [...firstParents(objects, from)].find(({ sha }) => seen.has(sha))
  const before = fork?.tree ?? ''
  const ours = treeOf(objects.get(into)) ?? ''
  const theirs = treeOf(objects.get(from)) ?? ''
  const changes = new Map<string, TreeEntry | null>()
  const changedHere = new Set(changedPaths(objects, before, ours))
  for (const path of changedPaths(objects, before, theirs)) {
    const entry = entryAt(objects, theirs, path)
    if (entry?.sha === entryAt(objects, ours, path)?.sha) continue
    if (changedHere.has(path)) throw new Error(`Merge conflict in ${path}`)
    changes.set(path, entry)
  }
  if (readObject(objects, ours, 'tree') === null) return theirs
  return changeTree(objects, ours, changes)
}
