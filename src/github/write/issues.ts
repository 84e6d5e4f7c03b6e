import type { CloseDuplicateWrite, Outcome, Write, WriteExisting } from '../../apply/writes.ts'
import type { SnapshotIssue, SnapshotLabel } from '../../memory/snapshot.ts'
import type { TaskId } from '../../roadmap/model.ts'
import type { Client } from '../client.ts'
import { issueFields } from '../issue-fields.ts'
import type { Mutation } from './mutate.ts'

/** The mutations of one issue in their order; the last one answers with the issue. */
export type IssueMutations = {
  readonly task: TaskId
  /** The body that the issue has afterwards; null where the body is not written. */
  readonly body: string | null
  readonly mutations: readonly Mutation[]
}

/** What the last mutation of an issue answers with. */
const written = `issue { ${issueFields} }`

/**
 * Returns what creates an issue in the repository of that node id.
 * Source: https://docs.github.com/en/graphql/reference/issues#createissueinput
 */
export function createMutations(
  write: Extract<Write, { kind: 'create-issue' }>,
  repositoryId: string,
): IssueMutations {
  const { task, title, body, milestone, labels, assignees, parent } = write
  const input = {
    repositoryId,
    title,
    body,
    milestoneId: milestone.nodeId,
    labelIds: labels.map((label) => label.nodeId),
    ...(assignees.length === 0 ? {} : { assigneeIds: assignees }),
    ...(parent === null ? {} : { parentIssueId: parent }),
  }
  return { task, body, mutations: [{ name: 'createIssue', input, selection: written }] }
}

/** Returns what closes an issue as the duplicate of another. */
export function duplicateMutations({ task, nodeId, of }: CloseDuplicateWrite): IssueMutations {
  const input = { issueId: nodeId, stateReason: 'DUPLICATE', duplicateIssueId: of }
  return { task, body: null, mutations: [{ name: 'closeIssue', input, selection: written }] }
}

/**
 * Returns what brings an issue to what the write says. The body with its marker comes last: after a crash the marker must
 * not say what was not done.
 */
export function updateMutations(write: WriteExisting): IssueMutations {
  const { task, nodeId, body, milestone, labels, unlabel, state, seen } = write
  const mutations = [
    ...labelMutations('addLabelsToLabelable', nodeId, labels),
    ...labelMutations('removeLabelsFromLabelable', nodeId, unlabel),
  ]
  const update: Record<string, unknown> = { id: nodeId, ...changedTitle(write), body }
  if (milestone !== null) update.milestoneId = milestone.nodeId
  if (state === 'open') update.state = 'OPEN'
  else if (state !== null) {
    // The reason of a closed issue is only set by closing it: https://docs.github.com/en/rest/issues/issues#update-an-issue
    if (seen.state !== 'open') mutations.push(mutation('reopenIssue', { issueId: nodeId }))
    if (seen.state === 'open' && state === 'done') update.state = 'CLOSED'
    else mutations.push(mutation('closeIssue', { issueId: nodeId, stateReason: reasons[state] }))
  }
  return { task, body, mutations: [...mutations, { name: 'updateIssue', input: update, selection: written }] }
}

const reasons = { done: 'COMPLETED', skipped: 'NOT_PLANNED' } as const

/** Returns whether the write closes an open issue as not planned, which `updateIssue` cannot. */
export function closesAsNotPlanned({ state, seen }: WriteExisting): boolean {
  return state === 'skipped' && seen.state === 'open'
}

/** Closes an issue as not planned and rewrites it in one request, all but its labels. Throws as Octokit does. */
export async function closeNotPlanned(client: Client, write: WriteExisting): Promise<Outcome> {
  const { octokit, owner, repo } = client
  const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    owner,
    repo,
    issue_number: write.number,
    ...changedTitle(write),
    body: write.body,
    state: 'closed',
    state_reason: 'not_planned',
    ...(write.milestone === null ? {} : { milestone: write.milestone.number }),
  })
  if (typeof data?.title !== 'string') throw new Error('GitHub answered with something that is no issue')
  const issue: SnapshotIssue = {
    ...write.seen,
    title: data.title,
    body: data.body ?? '',
    state: data.state_reason === 'not_planned' ? 'skipped' : 'done',
    milestone: data.milestone?.number ?? null,
    closedAt: data.closed_at,
  }
  return { kind: 'applied', result: { kind: 'issue', task: write.task, issue } }
}

/** Returns the mutations with `along` selected of the repository, in the answer to the very last of them. */
export function withAlong(mutations: readonly Mutation[], along: string): readonly Mutation[] {
  const last = mutations.at(-1)
  if (last === undefined || along === '') return mutations
  const selection = `${last.selection} issue { repository { ${along} } }`
  return [...mutations.slice(0, -1), { ...last, selection }]
}

function mutation(name: string, input: Mutation['input']): Mutation {
  return { name, input, selection: 'clientMutationId' }
}

function labelMutations(name: string, labelableId: string, labels: readonly SnapshotLabel[]): Mutation[] {
  return labels.length === 0
    ? []
    : [mutation(name, { labelableId, labelIds: labels.map((label) => label.nodeId) })]
}

/** Returns the title where it changes. A title that stays is not sent: a person may change it this very second. */
function changedTitle({ title, seen }: WriteExisting): { readonly title?: string } {
  return title === seen.title ? {} : { title }
}
