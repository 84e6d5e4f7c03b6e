import { type Pacer, waitForTurn } from '../../apply/pacer.ts'
import type { CloseDuplicateWrite, Outcome, WriteExisting } from '../../apply/writes.ts'
import type { Client } from '../client.ts'
import { type Fresh, readFresh } from '../read/current-issues.ts'
import { type Mutation, mutate } from './mutate.ts'

export type CommentPorts = Pick<Client, 'clock'> & {
  readonly client: Client
  readonly authors: readonly string[]
  readonly pacer: Pacer
  readonly signal: AbortSignal
}

/**
 * Leaves the comments that issues, as they are `now`, do not have yet, in one request. Then looks whether another run
 * left the same comments at the same moment, and deletes the later ones of ours. Returns null where all comments are
 * there, or else why that is not known; an issue must not be written before its comment is.
 */
export async function leaveComments(
  ports: CommentPorts,
  writes: readonly (WriteExisting | CloseDuplicateWrite)[],
  now: Fresh,
): Promise<Outcome | null> {
  const missing = writes.filter(
    ({ nodeId, comment }) =>
      comment !== null && comment.marker !== now.issues.get(nodeId)?.comments.at(-1)?.marker,
  )
  if (missing.length === 0) return null
  const { client, authors } = ports
  const additions = missing.map(
    ({ nodeId, comment }): Mutation => ({
      name: 'addComment',
      input: { subjectId: nodeId, body: comment?.body },
      selection: 'clientMutationId',
    }),
  )
  await waitForTurn(ports, additions.length)
  const answers = await mutate(client, additions)
  const bad = answers.find((answer) => answer.kind !== 'ok')
  if (bad?.kind === 'limited' || bad?.kind === 'unknown') return bad
  const issues = missing.map(({ number }) => number)
  const after = await readFresh(client, { issues, milestones: [] }, authors)
  const doubled = [...after.issues.values()].flatMap(({ comments }) =>
    comments.filter(({ marker }, index) => index > 0 && comments[index - 1]?.marker === marker),
  )
  if (doubled.length === 0) return null
  const deletions = doubled.map(
    ({ id }): Mutation => ({ name: 'deleteIssueComment', input: { id }, selection: 'clientMutationId' }),
  )
  await waitForTurn(ports, 0)
  // A comment that the other run deleted first is gone all the same, so no answer matters.
  await mutate(client, deletions)
  return null
}
