import type {
  BoardField,
  BoardMemory,
  BoardSnapshot,
  Card,
  DesiredBoard,
  DesiredCard,
} from '../../../src/board/model.ts'
import type { BoardOperation, CardValue } from '../../../src/board/operation.ts'
import type { BoardPlanInput } from '../../../src/board/plan.ts'
import { boardStages, planBoard, rememberBoard } from '../../../src/board/plan.ts'
import { sectionId, taskId } from './build.ts'

/** Names by which fields are found. */
export const names = { section: ['Section', 'Раздел'], start: ['Start'], target: ['Target'] }

/** Nothing is remembered. */
export const forgotten: BoardMemory = { board: null, cards: new Map() }

/** Returns a single select with options of these names; their ids are the names in lower case. */
export function select(name: string, options: readonly string[]): BoardField {
  return {
    id: name.toLowerCase(),
    name,
    type: 'SINGLE_SELECT',
    options: options.map((option) => ({
      id: option.toLowerCase(),
      name: option,
      color: 'GRAY',
      description: `about ${option}`,
    })),
  }
}

/** GitHub's own status field. */
export const status = select('Status', ['Todo', 'In Progress', 'Done'])

/** Returns a board with these fields and cards, by the node id of their issue, in that order. */
export function board(
  fields: readonly BoardField[] = [status],
  cards: Readonly<Record<string, Partial<Omit<Card, 'values'>> & { readonly values?: object }>> = {},
): BoardSnapshot {
  const made = Object.entries(cards).map(([issue, { values = {}, ...rest }]) => {
    const card: Card = {
      id: `card of ${issue}`,
      archived: false,
      active: false,
      values: new Map(Object.entries(values)),
      ...rest,
    }
    return [issue, card] as const
  })
  return {
    id: 'PVT_1',
    number: 1,
    url: 'https://github.com/users/octo/projects/1',
    title: 'Plan',
    closed: false,
    readme: '',
    firstView: null,
    fields,
    cards: new Map(made),
    order: made.filter(([, { archived }]) => !archived).map(([, { id }]) => id),
  }
}

/** Returns the card that a task of that name asks for; its issue is called after it. */
export function wanted(task: string, rest: Partial<DesiredCard> = {}): DesiredCard {
  return {
    task: taskId(task),
    issue: `issue ${task}`,
    section: sectionId('s1'),
    state: 'open',
    reopened: false,
    start: null,
    target: null,
    ...rest,
  }
}

/** Returns a desired board with these cards, whose sections have the titles given, `Basics` and `More` unless told. */
export function desired(
  cards: readonly DesiredCard[],
  {
    titles = { s1: 'Basics', s2: 'More' },
    removed = [],
  }: { titles?: Record<string, string>; removed?: string[] } = {},
): DesiredBoard {
  return {
    sections: Object.entries(titles).map(([id, title]) => ({ id: sectionId(id), title })),
    cards,
    removed: removed.map((task) => ({ task: taskId(task), issue: `issue ${task}` })),
    closedDuplicates: [],
    names: { section: 'Section', start: 'Start', target: 'Target' },
  }
}

/** Returns the board once the operation was applied, as GitHub does it: new things go to the end. */
export function applied(board: BoardSnapshot, operation: BoardOperation): BoardSnapshot {
  switch (operation.kind) {
    case 'create-field': {
      const { of, name, type, options } = operation
      const made = options.map((option, index) => ({ ...option, id: `${of}-${index}` }))
      return {
        ...board,
        fields: [...board.fields, { id: `new ${of}`, name, type, options: made }],
      }
    }
    case 'update-options': {
      const { field: changed, options } = operation
      // Options are never taken away, so that their number tells new ones apart.
      return {
        ...board,
        fields: board.fields.map((field) =>
          field.id === changed
            ? {
                ...field,
                options: options.map((option, at) => ({ id: `made ${options.length}-${at}`, ...option })),
              }
            : field,
        ),
      }
    }
    case 'add': {
      const card: Card = {
        id: `card of ${operation.issue}`,
        archived: false,
        active: false,
        values: new Map(),
      }
      return {
        ...board,
        cards: new Map([...board.cards, [operation.issue, card]]),
        order: [...board.order, card.id],
      }
    }
    case 'place': {
      const rest = board.order.filter((id) => id !== operation.card)
      rest.splice(operation.after === null ? 0 : rest.indexOf(operation.after) + 1, 0, operation.card)
      return { ...board, order: rest }
    }
    default: {
      const card = board.cards.get(operation.issue)
      if (card === undefined) throw new Error(`no card of ${operation.issue}`)
      const changed =
        operation.kind === 'set'
          ? { ...card, values: withValue(card.values, operation.field, operation.value) }
          : { ...card, archived: operation.kind === 'archive' }
      const order = board.order.filter((id) => id !== card.id)
      return {
        ...board,
        cards: new Map([...board.cards, [operation.issue, changed]]),
        order: changed.archived ? order : operation.kind === 'restore' ? [...order, card.id] : board.order,
      }
    }
  }
}

function withValue(values: Card['values'], field: string, value: CardValue): Map<string, string> {
  const changed = new Map(values)
  if (value === null) changed.delete(field)
  else changed.set(field, 'option' in value ? value.option : 'text' in value ? value.text : value.date)
  return changed
}

/** What a sync makes of a board. */
export type Synced = {
  readonly board: BoardSnapshot
  readonly memory: BoardMemory
  readonly operations: readonly BoardOperation[]
}

/** Applies every stage of the plan, each to what the one before it made. */
export function sync(wish: DesiredBoard, start: BoardSnapshot, memory: BoardMemory = forgotten): Synced {
  const operations: BoardOperation[] = []
  let input: BoardPlanInput = { desired: wish, board: start, memory, names, added: new Set() }
  for (const stage of boardStages) {
    const planned = planBoard(stage, input)
    operations.push(...planned)
    const added = planned.flatMap((each) => (each.kind === 'add' ? each.task : []))
    input = {
      ...input,
      board: planned.reduce(applied, input.board),
      added: new Set([...input.added, ...added]),
    }
  }
  return { board: input.board, memory: rememberBoard(input, []), operations }
}

/** Returns the operations in few words: `set status a = done`. */
export function brief(operations: readonly BoardOperation[]): string[] {
  return operations.map((each) => {
    switch (each.kind) {
      case 'create-field':
        return `create ${each.of} ${each.type}`
      case 'update-options':
        return `options ${each.options.map(({ id, name }) => (id === undefined ? `+${name}` : name)).join(', ')}`
      case 'set':
        return `set ${each.of} ${each.task} = ${each.value === null ? 'nothing' : Object.values(each.value)[0]}`
      case 'place':
        return `place ${each.task} after ${each.after?.replace('card of issue ', '') ?? 'nothing'}`
      default:
        return `${each.kind} ${each.task}`
    }
  })
}
