import type { BoardField, BoardSnapshot, Card } from './model.ts'
import type { BoardOperation } from './operation.ts'
import { putBehind } from './order.ts'

/** What GitHub made of an operation on a board. */
export type BoardResult =
  | { readonly kind: 'field'; readonly field: BoardField }
  | { readonly kind: 'card'; readonly issue: string; readonly card: Card }
  | { readonly kind: 'placed' }

/** A board while it is written to: it takes in what GitHub answers, because lists lag behind writes. */
export class LiveBoard {
  #board: BoardSnapshot
  #cards: Map<string, Card>
  /** Ids of the cards that are shown, in order. */
  #shown: Set<string>
  /** Fields that an answer told of, by their ids. */
  readonly #answered = new Map<string, BoardField>()

  constructor(board: BoardSnapshot) {
    this.#board = board
    this.#cards = new Map(board.cards)
    this.#shown = new Set(board.order)
  }

  get id(): string {
    return this.#board.id
  }

  /** The board as it is by now. */
  now(): BoardSnapshot {
    return { ...this.#board, cards: this.#cards, order: [...this.#shown] }
  }

  /** Whether the card shows nothing but its title: it was only just created. */
  isBlank({ values }: Card): boolean {
    const title = this.#board.fields.find(({ type }) => type === 'TITLE')?.id
    return [...values.keys()].every((field) => field === title)
  }

  /** Takes an answer in; new cards and cards from the archive are taken to be at the end. */
  take(operation: BoardOperation, result: BoardResult): void {
    if (result.kind === 'card') this.#put(result.issue, result.card)
    if (result.kind === 'field') {
      this.#answered.set(result.field.id, result.field)
      const others = this.#board.fields.filter(({ id }) => id !== result.field.id)
      this.#board = { ...this.#board, fields: [...others, result.field] }
    }
    if (operation.kind === 'place') {
      const order = [...this.#shown]
      putBehind(order, operation.card, operation.after)
      this.#shown = new Set(order)
    }
  }

  /**
   * Takes the board in as it was read again. The cards of `certain` issues, and fields that an answer told of, are kept
   * where the reading lacks them.
   */
  replace(board: BoardSnapshot, certain: Iterable<string>): void {
    const known = this.#cards
    const seen = new Set(board.fields.map(({ id }) => id))
    const lacking = [...this.#answered.values()].filter(({ id }) => !seen.has(id))
    this.#board = { ...board, fields: [...board.fields, ...lacking] }
    this.#cards = new Map(board.cards)
    this.#shown = new Set(board.order)
    for (const issue of certain) {
      const card = known.get(issue)
      if (card !== undefined && !this.#cards.has(issue)) this.#put(issue, card)
    }
  }

  #put(issue: string, card: Card): void {
    this.#cards.set(issue, card)
    if (card.archived) this.#shown.delete(card.id)
    else this.#shown.add(card.id)
  }
}
