import type { OneComment, Outcome } from '../../apply/executor.ts'
import type { Client } from '../client.ts'
import { readFresh } from '../read/current-issues.ts'
import { type Mutation, mutate } from './mutate.ts'

/** A comment that is to stand on an issue once. */
export type CommentWrite = {
  readonly number: number
  readonly nodeId: string
  readonly comment: OneComment
}

export type CommentPorts = {
  readonly client: Client
  readonly authors: readonly string[]
  /** Sends a mutating request no earlier than the pace allows. */
  readonly paced: <Data>(objects: number, send: () => Promise<Data>) => Promise<Data>
}

/**
 * Leaves the comments in one request, then looks whether another run left the same ones at the same moment, and takes
 * the later ones of ours away again. Throws a CommentProblem where it is not known whether they stand.
 */
export async function leaveComments(
  writes: readonly CommentWrite[],
  { client, authors, paced }: CommentPorts,
): Promise<void> {
  if (writes.length === 0) return
  const additions = writes.map(
    ({ nodeId, comment }): Mutation => ({
      name: 'addComment',
      input: { subjectId: nodeId, body: comment.body },
      selection: 'clientMutationId',
    }),
  )
  const answers = await paced(additions.length, () => mutate(client, additions))
  const bad = answers.find((answer) => answer.kind !== 'ok')
  if (bad?.kind === 'limited' || bad?.kind === 'unknown') throw new CommentProblem(bad)
  const numbers = { issues: writes.map(({ number }) => number), milestones: [] }
  const now = await readFresh(client, numbers, authors)
  const doubled = [...now.issues.values()].flatMap(({ comments }) =>
    comments.filter(({ marker }, index) => index > 0 && comments[index - 1]?.marker === marker),
  )
  if (doubled.length === 0) return
  const deletions = doubled.map(
    ({ id }): Mutation => ({ name: 'deleteIssueComment', input: { id }, selection: 'clientMutationId' }),
  )
  // One that the other run took away first is gone all the same.
  await paced(0, () => mutate(client, deletions))
}

/** A comment that may or may not stand; the writes it goes with are not sent before that is known. */
export class CommentProblem extends Error {
  readonly outcome: Outcome

  constructor(outcome: Outcome) {
    super('a comment was not answered')
    this.outcome = outcome
  }
}
