import type { Pacer } from '../apply/pacer.ts'
import type { Client } from '../github/client.ts'
import { isUnseen } from '../github/refusals.ts'
import type { Answer, Mutation } from '../github/write/mutate.ts'
import { mutate } from '../github/write/mutate.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { BoardExecutor, BoardOutcome } from './apply.ts'
import type { BoardResult } from './live-board.ts'
import type { BoardOperation, CardValue } from './operation.ts'
import type { CardNode, FieldNode } from './read.ts'
import { boardGone, cardSelection, fieldSelection, readBoard, toCard, toField } from './read.ts'

export type BoardExecutorOptions = {
  readonly client: Client
  readonly pacer: Pacer
  readonly signal: AbortSignal
}

/** What a mutation of a board answers with, one of them. */
type Written = { readonly item?: CardNode | null; readonly field?: FieldNode | null }

/** Returns the executor that writes to boards through the client, every batch in one request. */
export function createBoardExecutor({ client, pacer, signal }: BoardExecutorOptions): BoardExecutor {
  const outcomeOf = (operation: BoardOperation, answer: Answer<Written> | undefined): BoardOutcome => {
    if (answer === undefined) return { kind: 'unknown', cause: new Error('not answered') }
    if (answer.kind === 'ok') {
      const result = resultOf(operation, answer.data)
      return result === null
        ? { kind: 'unknown', cause: new Error('an answer without what it is about') }
        : { kind: 'applied', result }
    }
    if (answer.kind === 'unknown' && isUnseen(answer.cause)) {
      return { kind: 'unseen', error: unseenIssue(client, answer.cause) }
    }
    if (answer.kind !== 'refused') return answer
    const { message } = answer.error
    // Somebody archived or removed the card, or the one before it, a moment ago.
    if (/is archived|does not exist in the project/i.test(message)) return { kind: 'changed' }
    // Created by a request whose answer was lost, or by another run: the board has to be read again.
    if (/has already been taken|already exists in this project/i.test(message)) {
      return { kind: 'unknown', cause: answer.error }
    }
    return answer
  }

  return {
    execute: async (board, operations) => {
      await client.clock.sleep(pacer.delay(0), signal)
      pacer.record(operations.filter(({ kind }) => kind === 'add').length)
      const mutations = operations.map((operation) => toMutation(board, operation))
      const answers = await mutate<Written>(client, mutations, 'projects')
      return operations.map((operation, index) => outcomeOf(operation, answers[index]))
    },
    reread: async (board) => {
      const now = await readBoard(client, board)
      if (now === null) throw boardGone()
      return now
    },
  }
}

function unseenIssue({ owner, repo }: Client, cause: unknown): RoadmapSyncError {
  return new RoadmapSyncError(
    'failed',
    `\`project-token\` has no access to the issues of ${owner}/${repo}.`,
    {
      hint: 'For a private repository a classic token needs the scopes `repo` and `project`; another token needs the permission “Issues: read”.',
      cause,
    },
  )
}

function resultOf(operation: BoardOperation, { item, field }: Written): BoardResult | null {
  switch (operation.kind) {
    case 'create-field':
    case 'update-options': {
      const made = toField(field ?? null)
      return made === null ? null : { kind: 'field', field: made }
    }
    case 'place':
      return { kind: 'placed' }
    default:
      return item == null ? null : { kind: 'card', issue: operation.issue, card: toCard(item) }
  }
}

function toMutation(projectId: string, operation: BoardOperation): Mutation {
  const item = `item { ${cardSelection} }`
  const field = `field: projectV2Field { ${fieldSelection} }`
  switch (operation.kind) {
    case 'create-field': {
      const { name, type: dataType, options } = operation
      const singleSelectOptions = options.length === 0 ? {} : { singleSelectOptions: options }
      return {
        name: 'createProjectV2Field',
        input: { projectId, name, dataType, ...singleSelectOptions },
        selection: field,
      }
    }
    case 'update-options':
      return {
        name: 'updateProjectV2Field',
        input: { fieldId: operation.field, singleSelectOptions: operation.options },
        selection: field,
      }
    case 'add':
      return {
        name: 'addProjectV2ItemById',
        input: { projectId, contentId: operation.issue },
        selection: item,
      }
    case 'archive':
    case 'restore':
      return {
        name: operation.kind === 'archive' ? 'archiveProjectV2Item' : 'unarchiveProjectV2Item',
        input: { projectId, itemId: operation.card },
        selection: item,
      }
    case 'set': {
      const value = valueInput(operation.value)
      return {
        name: value === null ? 'clearProjectV2ItemFieldValue' : 'updateProjectV2ItemFieldValue',
        input: {
          projectId,
          itemId: operation.card,
          fieldId: operation.field,
          ...(value === null ? {} : { value }),
        },
        selection: `item: projectV2Item { ${cardSelection} }`,
      }
    }
    case 'place':
      return {
        name: 'updateProjectV2ItemPosition',
        input: {
          projectId,
          itemId: operation.card,
          ...(operation.after === null ? {} : { afterId: operation.after }),
        },
        selection: 'clientMutationId',
      }
  }
}

function valueInput(value: CardValue): Readonly<Record<string, string>> | null {
  if (value === null) return null
  return 'option' in value ? { singleSelectOptionId: value.option } : value
}
