import { type Pacer, waitForTurn } from '../../apply/pacer.ts'
import type {
  CloseDuplicateWrite,
  Executor,
  Numbers,
  Outcome,
  Write,
  WriteExisting,
} from '../../apply/writes.ts'
import { parseManagedBody } from '../../memory/marker.ts'
import type { SnapshotIssue } from '../../memory/snapshot.ts'
import type { TaskId } from '../../roadmap/model.ts'
import { RoadmapSyncError } from '../../text/errors.ts'
import { toLf } from '../../text/text.ts'
import type { Client } from '../client.ts'
import { type IssueNode, issueFields, toSnapshotIssue } from '../issue-fields.ts'
import { queryRepository } from '../query.ts'
import { type FreshAnswer, freshSelection, toFresh } from '../read/current-issues.ts'
import { classify, forbidden } from '../refusals.ts'
import { leaveComments } from './comments.ts'
import {
  closeNotPlanned,
  closesAsNotPlanned,
  createMutations,
  duplicateMutations,
  type IssueMutations,
  updateMutations,
  withAlong,
} from './issues.ts'
import { createLabel, createMilestone, updateMilestone } from './labels-and-milestones.ts'
import { type Answer, mutate } from './mutate.ts'
import { createStaleCheck, isUntouched, type StaleCheck } from './stale-check.ts'

export type ExecutorOptions = {
  readonly client: Client
  /** Node id of the repository. */
  readonly repositoryId: string
  /** Logins besides the token's own whose issues are ours. */
  readonly authors: readonly string[]
  readonly pacer: Pacer
  readonly signal: AbortSignal
  /** When the snapshot was read, in epoch milliseconds. */
  readonly readAt: number
}

/** What all writes of one application share. */
type Session = ExecutorOptions & Pick<Client, 'clock'> & { readonly staleCheck: StaleCheck }

/** Returns the executor that sends labels and milestones one by one, and issues in batches. */
export function createExecutor(options: ExecutorOptions): Executor {
  const session = { ...options, clock: options.client.clock, staleCheck: createStaleCheck(options) }
  return {
    execute: (writes, next) => execute(session, writes, next),
    findCreated: (tasks) => findCreated(session, tasks),
  }
}

async function execute(
  session: Session,
  writes: readonly Write[],
  next: Numbers,
): Promise<readonly Outcome[]> {
  const { client } = session
  const [first] = writes
  switch (first?.kind) {
    case undefined:
      return []
    case 'create-label':
      return [await sendAlone(session, 1, () => createLabel(client, first))]
    case 'create-milestone':
      return [await sendAlone(session, 1, () => createMilestone(client, first))]
    case 'update-milestone':
      return [await overwriteMilestone(session, first, next)]
    case 'create-issue': {
      const creates = writes.filter((write) => write.kind === 'create-issue')
      return createIssues(session, creates, next)
    }
    case 'write-issue': {
      const overwrites = writes.filter((write) => write.kind === 'write-issue')
      return overwriteIssues(session, overwrites, next)
    }
    case 'close-duplicate': {
      const duplicates = writes.filter((write) => write.kind === 'close-duplicate')
      return closeDuplicates(session, duplicates, next)
    }
  }
}

/** Sends a request that writes one thing and creates `objects`. */
async function sendAlone(session: Session, objects: number, send: () => Promise<Outcome>): Promise<Outcome> {
  await waitForTurn(session, objects)
  try {
    return await send()
  } catch (error) {
    const problem = classify(error, { need: 'issues', clock: session.clock })
    if (problem.kind === 'fatal') throw problem.error
    return problem
  }
}

/** Sends the mutations of all issues in one request, and reads in its answer what is probably written `next`. */
async function sendIssues(
  session: Session,
  issues: readonly IssueMutations[],
  { objects, next }: { readonly objects: number; readonly next: Numbers },
): Promise<Outcome[]> {
  const { client, authors, clock, staleCheck } = session
  const mutations = withAlong(
    issues.flatMap((each) => each.mutations),
    freshSelection(next),
  )
  await waitForTurn(session, objects)
  const at = clock.now()
  const answers = await mutate<Written>(client, mutations)
  const last = answers.at(-1)
  const along = last?.kind === 'ok' ? (last.data.issue?.repository ?? {}) : {}
  staleCheck.learn(toFresh(along, { authors, at }))
  let first = 0
  return issues.map((issue) => {
    const own = answers.slice(first, first + issue.mutations.length)
    first += issue.mutations.length
    return issueOutcome(issue, own, authors)
  })
}

/** What a mutation answers with; `repository` is what was read along. */
type Written = { readonly issue?: (IssueNode & { readonly repository?: FreshAnswer }) | null }

function issueOutcome(
  { task, body }: IssueMutations,
  answers: readonly Answer<Written>[],
  authors: readonly string[],
): Outcome {
  const bad = answers.find((answer) => answer.kind !== 'ok')
  if (bad !== undefined) return bad
  const last = answers.at(-1)
  const node = last?.kind === 'ok' ? last.data.issue : null
  if (node == null) return { kind: 'unknown', cause: new Error('an answer without the issue') }
  const issue = toSnapshotIssue(node, authors)
  // GitHub answers a body over its limit as if all were well, and keeps the old one.
  if (body !== null && toLf(issue.body).trim() !== toLf(body).trim())
    return { kind: 'refused', error: tooLong(issue) }
  return { kind: 'applied', result: { kind: 'issue', task, issue } }
}

async function createIssues(
  session: Session,
  writes: readonly Extract<Write, { kind: 'create-issue' }>[],
  next: Numbers,
): Promise<Outcome[]> {
  const mutations = writes.map((write) => createMutations(write, session.repositoryId))
  const outcomes = await sendIssues(session, mutations, { objects: writes.length, next })
  for (const outcome of outcomes) {
    if (outcome.kind !== 'applied' || outcome.result.kind !== 'issue') continue
    // Without push rights GitHub creates the issue, and drops its milestone without a word.
    if (outcome.result.issue.milestone === null) throw forbidden('issues')
    session.staleCheck.wrote(outcome.result)
  }
  return outcomes
}

async function overwriteMilestone(
  session: Session,
  write: Extract<Write, { kind: 'update-milestone' }>,
  next: Numbers,
): Promise<Outcome> {
  const { client, staleCheck } = session
  const now = await staleCheck.current([write], next)
  if (now !== null && !isUntouched(write, now)) return { kind: 'changed' }
  const outcome = await sendAlone(session, 0, () => updateMilestone(client, write))
  if (outcome.kind === 'applied') staleCheck.wrote(outcome.result)
  return outcome
}

/** Writes issues that nobody changed since the plan was made, comments first. */
async function overwriteIssues(
  session: Session,
  writes: readonly WriteExisting[],
  next: Numbers,
): Promise<Outcome[]> {
  const { staleCheck } = session
  const hasComments = writes.some((write) => write.comment !== null)
  const now = await (hasComments ? staleCheck.look(writes, next) : staleCheck.current(writes, next))
  const outcomes = new Map<WriteExisting, Outcome>()
  for (const write of writes)
    if (now !== null && !isUntouched(write, now)) outcomes.set(write, { kind: 'changed' })
  const untouched = writes.filter((write) => !outcomes.has(write))
  let stop = now === null ? null : await leaveComments(session, untouched, now)
  // One request of REST closes as not planned and rewrites the body; GraphQL takes two mutations, and knows labels.
  const isRest = (write: WriteExisting) =>
    closesAsNotPlanned(write) && write.labels.length + write.unlabel.length === 0
  for (const write of untouched.filter(isRest)) {
    const outcome = stop ?? (await sendAlone(session, 0, () => closeNotPlanned(session.client, write)))
    if (outcome.kind === 'limited') stop = outcome
    outcomes.set(write, outcome)
  }
  const batch = untouched.filter((write) => !isRest(write))
  if (batch.length > 0 && stop === null) {
    const settled = await sendIssues(session, batch.map(updateMutations), { objects: 0, next })
    for (const [index, outcome] of settled.entries()) {
      const write = batch[index]
      if (write !== undefined) outcomes.set(write, outcome)
    }
  }
  const unsent = stop ?? { kind: 'unknown', cause: new Error('not answered') }
  return writes.map((write) => outcomes.get(write) ?? unsent)
}

async function closeDuplicates(
  session: Session,
  writes: readonly CloseDuplicateWrite[],
  next: Numbers,
): Promise<Outcome[]> {
  const now = await session.staleCheck.look(writes, next)
  const stop = await leaveComments(session, writes, now)
  if (stop !== null) return writes.map(() => stop)
  return sendIssues(session, writes.map(duplicateMutations), { objects: 0, next })
}

async function findCreated(
  { client, authors }: Session,
  tasks: ReadonlySet<TaskId>,
): Promise<ReadonlyMap<TaskId, SnapshotIssue>> {
  const { issues } = await queryRepository<{ readonly issues: { readonly nodes: readonly IssueNode[] } }>(
    client,
    `issues(first: 100, orderBy: {field: CREATED_AT, direction: DESC}) { nodes { ${issueFields} } }`,
  )
  const found = new Map<TaskId, SnapshotIssue>()
  for (const node of issues.nodes) {
    const issue = toSnapshotIssue(node, authors)
    const id = issue.ours ? parseManagedBody(issue.body)?.base.id : undefined
    if (id !== undefined && tasks.has(id)) found.set(id, issue)
  }
  return found
}

function tooLong({ number }: SnapshotIssue): RoadmapSyncError {
  return new RoadmapSyncError('failed', `GitHub refused the text of #${number} because it is too long.`, {
    hint: 'Shorten the text below the managed block, then run again.',
  })
}
