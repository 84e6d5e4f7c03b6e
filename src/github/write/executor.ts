import type {
  CloseDuplicateWrite,
  Executor,
  Numbers,
  Outcome,
  Write,
  WriteExisting,
} from '../../apply/executor.ts'
import type { Pacer } from '../../apply/pacer.ts'
import { parseManagedBody } from '../../memory/marker.ts'
import type { SnapshotIssue } from '../../memory/snapshot.ts'
import type { TaskId } from '../../roadmap/model.ts'
import { RoadmapSyncError } from '../../text/errors.ts'
import { toLf } from '../../text/text.ts'
import type { Client } from '../client.ts'
import { type IssueNode, issueFields, toSnapshotIssue } from '../issue-fields.ts'
import { type Fresh, type FreshAnswer, freshSelection, toFresh } from '../read/current-issues.ts'
import { classify, forbidden } from '../refusals.ts'
import { CommentProblem, type CommentWrite, leaveComments } from './comments.ts'
import {
  closesAsNotPlanned,
  createMutations,
  duplicateMutations,
  type IssueMutations,
  titleOf,
  updateMutations,
  withAlong,
} from './issue-mutations.ts'
import { createLabel, createMilestone, updateMilestone } from './labels-and-milestones.ts'
import { type Answer, mutate } from './mutate.ts'
import { createWatch, isUntouched } from './stale-check.ts'

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

/** Returns the executor that writes through the client: milestones one by one, issues in batches. */
export function createExecutor(options: ExecutorOptions): Executor {
  const { client, pacer, signal, authors } = options
  const { clock, octokit, owner, repo } = client
  const watch = createWatch({ client, authors, readAt: options.readAt })

  /** Every mutating request goes through here, so that none starts too early after another. */
  const paced = async <Data>(objects: number, send: () => Promise<Data>): Promise<Data> => {
    await clock.sleep(pacer.delay(objects), signal)
    pacer.record(objects)
    return send()
  }

  const single = async (objects: number, send: () => Promise<Outcome>): Promise<Outcome> => {
    try {
      return await paced(objects, send)
    } catch (error) {
      const problem = classify(error, { need: 'issues', clock })
      if (problem.kind === 'fatal') throw problem.error
      return problem
    }
  }

  const issueMutations = async (
    issues: readonly IssueMutations[],
    { objects, next }: { readonly objects: number; readonly next: Numbers },
  ): Promise<Outcome[]> => {
    const mutations = withAlong(
      issues.flatMap((each) => each.mutations),
      freshSelection(next),
    )
    let at = 0
    const answers = await paced(objects, () => {
      at = clock.now()
      return mutate<{ readonly issue?: WrittenNode | null }>(client, mutations)
    })
    const outcomes: Outcome[] = []
    let first = 0
    for (const { mutations: own, ...issue } of issues) {
      outcomes.push(issueOutcome(answers.slice(first, first + own.length), { ...issue, authors }))
      first += own.length
    }
    const last = answers.at(-1)
    const along = last?.kind === 'ok' ? (last.data.issue?.repository ?? {}) : {}
    watch.learn(toFresh(along, { authors, at }))
    return outcomes
  }

  const createIssues = async (
    writes: readonly Extract<Write, { kind: 'create-issue' }>[],
    next: Numbers,
  ): Promise<Outcome[]> => {
    const { repositoryId } = options
    const outcomes = await issueMutations(
      writes.map((write) => createMutations(write, repositoryId)),
      { objects: writes.length, next },
    )
    for (const outcome of outcomes) {
      if (outcome.kind !== 'applied' || outcome.result.kind !== 'issue') continue
      // Without push rights GitHub creates the issue and silently drops the rest.
      if (outcome.result.issue.milestone === null) throw forbidden('issues')
      watch.wrote(outcome.result)
    }
    return outcomes
  }

  const writeIssues = async (writes: readonly WriteExisting[], next: Numbers): Promise<Outcome[]> => {
    const outcomes = new Map<WriteExisting, Outcome>()
    let open = [...writes]
    const comments = writes.some((write) => write.comment !== null)
    const now = await (comments ? watch.look(writes, next) : watch.standing(writes, next))
    if (now !== null) {
      open = open.filter((write) => {
        if (isUntouched(write, now)) return true
        outcomes.set(write, { kind: 'changed' })
        return false
      })
      await leaveComments(missingComments(open, now), { client, authors, paced })
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
      const settled = await issueMutations(batch.map(updateMutations), { objects: 0, next })
      batch.forEach((write, index) => {
        const outcome = settled[index]
        if (outcome !== undefined) outcomes.set(write, outcome)
      })
    }
    return writes.map((write) => outcomes.get(write) ?? { kind: 'unknown', cause: new Error('not answered') })
  }

  const closeDuplicates = async (
    writes: readonly CloseDuplicateWrite[],
    next: Numbers,
  ): Promise<Outcome[]> => {
    const now = await watch.look(writes, next)
    await leaveComments(missingComments(writes, now), { client, authors, paced })
    return issueMutations(writes.map(duplicateMutations), { objects: 0, next })
  }

  const updateOneMilestone = async (write: UpdateMilestoneWrite, next: Numbers): Promise<Outcome> => {
    const now = await watch.standing([write], next)
    if (now !== null && !isUntouched(write, now)) return { kind: 'changed' }
    const outcome = await single(0, () => updateMilestone(client, write))
    if (outcome.kind === 'applied') watch.wrote(outcome.result)
    return outcome
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
      state: data.state_reason === 'not_planned' ? 'skipped' : 'done',
      milestone: data.milestone?.number ?? null,
      closedAt: data.closed_at,
    }
    return { kind: 'applied', result: { kind: 'issue', task: write.task, issue } }
  }

  return {
    execute: async (writes, next) => {
      const first = writes[0]
      switch (first?.kind) {
        case undefined:
          return []
        case 'create-label':
          return [await single(1, () => createLabel(client, first))]
        case 'create-milestone':
          return [await single(1, () => createMilestone(client, first))]
        case 'update-milestone':
          return [await updateOneMilestone(first, next)]
        case 'create-issue':
          return createIssues(
            writes.filter((write) => write.kind === 'create-issue'),
            next,
          )
        case 'write-issue':
          return unlessCommentFails(writes, () =>
            writeIssues(
              writes.filter((write) => write.kind === 'write-issue'),
              next,
            ),
          )
        case 'close-duplicate':
          return unlessCommentFails(writes, () =>
            closeDuplicates(
              writes.filter((write) => write.kind === 'close-duplicate'),
              next,
            ),
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

type UpdateMilestoneWrite = Extract<Write, { kind: 'update-milestone' }>
type WrittenNode = IssueNode & { readonly repository?: FreshAnswer }

function issueOutcome(
  answers: readonly Answer<{ readonly issue?: WrittenNode | null }>[],
  { task, body, authors }: Omit<IssueMutations, 'mutations'> & { readonly authors: readonly string[] },
): Outcome {
  const bad = answers.find((answer) => answer.kind !== 'ok')
  if (bad !== undefined) return bad
  const last = answers.at(-1)
  const node = last?.kind === 'ok' ? last.data.issue : null
  if (node == null) return { kind: 'unknown', cause: new Error('an answer without the issue') }
  const issue = toSnapshotIssue(node, authors)
  // A body over the limit is answered as if all were well, and the old one stays.
  if (body !== null && toLf(issue.body).trim() !== toLf(body).trim())
    return { kind: 'refused', error: tooLong(issue) }
  return { kind: 'applied', result: { kind: 'issue', task, issue } }
}

function missingComments(
  writes: readonly (WriteExisting | CloseDuplicateWrite)[],
  now: Fresh,
): CommentWrite[] {
  return writes.flatMap(({ number, nodeId, comment }) =>
    comment === null || comment.marker === now.issues.get(nodeId)?.comments.at(-1)?.marker
      ? []
      : { number, nodeId, comment },
  )
}

function tooLong({ number }: SnapshotIssue): RoadmapSyncError {
  return new RoadmapSyncError('failed', `GitHub refused the text of #${number} because it is too long.`, {
    hint: 'Shorten the text below the managed block, then run again.',
  })
}
