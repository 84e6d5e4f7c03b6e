import type { CloseDuplicateWrite, Write, WriteExisting } from '../../apply/executor.ts'
import type { SnapshotLabel } from '../../memory/snapshot.ts'
import type { TaskId } from '../../roadmap/model.ts'
import { issueFields } from '../issue-fields.ts'
import type { Mutation } from './mutate.ts'

/** The mutations of one issue in their order; the last one answers with the issue. */
export type IssueMutations = {
  readonly task: TaskId
  /** The body that it has then; null where it is not written. */
  readonly body: string | null
  readonly mutations: readonly Mutation[]
}

/** What the last mutation of an issue answers with. */
const written = `issue { ${issueFields} }`

type CreateWrite = Extract<Write, { kind: 'create-issue' }>

/**
 * Returns what creates an issue in the repository of that node id.
 * Source: https://docs.github.com/en/graphql/reference/issues#createissueinput
 */
export function createMutations(write: CreateWrite, repositoryId: string): IssueMutations {
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

/** Returns the mutations with `along` selected of the repository, in the answer to the very last of them. */
export function withAlong(mutations: readonly Mutation[], along: string): readonly Mutation[] {
  const last = mutations.at(-1)
  if (last === undefined || along === '') return mutations
  return [
    ...mutations.slice(0, -1),
    { ...last, selection: `${last.selection} issue { repository { ${along} } }` },
  ]
}

/** Returns what brings an issue to what the write says. */
export function updateMutations(write: WriteExisting): IssueMutations {
  const labels = [
    ...labelMutation('addLabelsToLabelable', write.nodeId, write.labels),
    ...labelMutation('removeLabelsFromLabelable', write.nodeId, write.unlabel),
  ]
  const closedAlready = write.seen.state !== 'open' && write.state !== 'open'
  const closing = closesAsNotPlanned(write)
  const state =
    write.state === null || closedAlready || closing
      ? {}
      : { state: write.state === 'open' ? 'OPEN' : 'CLOSED' }
  const milestone = write.milestone === null ? {} : { milestoneId: write.milestone.nodeId }
  const update: Mutation = {
    name: 'updateIssue',
    input: { id: write.nodeId, ...titleOf(write), body: write.body, ...state, ...milestone },
    selection: written,
  }
  return {
    task: write.task,
    body: write.body,
    mutations: [
      ...labels,
      ...(closedAlready ? recloseMutations(write) : []),
      ...(closing ? [closeMutation(write.nodeId, 'NOT_PLANNED')] : []),
      update,
    ],
  }
}

/** Returns whether the write closes an open issue as not planned, which `updateIssue` cannot. */
export function closesAsNotPlanned({ state, seen }: WriteExisting): boolean {
  return state === 'skipped' && seen.state === 'open'
}

function closeMutation(issueId: string, stateReason: 'COMPLETED' | 'NOT_PLANNED'): Mutation {
  return { name: 'closeIssue', input: { issueId, stateReason }, selection: 'clientMutationId' }
}

function labelMutation(
  name: 'addLabelsToLabelable' | 'removeLabelsFromLabelable',
  labelableId: string,
  labels: readonly SnapshotLabel[],
): Mutation[] {
  if (labels.length === 0) return []
  const labelIds = labels.map((label) => label.nodeId)
  return [{ name, input: { labelableId, labelIds }, selection: 'clientMutationId' }]
}

/** The reason of a closed issue cannot be changed, only set by closing it: https://docs.github.com/en/rest/issues/issues#update-an-issue */
function recloseMutations({ nodeId, state }: WriteExisting): Mutation[] {
  if (state === null) return []
  const stateReason = state === 'done' ? 'COMPLETED' : 'NOT_PLANNED'
  return [
    { name: 'reopenIssue', input: { issueId: nodeId }, selection: 'clientMutationId' },
    closeMutation(nodeId, stateReason),
  ]
}

/** Returns the title where it changes: a person may have changed it this very second. */
export function titleOf({ title, seen }: WriteExisting): { readonly title?: string } {
  return title === seen.title ? {} : { title }
}
