import { graphqlErrors } from '../github/refusals.ts'
import { commentMarker, findCommentMarker } from '../memory/marker.ts'
import { askBoard, isAbout } from './read.ts'
import type { BoardWriter } from './write.ts'
import { attempt, writeOnce } from './write.ts'

/** A status update of a board. */
export type StatusUpdate = {
  readonly body: string
  readonly status: 'ON_TRACK' | 'AT_RISK' | 'COMPLETE' | null
  /** What it tells, by which it is found again. */
  readonly purpose: string
}

/** Whether a status update stands; `impossible` where this GitHub has none. */
export type StatusOutcome = 'stands' | 'failed' | 'impossible'

/**
 * Posts the status update, unless the newest ones have it already: an earlier run may have died right after. Returns
 * what came of it.
 */
export async function tellStatus(
  writer: BoardWriter,
  board: { readonly id: string },
  update: StatusUpdate,
): Promise<StatusOutcome> {
  const { client, missing } = writer.reader
  type Node = {
    readonly statusUpdates: { readonly nodes: readonly ({ readonly body: string | null } | null)[] }
  }
  const { nodes } = await askBoard(writer.reader, () =>
    client.octokit
      .graphql<{ readonly nodes: readonly (Node | null)[] }>(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { ... on ProjectV2 { statusUpdates(first: 5) { nodes { body } } } } }',
        { ids: [board.id] },
      )
      .catch((error: unknown) => {
        if (!isAbout(graphqlErrors(error) ?? [], 'statusUpdates')) throw error
        missing.add('statusUpdates')
        return { nodes: [] }
      }),
  )
  if (missing.has('statusUpdates')) return 'impossible'
  const marker = commentMarker(update.purpose)
  const stands = nodes[0]?.statusUpdates.nodes.some((each) => findCommentMarker(each?.body ?? '') === marker)
  if (stands === true) return 'stands'
  const { body, status } = update
  const mutation = {
    name: 'createProjectV2StatusUpdate',
    input: {
      projectId: board.id,
      body: `${body}\n\n${marker}`,
      ...(status === null ? {} : { status }),
    },
    selection: 'clientMutationId',
  }
  const answer = await attempt(() => writeOnce(writer, mutation, 1))
  return answer.kind === 'ok' ? 'stands' : 'failed'
}
