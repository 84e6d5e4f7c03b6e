import type { TaskId } from '../roadmap/model.ts'
import type { BoardFieldKind, BoardOption } from './model.ts'

/** An option that has to be made has no id yet. */
export type OptionDraft = Omit<BoardOption, 'id'> & { readonly id?: string }

/** What a field of a card is set to: the id of an option, a text, a date, or nothing. */
export type CardValue =
  | { readonly option: string }
  | { readonly text: string }
  | { readonly date: string }
  | null

/** A difference of a board to apply; plain data. Every one of them may be sent again without harm. */
export type BoardOperation =
  | {
      readonly kind: 'create-field'
      readonly of: BoardFieldKind
      readonly name: string
      readonly type: 'SINGLE_SELECT' | 'TEXT' | 'DATE'
      /** Empty unless it is a single select. */
      readonly options: readonly OptionDraft[]
    }
  | {
      readonly kind: 'update-options'
      readonly field: string
      /** The whole list: what is missing in it would be lost. */
      readonly options: readonly OptionDraft[]
    }
  | { readonly kind: 'add'; readonly task: TaskId; readonly issue: string }
  | {
      readonly kind: 'archive' | 'restore'
      readonly task: TaskId
      readonly issue: string
      readonly card: string
    }
  | {
      readonly kind: 'set'
      readonly task: TaskId
      readonly issue: string
      readonly card: string
      readonly of: BoardFieldKind
      readonly field: string
      readonly value: CardValue
    }
  | {
      readonly kind: 'place'
      readonly task: TaskId
      readonly card: string
      /** Id of the card it comes after; null is the top. */
      readonly after: string | null
    }

/** Returns what tells an operation from all others of its board. */
export function boardOperationKey(operation: BoardOperation): string {
  switch (operation.kind) {
    case 'create-field':
      return `create-field ${operation.of}`
    case 'update-options':
      return `update-options ${operation.field}`
    case 'set':
      return `set ${operation.of} ${operation.task}`
    case 'place':
      return `place ${operation.task}`
    default:
      return `${operation.kind} ${operation.issue}`
  }
}
