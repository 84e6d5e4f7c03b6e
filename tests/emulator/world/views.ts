import { iso } from '../context.ts'
import { DIRECTORY, type ObjectStore, readObject } from '../git/objects.ts'
import { changedPaths, entryAt, filesOf, firstParents, treeOf } from '../git/trees.ts'
import type {
  BranchView,
  CommitView,
  IssueView,
  LabelView,
  MilestoneView,
  PullView,
  RepositoryView,
} from '../people-types.ts'
import { BRANCHES } from './commits.ts'
import { orderedIssues } from './issues.ts'
import type { Issue, Milestone, Repository } from './model.ts'
import { shownLogin } from './world.ts'

export type ViewOptions = { readonly times?: boolean | undefined }

/** All that a user sees of a repository, as plain JSON. */
export function repositoryView(repository: Repository, options: ViewOptions = {}): RepositoryView {
  const branches: Record<string, BranchView> = {}
  for (const [ref, sha] of [...repository.refs].sort(([left], [right]) => (left < right ? -1 : 1))) {
    if (!ref.startsWith(BRANCHES)) continue
    branches[ref.slice(BRANCHES.length)] = {
      files: fileTexts(repository, sha),
      commits: commitViews(repository, sha, options),
    }
  }
  return {
    issues: issueViews(repository, options),
    pulls: pullViews(repository, options),
    milestones: milestoneViews(repository),
    labels: labelViews(repository),
    branches,
  }
}

/** Issues without pull requests, by number. */
export function issueViews(repository: Repository, options: ViewOptions = {}): IssueView[] {
  return orderedIssues(repository)
    .filter((issue) => issue.pull === undefined)
    .map((issue) => issueView(issue, options))
}

/** Pull requests, by number. */
export function pullViews(repository: Repository, options: ViewOptions = {}): PullView[] {
  return orderedIssues(repository).flatMap((issue) =>
    issue.pull === undefined
      ? []
      : [
          {
            ...issueView(issue, options),
            head: issue.pull.head,
            base: issue.pull.base,
            merged: issue.pull.mergedAt !== null,
          },
        ],
  )
}

/** One issue; comments oldest first, labels and assignees by name. */
export function issueView(issue: Issue, options: ViewOptions = {}): IssueView {
  return {
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    stateReason: issue.stateReason,
    author: shownLogin(issue.author),
    milestone: issue.milestone?.title ?? null,
    labels: [...issue.labels].map((label) => label.name).sort(),
    assignees: [...issue.assignees].map(shownLogin).sort(),
    locked: issue.locked,
    comments: issue.comments.map(({ author, body }) => ({ author: shownLogin(author), body })),
    parent: issue.parent?.number ?? null,
    subIssues: issue.subIssues.map((child) => child.number),
    ...(options.times === true
      ? {
          createdAt: iso(issue.createdAt),
          updatedAt: iso(issue.updatedAt),
          closedAt: issue.closedAt === null ? null : iso(issue.closedAt),
        }
      : {}),
  }
}

/** Milestones by number; the counts are of issues only. */
export function milestoneViews(repository: Repository): MilestoneView[] {
  return [...repository.milestones.values()].map((milestone: Milestone) => ({
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    state: milestone.state,
    dueOn: milestone.dueOn,
    creator: shownLogin(milestone.creator),
    openIssues: milestone.open.issues,
    closedIssues: milestone.closed.issues,
  }))
}

/** Labels by name. */
export function labelViews(repository: Repository): LabelView[] {
  return [...repository.labels.values()]
    .map(({ name, color, description }) => ({ name, color, description }))
    .sort((left, right) => (left.name < right.name ? -1 : 1))
}

/** Commits from one back along first parents, newest first. */
export function commitViews(repository: Repository, sha: string, options: ViewOptions = {}): CommitView[] {
  const { objects } = repository
  return [...firstParents(objects, sha)].map((commit) => {
    const parent = commit.parents[0]
    const before = parent === undefined ? '' : (treeOf(objects.get(parent)) ?? '')
    return {
      message: commit.message,
      author: commit.author.name,
      verified: commit.verified,
      changed: changedPaths(objects, before, commit.tree),
      ...(options.times === true ? { sha: commit.sha, date: iso(commit.author.at) } : {}),
    }
  })
}

/** Text of every file at a commit, by path. */
export function fileTexts(repository: Repository, sha: string): Record<string, string> {
  const { objects } = repository
  const files = filesOf(objects, treeOf(objects.get(sha)) ?? '')
  return Object.fromEntries([...files].map(([path, { sha: blob }]) => [path, blobText(objects, blob)]))
}

/** The text of a blob; `base64:…` when it is not text. */
export function blobText(objects: ObjectStore, sha: string): string {
  const bytes = readObject(objects, sha, 'blob')?.bytes ?? new Uint8Array()
  const buffer = Buffer.from(bytes)
  return isBinary(bytes) ? `base64:${buffer.toString('base64')}` : buffer.toString('utf8')
}

/** Whether git would call these bytes binary (a NUL among the first 8,000), or they are not UTF-8. */
export function isBinary(bytes: Uint8Array): boolean {
  if (bytes.subarray(0, 8000).includes(0)) return true
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return false
  } catch {
    return true
  }
}

/** The text of one file at a commit, or null. */
export function fileText(repository: Repository, sha: string, path: string): string | null {
  const { objects } = repository
  const entry = entryAt(objects, treeOf(objects.get(sha)) ?? '', path)
  return entry === null || entry.mode === DIRECTORY ? null : blobText(objects, entry.sha)
}
