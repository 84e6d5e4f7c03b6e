import type { BoardField, BoardSnapshot, Card } from './model.ts'
import type { BoardOperation } from './operation.ts'
import { withMoves } from './order.ts'

/** What GitHub made of an operation on a board. */
export type BoardResult =
  | { readonly kind: 'field'; readonly field: BoardField }
  | { readonly kind: 'card'; readonly issue: string; readonly card: Card }
  | { readonly kind: 'placed' }

/** Fields of a board, and some of its cards by their ids, as they are at one moment; what is gone is missing. */
export type BoardGlimpse = {
  readonly fields: readonly BoardField[]
  readonly cards: ReadonlyMap<string, Card>
}

type Move = Extract<BoardOperation, { kind: 'place' }>

/** A board while it is written to: what GitHub answers is in it at once. A class so that no answer copies all of it. */
export class LiveBoard {
  #board: BoardSnapshot
  #cards: Map<string, Card>
  /** Ids of the cards that are shown, in order, but for the moves since. */
  #shown: Set<string>
  #moves: Move[] = []
  /** Ids of the fields that an answer told of: they are there though lists lag. */
  readonly #answered = new Set<string>()

  constructor(board: BoardSnapshot) {
    this.#board = board
    this.#cards = new Map(board.cards)
    this.#shown = new Set(board.order)
  }

  get id(): string {
    return this.#board.id
  }

  /** The board as it is by now. Its cards change with the next answer: whoever keeps it has the newest. */
  now(): BoardSnapshot {
    if (this.#moves.length > 0) {
      this.#shown = new Set(withMoves([...this.#shown], this.#moves))
      this.#moves = []
    }
    return { ...this.#board, cards: this.#cards, order: [...this.#shown] }
  }

  /** Whether the card shows nothing but its title: it was only just made. */
  isBlank({ values }: Card): boolean {
    const title = this.#board.fields.find(({ type }) => type === 'TITLE')?.id
    return [...values.keys()].every((field) => field === title)
  }

  /** Takes an answer in; new and returning cards are taken to be at the end. */
  take(operation: BoardOperation, result: BoardResult): void {
    if (result.kind === 'field') {
      const others = this.#board.fields.filter(({ id }) => id !== result.field.id)
      this.#board = { ...this.#board, fields: [...others, result.field] }
      this.#answered.add(result.field.id)
    } else if (result.kind === 'card') this.#put(result.issue, result.card)
    else if (operation.kind === 'place') this.#moves.push(operation)
  }

  /** Takes in what was seen of those issues' cards; returns whether anything is other than it was known. */
  see({ fields: seen, cards }: BoardGlimpse, issues: Iterable<string>): boolean {
    const fields = this.#withAnswered(seen)
    let changed = !sameFields(this.#board.fields, fields)
    if (changed) this.#board = { ...this.#board, fields }
    for (const issue of issues) {
      const known = this.#cards.get(issue)
      if (known === undefined) continue
      const card = cards.get(known.id)
      if (card !== undefined && sameCard(known, card)) continue
      changed = true
      if (card !== undefined) this.#put(issue, card)
      else {
        this.#cards.delete(issue)
        this.#shown.delete(known.id)
      }
    }
    return changed
  }

  /**
   * Takes the whole board in as it was read again; `certain` are issues whose cards are there though lists lag. Those that
   * it lacks are taken to be at the end.
   */
  replace(board: BoardSnapshot, certain: Iterable<string>): void {
    const known = this.#cards
    this.#board = { ...board, fields: this.#withAnswered(board.fields) }
    this.#cards = new Map(board.cards)
    this.#shown = new Set(board.order)
    this.#moves = []
    for (const issue of certain) {
      const card = known.get(issue)
      if (card !== undefined && !this.#cards.has(issue)) this.#put(issue, card)
    }
  }

  #withAnswered(seen: readonly BoardField[]): BoardField[] {
    const ids = new Set(seen.map(({ id }) => id))
    return [...seen, ...this.#board.fields.filter(({ id }) => this.#answered.has(id) && !ids.has(id))]
  }

  #put(issue: string, card: Card): void {
    this.#cards.set(issue, card)
    if (card.archived) this.#shown.delete(card.id)
    else this.#shown.add(card.id)
  }
}

function sameFields(left: readonly BoardField[], right: readonly BoardField[]): boolean {
  const text = (fields: readonly BoardField[]) =>
    fields
      .map(({ id, name, options }) => JSON.stringify([id, name, options]))
      .sort()
      .join()
  return text(left) === text(right)
}

function sameCard(left: Card, right: Card): boolean {
  return (
    left.archived === right.archived &&
    left.active === right.active &&
    left.values.size === right.values.size &&
    [...left.values].every(([field, value]) => right.values.get(field) === value)
  )
}
