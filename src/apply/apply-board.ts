import type { BoardPlanInput, BoardStage } from '../plan/board.ts'
import { boardStages, isBlank, planBoard, rememberBoard } from '../plan/board.ts'
import type { BoardOperation } from '../plan/board-operation.ts'
import { boardOperationKey } from '../plan/board-operation.ts'
import type { TaskId } from '../roadmap/model.ts'
import { RoadmapSyncError } from '../shared/errors.ts'
import type { BoardField, BoardMemory, BoardSnapshot, Card } from '../state/board.ts'
import type { BoundPorts, StoppedBy } from './bounds.ts'
import { Bounds } from './bounds.ts'

/** What GitHub made of an operation on a board. */
export type BoardResult =
  | { readonly kind: 'field'; readonly field: BoardField }
  | { readonly kind: 'card'; readonly issue: string; readonly card: Card }
  | { readonly kind: 'placed' }

/** What became of one operation on a board. */
export type BoardOutcome =
  | { readonly kind: 'applied'; readonly result: BoardResult }
  /** GitHub refused it and would again. */
  | { readonly kind: 'refused'; readonly error: RoadmapSyncError }
  /** A person changed the card since the board was read; the next run plans anew. */
  | { readonly kind: 'changed' }
  /** Not applied because of a limit; `retryAt` in epoch milliseconds. */
  | { readonly kind: 'limited'; readonly retryAt: number }
  /** The answer was lost: it may have been applied or not. */
  | { readonly kind: 'unknown'; readonly cause: unknown }

/**
 * The port through which operations reach a board.
 * Must: send the operations in the order given, answer with one outcome each.
 * Throws a RoadmapSyncError only for what makes every further write pointless.
 */
export interface BoardExecutor {
  execute(board: BoardSnapshot, operations: readonly BoardOperation[]): Promise<readonly BoardOutcome[]>
  /** Returns the board as it is now. */
  reread(board: BoardSnapshot): Promise<BoardSnapshot>
}

export type BoardApplyResult = {
  readonly board: BoardSnapshot
  /** What the next run has to know. */
  readonly memory: BoardMemory
  readonly applied: readonly BoardOperation[]
  readonly failed: readonly { readonly operation: BoardOperation; readonly error: RoadmapSyncError }[]
  /** Operations that were not applied and that the next run makes again. */
  readonly pending: readonly BoardOperation[]
  readonly stoppedBy: StoppedBy
  /** The error behind `failure`. */
  readonly error: RoadmapSyncError | null
}

export type BoardPorts = BoundPorts & {
  readonly executor: BoardExecutor
  /** When the board was read, in epoch milliseconds. */
  readonly readAt: number
  /** Called once the fields are there, before any card. */
  readonly furnish?: (board: BoardSnapshot) => Promise<void>
}

/** Operations in one request. All of them may be sent again, so more than for issues. */
const batchSize = 10
/** Times an operation is tried. */
const attempts = 3
/** Milliseconds before what was not answered is tried again: new issues are not found for seconds. */
const patience = [2_000, 8_000, 20_000]
/** A board older than this is read again before cards are overwritten: people may have been there. */
const freshFor = 5_000

/**
 * Brings the board to what is desired, stage by stage, each planned against what the ones before it made. Returns
 * what became of it; throws nothing but programming errors.
 */
export async function applyBoard(
  input: Omit<BoardPlanInput, 'added'>,
  ports: BoardPorts,
): Promise<BoardApplyResult> {
  const run = new BoardApplication(input, ports)
  await run.all()
  return run.result()
}

/** One application in progress; a class because all of its steps share the board and the bounds. */
class BoardApplication {
  readonly #ports: BoardPorts
  readonly #bounds: Bounds
  /** Tasks whose cards an answer told of, and those among them whose cards are new. */
  readonly #answered = new Set<TaskId>()
  readonly #added = new Set<TaskId>()
  readonly #applied: BoardOperation[] = []
  readonly #refused = new Map<string, RoadmapSyncError>()
  readonly #tries = new Map<string, number>()
  readonly #skipped = new Set<string>()
  #input: BoardPlanInput
  #readAt: number
  #size = batchSize

  constructor(input: Omit<BoardPlanInput, 'added'>, ports: BoardPorts) {
    this.#ports = ports
    this.#bounds = new Bounds(ports)
    this.#input = { ...input, added: this.#added }
    this.#readAt = ports.readAt
  }

  async all(): Promise<void> {
    try {
      for (const stage of boardStages) {
        // New and returning cards may have gone anywhere; only the board itself knows.
        if (stage === 'order' && this.#hasArrivals()) await this.#reread()
        while (this.#bounds.stoppedBy === 'done' && (await this.#step(stage))) {
          // Planned anew after each request.
        }
        if (stage === 'fields' && this.#bounds.stoppedBy === 'done') {
          await this.#ports.furnish?.(this.#input.board)
        }
      }
    } catch (error) {
      if (!(error instanceof RoadmapSyncError)) throw error
      this.#bounds.stop('failure', error)
    }
  }

  result(): BoardApplyResult {
    const left = boardStages.flatMap((stage) => planBoard(stage, this.#input))
    const failed = left.flatMap((operation) => {
      const error = this.#refused.get(boardOperationKey(operation))
      return error === undefined ? [] : [{ operation, error }]
    })
    return {
      board: this.#input.board,
      memory: rememberBoard(this.#input, left),
      applied: this.#applied,
      failed,
      // What a person changed meanwhile is for the next run to judge, and nothing that is missing.
      pending: left.filter((each) => {
        const key = boardOperationKey(each)
        return !this.#refused.has(key) && !this.#skipped.has(key)
      }),
      stoppedBy: this.#bounds.stoppedBy,
      error: this.#bounds.error,
    }
  }

  /** Sends the next operations of the stage; false when there are none. */
  async #step(stage: BoardStage): Promise<boolean> {
    const next = () => planBoard(stage, this.#input).filter((each) => this.#mayTry(each))
    if (next().length === 0) return false
    if (this.#overwrites(next())) await this.#reread()
    const batch = next().slice(0, this.#size)
    if (batch.length === 0) return false
    const objects = batch.filter(({ kind }) => kind === 'add').length
    if (!(await this.#bounds.mayStart(objects))) return false
    const outcomes = await this.#ports.executor.execute(this.#input.board, batch)
    await this.#settle(batch, outcomes)
    return true
  }

  #mayTry(operation: BoardOperation): boolean {
    const key = boardOperationKey(operation)
    const tries = this.#tries.get(key) ?? 0
    return tries < attempts && !this.#refused.has(key) && !this.#skipped.has(key)
  }

  /** Whether people may have been at what these operations are about to write over. */
  #overwrites(operations: readonly BoardOperation[]): boolean {
    if (this.#ports.clock.now() - this.#readAt <= freshFor) return false
    return operations.some(
      (each) => each.kind === 'update-options' || (each.kind === 'set' && !this.#added.has(each.task)),
    )
  }

  async #reread(): Promise<void> {
    if (this.#ports.signal.aborted) {
      this.#bounds.stop('abort')
      return
    }
    const before = this.#input.board
    const now = await this.#ports.executor.reread(before)
    this.#readAt = this.#ports.clock.now()
    const cards = new Map(now.cards)
    for (const { task, issue } of this.#input.desired.cards) {
      const card = before.cards.get(issue)
      // Lists lag: a card that an answer told of is there.
      if (card !== undefined && this.#answered.has(task) && !cards.has(issue)) cards.set(issue, card)
    }
    this.#input = { ...this.#input, board: { ...now, cards } }
  }

  #hasArrivals(): boolean {
    return this.#added.size > 0 || this.#applied.some(({ kind }) => kind === 'restore')
  }

  async #settle(batch: readonly BoardOperation[], outcomes: readonly BoardOutcome[]): Promise<void> {
    let limitedUntil: number | null = null
    const unknown: BoardOperation[] = []
    batch.forEach((operation, index) => {
      const outcome = outcomes[index] ?? { kind: 'unknown', cause: new Error('not answered') }
      const key = boardOperationKey(operation)
      if (outcome.kind === 'limited') limitedUntil = Math.max(limitedUntil ?? 0, outcome.retryAt)
      else this.#tries.set(key, (this.#tries.get(key) ?? 0) + 1)
      if (outcome.kind === 'applied') this.#take(operation, outcome.result)
      if (outcome.kind === 'refused') this.#refused.set(key, outcome.error)
      if (outcome.kind === 'changed') this.#skipped.add(key)
      if (outcome.kind === 'unknown') unknown.push(operation)
    })
    await this.#bounds.heard(unknown.length === batch.length, limitedUntil)
    if (unknown.length > 0 && this.#bounds.stoppedBy === 'done') await this.#recover(unknown)
  }

  /** Waits before what was lost is planned again; a field may have been made all the same. */
  async #recover(unknown: readonly BoardOperation[]): Promise<void> {
    const { clock, signal } = this.#ports
    const tries = Math.max(...unknown.map((each) => this.#tries.get(boardOperationKey(each)) ?? 0))
    await clock.sleep(patience[tries - 1] ?? 0, signal)
    // What took too long may fit in when it is less.
    this.#size = Math.max(1, Math.floor(this.#size / 2))
    if (unknown.some(({ kind }) => kind === 'create-field' || kind === 'update-options')) await this.#reread()
  }

  #take(operation: BoardOperation, result: BoardResult): void {
    this.#applied.push(operation)
    if (operation.kind === 'add' && result.kind === 'card') {
      this.#answered.add(operation.task)
      // One that a lagging list hid has what earlier runs and people gave it.
      if (isBlank(result.card, this.#input.board)) this.#added.add(operation.task)
    }
    this.#input = { ...this.#input, board: withResult(this.#input.board, operation, result) }
  }
}

/** Returns the board with what GitHub answered in it; new and returning cards are taken to be at the end. */
function withResult(board: BoardSnapshot, operation: BoardOperation, result: BoardResult): BoardSnapshot {
  switch (result.kind) {
    case 'field': {
      const others = board.fields.filter(({ id }) => id !== result.field.id)
      return { ...board, fields: [...others, result.field] }
    }
    case 'placed': {
      if (operation.kind !== 'place') return board
      const order = board.order.filter((id) => id !== operation.card)
      order.splice(operation.after === null ? 0 : order.indexOf(operation.after) + 1, 0, operation.card)
      return { ...board, order }
    }
    case 'card': {
      const { issue, card } = result
      const shown = board.order.includes(card.id)
      const order = card.archived
        ? board.order.filter((id) => id !== card.id)
        : shown
          ? board.order
          : [...board.order, card.id]
      return { ...board, cards: new Map([...board.cards, [issue, card]]), order }
    }
  }
}
