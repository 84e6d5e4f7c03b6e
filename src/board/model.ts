import type { SectionId, TaskId } from '../roadmap/model.ts'

/** Where a card stands; what its option is called is the board's affair. */
export type CardStatus = 'todo' | 'progress' | 'done'

/** The fields of a board that are kept; all others are people's. */
export type BoardFieldKind = 'status' | 'section' | 'start' | 'target'

/** An option of a single select. What is sent back without its id is taken from every card. */
export type BoardOption = {
  readonly id: string
  readonly name: string
  readonly color: string
  readonly description: string
}

/** A field of a board as GitHub shows it now. */
export type BoardField = {
  readonly id: string
  readonly name: string
  /** GitHub's name of its type, such as `SINGLE_SELECT`. */
  readonly type: string
  /** Empty unless it is a single select. */
  readonly options: readonly BoardOption[]
}

/** The card of an issue. */
export type Card = {
  readonly id: string
  readonly archived: boolean
  /** Whether somebody is assigned to the issue, or an open pull request would close it. */
  readonly active: boolean
  /** By id of the field: id of the option, text or date. */
  readonly values: ReadonlyMap<string, string>
}

/** A board as GitHub shows it now, complete. */
export type BoardSnapshot = {
  readonly id: string
  readonly number: number
  readonly url: string
  readonly title: string
  readonly closed: boolean
  readonly readme: string
  /** Id of the view that GitHub puts into every new board, while nobody has changed it; else null. */
  readonly firstView: string | null
  readonly fields: readonly BoardField[]
  /** Cards by node id of their issue. */
  readonly cards: ReadonlyMap<string, Card>
  /** Ids of all cards that are not archived, in order of position; cards of people's own are among them. */
  readonly order: readonly string[]
}

/** What a card was last made to say, or seen saying in step: the base of its three-way comparisons. */
export type CardBase = {
  readonly status?: CardStatus
  readonly section?: SectionId
  /** Dates as `YYYY-MM-DD`. */
  readonly start?: string
  readonly target?: string
  /** We archived it, because its task left. */
  readonly archived?: true
  /** It never got to its place in the order. */
  readonly unplaced?: true
}

/** What is remembered of a board: which one it is, and what was made on it. */
export type BoardBase = {
  readonly id: string
  readonly url: string
  /** Ids of the fields that were made or found; one that is missing since was taken away by a person. */
  readonly fields: Readonly<Partial<Record<BoardFieldKind, string>>>
  /** The option of each section (its text, where the field has no options), and the name that it was given. */
  readonly sections: ReadonlyMap<SectionId, { readonly option: string; readonly name: string }>
}

/** Board and cards as earlier runs left them. */
export type BoardMemory = {
  readonly board: BoardBase | null
  readonly cards: ReadonlyMap<TaskId, CardBase>
}

/** What the roadmap asks of a board. */
export type DesiredBoard = {
  /** Sections with cards, in roadmap order. */
  readonly sections: readonly { readonly id: SectionId; readonly title: string }[]
  /** In roadmap order. */
  readonly cards: readonly DesiredCard[]
  /** Tasks that left, whose issues remain. */
  readonly removed: readonly { readonly task: TaskId; readonly issue: string }[]
  /** Issues that were closed because another one stands for their task. */
  readonly closedDuplicates: readonly { readonly task: TaskId; readonly issue: string }[]
  /** Names for fields that have to be made. */
  readonly names: Readonly<Record<Exclude<BoardFieldKind, 'status'>, string>>
}

export type DesiredCard = {
  readonly task: TaskId
  /** Node id of the issue. */
  readonly issue: string
  readonly section: SectionId
  readonly state: 'open' | 'closed'
  /** Whether somebody opened the issue again after it was closed. */
  readonly reopened: boolean
  /** Dates as `YYYY-MM-DD`, or null. */
  readonly start: string | null
  readonly target: string | null
}
