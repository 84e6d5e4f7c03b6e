import type { CloseDuplicateWrite, Executor, Outcome, Write, WriteExisting } from '../apply/executor.ts'
import type { Pacer } from '../apply/pacer.ts'
import type { TaskId } from '../roadmap/model.ts'
import { RoadmapSyncError } from '../shared/errors.ts'
import { toLf } from '../shared/text.ts'
import { parseManagedBody } from '../state/marker.ts'
import type { SnapshotIssue, SnapshotLabel } from '../state/snapshot.ts'
import type { Client } from './client.ts'
import { CommentProblem, leaveComments } from './comments.ts'
import { readIssues } from './fresh-issues.ts'
import type { IssueNode } from './issue-fields.ts'
import { issueFields, toSnapshotIssue } from './issue-fields.ts'
import { createMilestone, updateMilestone } from './milestones.ts'
import type { Mutation } from './mutate.ts'
import { mutate } from './mutate.ts'
import { classify, forbidden, isAlreadyThere, isHidden } from './problem.ts'

export type ExecutorOptions = {
  readonly client: Client
  /** Node id of the repository. */
  readonly repositoryId: string
  readonly authors: readonly string[]
  readonly pacer: Pacer
  readonly signal: AbortSignal
  /** When the snapshot was read, in epoch milliseconds. */
  readonly readAt: number
}

/** A snapshot older than this is checked again before anything is overwritten: people may have been there. */
const freshFor = 5_000

/** Returns the executor that writes through the client: milestones one by one, issues in batches. */
export function createExecutor(options: ExecutorOptions): Executor {
  const { client, pacer, signal, authors } = options
  const { clock, octokit, owner, repo } = client

  /** Every mutating request goes through here, so that none starts too early after another. */
  const paced = async <Data>(objects: number, send: () => Promise<Data>): Promise<Data> => {
    await clock.sleep(pacer.delay(objects), signal)
    pacer.record(objects)
    return send()
  }

  const isStale = () => clock.now() - options.readAt > freshFor

  const single = async (objects: number, send: () => Promise<Outcome>): Promise<Outcome> => {
    try {
      return await paced(objects, send)
    } catch (error) {
      return toOutcome(error)
    }
  }

  const toOutcome = (error: unknown): Outcome => {
    const problem = classify(error, { need: 'issues', clock })
    if (problem.kind === 'fatal') throw problem.error
    return problem
  }

  const issueMutations = async (
    mutations: readonly IssueMutations[],
    objects: number,
  ): Promise<Outcome[]> => {
    const flat = mutations.flatMap((each) => each.mutations)
    const answers = await paced(objects, () => mutate<{ readonly issue?: IssueNode | null }>(client, flat))
    let at = 0
    return mutations.map(({ task, body, mutations: own }): Outcome => {
      const mine = answers.slice(at, at + own.length)
      at += own.length
      const bad = mine.find((answer) => answer.kind !== 'ok')
      if (bad !== undefined) return bad
      const last = mine.at(-1)
      const node = last?.kind === 'ok' ? last.data.issue : null
      if (node == null) return { kind: 'unknown', cause: new Error('an answer without the issue') }
      const issue = toSnapshotIssue(node, authors)
      // A body over the limit is answered as if all were well, and the old one stays.
      if (body !== null && toLf(issue.body).trim() !== toLf(body).trim())
        return { kind: 'refused', error: tooLong(issue) }
      return { kind: 'applied', result: { kind: 'issue', task, issue } }
    })
  }

  const createIssues = async (
    writes: readonly Extract<Write, { kind: 'create-issue' }>[],
  ): Promise<Outcome[]> => {
    const outcomes = await issueMutations(
      writes.map((write) => ({
        task: write.task,
        body: write.body,
        mutations: [
          {
            name: 'createIssue',
            input: {
              repositoryId: options.repositoryId,
              title: write.title,
              body: write.body,
              milestoneId: write.milestone.nodeId,
              labelIds: write.labels.map((label) => label.nodeId),
              ...(write.assignees.length === 0 ? {} : { assigneeIds: write.assignees }),
              ...(write.parent === null ? {} : { parentIssueId: write.parent }),
            },
            selection: `issue { ${issueFields} }`,
          },
        ],
      })),
      writes.length,
    )
    // Without push rights GitHub creates the issue and silently drops the rest.
    for (const outcome of outcomes) {
      if (outcome.kind !== 'applied' || outcome.result.kind !== 'issue') continue
      if (outcome.result.issue.milestone === null) throw forbidden('issues')
    }
    return outcomes
  }

  const writeIssues = async (writes: readonly WriteExisting[]): Promise<Outcome[]> => {
    const outcomes = new Map<WriteExisting, Outcome>()
    let open = [...writes]
    if (isStale() || writes.some((write) => write.comment !== null)) {
      const now = await readIssues(
        client,
        writes.map((write) => write.nodeId),
        authors,
      )
      open = open.filter((write) => {
        const issue = now.get(write.nodeId)
        if (issue !== undefined && isUntouched(write, issue)) return true
        outcomes.set(write, { kind: 'changed' })
        return false
      })
      const missing = open.flatMap(({ nodeId, comment }) =>
        comment === null || comment.marker === now.get(nodeId)?.comments.at(-1)?.marker
          ? []
          : { nodeId, comment },
      )
      await leaveComments(missing, { client, authors, paced })
    }
    // GraphQL cannot close as not planned and rewrite the body at once, REST can, but for labels.
    const isRest = (write: WriteExisting) =>
      closesAsNotPlanned(write) && write.labels.length + write.unlabel.length === 0
    let stop: Outcome | null = null
    for (const write of open.filter(isRest)) {
      const outcome: Outcome = stop ?? (await single(0, () => closeNotPlanned(write)))
      if (outcome.kind === 'limited') stop = outcome
      outcomes.set(write, outcome)
    }
    const batch = open.filter((write) => !isRest(write))
    if (stop !== null) for (const write of batch) outcomes.set(write, stop)
    else if (batch.length > 0) {
      const settled = await issueMutations(batch.map(updateMutations), 0)
      batch.forEach((write, index) => {
        const outcome = settled[index]
        if (outcome !== undefined) outcomes.set(write, outcome)
      })
    }
    return writes.map((write) => outcomes.get(write) ?? { kind: 'unknown', cause: new Error('not answered') })
  }

  const closeDuplicates = async (writes: readonly CloseDuplicateWrite[]): Promise<Outcome[]> => {
    const now = await readIssues(
      client,
      writes.map((write) => write.nodeId),
      authors,
    )
    const missing = writes.filter(
      ({ nodeId, comment }) => comment.marker !== now.get(nodeId)?.comments.at(-1)?.marker,
    )
    await leaveComments(missing, { client, authors, paced })
    return issueMutations(
      writes.map(({ task, nodeId, of }) => ({
        task,
        body: null,
        mutations: [
          {
            name: 'closeIssue',
            input: { issueId: nodeId, stateReason: 'DUPLICATE', duplicateIssueId: of },
            selection: `issue { ${issueFields} }`,
          },
        ],
      })),
      0,
    )
  }

  const closeNotPlanned = async (write: WriteExisting): Promise<Outcome> => {
    const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
      owner,
      repo,
      issue_number: write.number,
      ...titleOf(write),
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
      state: 'closed',
      closedAs: data.state_reason === 'not_planned' ? 'not_planned' : 'completed',
      milestone: data.milestone?.number ?? null,
      closedAt: data.closed_at,
    }
    return { kind: 'applied', result: { kind: 'issue', task: write.task, issue } }
  }

  return {
    execute: async (writes) => {
      const first = writes[0]
      switch (first?.kind) {
        case undefined:
          return []
        case 'create-label':
          return [await single(1, () => createLabel(client, first))]
        case 'create-milestone':
          return [await single(1, () => createMilestone(client, first))]
        case 'update-milestone':
          return [await single(0, () => updateMilestone(client, first, { again: isStale() }))]
        case 'create-issue':
          return createIssues(writes.filter((write) => write.kind === 'create-issue'))
        case 'write-issue':
          return unlessCommentFails(writes, () =>
            writeIssues(writes.filter((write) => write.kind === 'write-issue')),
          )
        case 'close-duplicate':
          return unlessCommentFails(writes, () =>
            closeDuplicates(writes.filter((write) => write.kind === 'close-duplicate')),
          )
      }
    },
    findCreated: async (tasks) => {
      const { repository } = await client.read('issues', () =>
        octokit.graphql<{
          readonly repository: { readonly issues: { readonly nodes: readonly IssueNode[] } }
        }>(
          `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) {
            issues(first: 100, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { ${issueFields} } } } }`,
          { owner, repo },
        ),
      )
      const found = new Map<TaskId, SnapshotIssue>()
      for (const node of repository.issues.nodes) {
        const issue = toSnapshotIssue(node, authors)
        const id = issue.ours ? parseManagedBody(issue.body)?.base.id : undefined
        if (id !== undefined && tasks.has(id)) found.set(id, issue)
      }
      return found
    },
  }
}

async function unlessCommentFails(
  writes: readonly Write[],
  run: () => Promise<readonly Outcome[]>,
): Promise<readonly Outcome[]> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof CommentProblem)) throw error
    return writes.map(() => error.outcome)
  }
}

/** The mutations of one issue in their order; the last one answers with it. */
type IssueMutations = {
  readonly task: TaskId
  /** The body that it has then; null where it is not written. */
  readonly body: string | null
  readonly mutations: readonly Mutation[]
}

function tooLong({ number }: SnapshotIssue): RoadmapSyncError {
  return new RoadmapSyncError('failed', `GitHub did not take the text of #${number}; it is too long.`, {
    hint: 'Shorten what stands below the managed block, then run again.',
  })
}

function updateMutations(write: WriteExisting): IssueMutations {
  const labels = [
    ...labelMutation('addLabelsToLabelable', write.nodeId, write.labels),
    ...labelMutation('removeLabelsFromLabelable', write.nodeId, write.unlabel),
  ]
  const closedAlready = write.seen.state === 'closed' && write.state !== 'open'
  const closing = closesAsNotPlanned(write)
  const state =
    write.state === null || closedAlready || closing
      ? {}
      : { state: write.state === 'open' ? 'OPEN' : 'CLOSED' }
  const milestone = write.milestone === null ? {} : { milestoneId: write.milestone.nodeId }
  const update: Mutation = {
    name: 'updateIssue',
    input: { id: write.nodeId, ...titleOf(write), body: write.body, ...state, ...milestone },
    selection: `issue { ${issueFields} }`,
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

function closesAsNotPlanned({ state, seen }: WriteExisting): boolean {
  return state === 'not_planned' && seen.state === 'open'
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
  const stateReason = state === 'completed' ? 'COMPLETED' : 'NOT_PLANNED'
  return [
    { name: 'reopenIssue', input: { issueId: nodeId }, selection: 'clientMutationId' },
    closeMutation(nodeId, stateReason),
  ]
}

/** The title is sent only where it changes: a person may have changed it this very second. */
function titleOf({ title, seen }: WriteExisting): { readonly title?: string } {
  return title === seen.title ? {} : { title }
}

function isUntouched({ seen }: WriteExisting, now: SnapshotIssue): boolean {
  return (
    seen.title === now.title &&
    toLf(seen.body) === toLf(now.body) &&
    seen.state === now.state &&
    seen.milestone === now.milestone
  )
}

function labelApplied(data: { readonly node_id: string; readonly name: string }): Outcome {
  if (typeof data?.node_id !== 'string') throw new Error('GitHub answered with something that is no label')
  return { kind: 'applied', result: { kind: 'label', label: { nodeId: data.node_id, name: data.name } } }
}

async function createLabel(
  { octokit, owner, repo }: Client,
  write: Extract<Write, { kind: 'create-label' }>,
): Promise<Outcome> {
  const { name, color, description } = write
  try {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/labels', {
      owner,
      repo,
      name,
      color,
      description,
    })
    return labelApplied(data)
  } catch (error) {
    if (isHidden(error)) throw forbidden('issues', error)
    if (!isAlreadyThere(error)) throw error
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/labels/{name}', { owner, repo, name })
    return labelApplied(data)
  }
}
