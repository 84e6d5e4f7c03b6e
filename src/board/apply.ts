import type { LimitPorts, StoppedBy } from '../apply/run-limits.ts'
import { freshFor, RunLimits } from '../apply/run-limits.ts'
import type { TaskId } from '../roadmap/model.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import { type BoardResult, LiveBoard } from './live-board.ts'
import type { BoardMemory, BoardSnapshot } from './model.ts'
import type { BoardOperation } from './operation.ts'
import { boardOperationKey } from './operation.ts'
import type { BoardPlanInput, BoardStage } from './plan.ts'
import { boardStages, planBoard, rememberBoard } from './plan.ts'

/** What became of one operation on a board. */
export type BoardOutcome =
  | { readonly kind: 'applied'; readonly result: BoardResult }
  /** GitHub refused it and would again. */
  | { readonly kind: 'refused'; readonly error: RoadmapSyncError }
  /** A person changed the card since the board was read; the next run plans anew. */
  | { readonly kind: 'changed' }
  /** GitHub knows no such issue or card: new ones are not found for seconds, and some are not for this token. */
  | { readonly kind: 'unseen'; readonly error: RoadmapSyncError }
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
  execute(board: string, operations: readonly BoardOperation[]): Promise<readonly BoardOutcome[]>
  /** Returns the board as it is now. */
  reread(board: string): Promise<BoardSnapshot>
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

export type BoardPorts = LimitPorts & {
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

/** One application in progress; a class because all of its steps share the board and the limits. */
class BoardApplication {
  readonly #ports: BoardPorts
  readonly #limits: RunLimits
  readonly #input: Omit<BoardPlanInput, 'added' | 'board'>
  readonly #board: LiveBoard
  /** Issues whose cards an answer told of, and the tasks of those among them whose cards are new. */
  readonly #answered = new Set<string>()
  readonly #added = new Set<TaskId>()
  readonly #applied: BoardOperation[] = []
  readonly #refused = new Map<string, RoadmapSyncError>()
  readonly #tries = new Map<string, number>()
  readonly #skipped = new Set<string>()
  #readAt: number
  /** Milliseconds that the last reading of the whole board took. */
  #readingTime = 0
  #size = batchSize

  constructor({ board, ...input }: Omit<BoardPlanInput, 'added'>, ports: BoardPorts) {
    this.#ports = ports
    this.#limits = new RunLimits(ports)
    this.#input = input
    this.#board = new LiveBoard(board)
    this.#readAt = ports.readAt
  }

  async all(): Promise<void> {
    try {
      for (const stage of boardStages) {
        // New and returning cards may have gone anywhere; only the board itself knows.
        if (stage === 'order' && this.#hasArrivals()) await this.#reread()
        await this.#run(stage)
        if (stage === 'fields' && this.#limits.stoppedBy === 'done') {
          await this.#ports.furnish?.(this.#board.now())
        }
      }
    } catch (error) {
      if (!(error instanceof RoadmapSyncError)) throw error
      this.#limits.stop('failure', error)
    }
  }

  result(): BoardApplyResult {
    const input = this.#planned()
    const left = boardStages.flatMap((stage) => planBoard(stage, input))
    const failed = left.flatMap((operation) => {
      const error = this.#refused.get(boardOperationKey(operation))
      return error === undefined ? [] : [{ operation, error }]
    })
    return {
      board: input.board,
      memory: rememberBoard(input, left),
      applied: this.#applied,
      failed,
      // What a person changed meanwhile is for the next run to judge, and nothing that is missing.
      pending: left.filter((each) => {
        const key = boardOperationKey(each)
        return !this.#refused.has(key) && !this.#skipped.has(key)
      }),
      stoppedBy: this.#limits.stoppedBy,
      error: this.#limits.error,
    }
  }

  #planned(): BoardPlanInput {
    return { ...this.#input, board: this.#board.now(), added: this.#added }
  }

  /** Plans the stage and sends what it needs, again where that did not go as planned. */
  async #run(stage: BoardStage): Promise<void> {
    while (this.#limits.stoppedBy === 'done') {
      const operations = planBoard(stage, this.#planned()).filter((each) => this.#mayTry(each))
      if (operations.length === 0) return
      await this.#send(operations)
    }
  }

  /** Sends the operations; ends early where they have to be planned anew. */
  async #send(operations: readonly BoardOperation[]): Promise<void> {
    for (let at = 0; at < operations.length; ) {
      const batch = operations.slice(at, at + this.#size)
      if (batch.some((each) => this.#mayBeStale(each))) return this.#reread()
      const objects = batch.filter(({ kind }) => kind === 'add').length
      if (!(await this.#limits.mayStart(objects))) return
      const outcomes = await this.#ports.executor.execute(this.#board.id, batch)
      if (!(await this.#settle(batch, outcomes))) return
      at += batch.length
    }
  }

  #mayTry(operation: BoardOperation): boolean {
    const key = boardOperationKey(operation)
    const tries = this.#tries.get(key) ?? 0
    return tries < attempts && !this.#refused.has(key) && !this.#skipped.has(key)
  }

  /**
   * Whether a person may have changed what this operation writes over since the board was read. Reading a long board
   * often would take most of the run, so the longer that takes, the longer what was read counts as fresh.
   */
  #mayBeStale(operation: BoardOperation): boolean {
    const isOld = operation.kind === 'set' && !this.#added.has(operation.task)
    const overwrites = isOld || operation.kind === 'update-options'
    const fresh = Math.max(freshFor, 10 * this.#readingTime)
    return overwrites && this.#ports.clock.now() - this.#readAt > fresh
  }

  async #reread(): Promise<void> {
    const { clock, signal, executor } = this.#ports
    if (signal.aborted) {
      this.#limits.stop('abort')
      return
    }
    const begun = clock.now()
    this.#board.replace(await executor.reread(this.#board.id), this.#answered)
    this.#readAt = clock.now()
    this.#readingTime = this.#readAt - begun
  }

  #hasArrivals(): boolean {
    return this.#added.size > 0 || this.#applied.some(({ kind }) => kind === 'restore')
  }

  /** Takes the outcomes in; returns whether what comes next can be sent as it was planned. */
  async #settle(batch: readonly BoardOperation[], outcomes: readonly BoardOutcome[]): Promise<boolean> {
    let limitedUntil: number | null = null
    const lost: BoardOperation[] = []
    const unseen = new Map<BoardOperation, RoadmapSyncError>()
    batch.forEach((operation, index) => {
      const outcome = outcomes[index] ?? { kind: 'unknown', cause: new Error('not answered') }
      const key = boardOperationKey(operation)
      if (outcome.kind === 'limited') limitedUntil = Math.max(limitedUntil ?? 0, outcome.retryAt)
      else this.#tries.set(key, (this.#tries.get(key) ?? 0) + 1)
      if (outcome.kind === 'applied') this.#take(operation, outcome.result)
      if (outcome.kind === 'refused') this.#refused.set(key, outcome.error)
      if (outcome.kind === 'changed') this.#skipped.add(key)
      if (outcome.kind === 'unknown') lost.push(operation)
      if (outcome.kind === 'unseen') unseen.set(operation, outcome.error)
    })
    await this.#limits.requestEnded({ answered: lost.length < batch.length, limitedUntil })
    this.#giveUp(unseen, batch.length)
    const again = [...lost, ...unseen.keys()]
    if (again.length > 0 && this.#limits.stoppedBy === 'done') await this.#recover(lost, again)
    return again.length === 0 && limitedUntil === null && this.#limits.stoppedBy === 'done'
  }

  /** What is not seen after the last try will not be; where no issue of a batch is, it is about the token. */
  #giveUp(unseen: ReadonlyMap<BoardOperation, RoadmapSyncError>, all: number): void {
    for (const [operation, error] of unseen) {
      if (this.#mayTry(operation)) continue
      const key = boardOperationKey(operation)
      // A card that somebody took off the board a moment ago.
      if (operation.kind !== 'add') this.#skipped.add(key)
      else this.#refused.set(key, error)
      if (operation.kind === 'add' && unseen.size === all) this.#limits.stop('failure', error)
    }
  }

  /** Waits before what did not arrive is planned again; a lost operation may have been applied all the same. */
  async #recover(lost: readonly BoardOperation[], again: readonly BoardOperation[]): Promise<void> {
    const { clock, signal } = this.#ports
    const tries = Math.max(...again.map((each) => this.#tries.get(boardOperationKey(each)) ?? 0))
    await clock.sleep(patience[tries - 1] ?? 0, signal)
    // What took too long may fit in when it is less.
    if (lost.length > 0) this.#size = Math.max(1, Math.floor(this.#size / 2))
    if (lost.length > 0) await this.#reread()
  }

  #take(operation: BoardOperation, result: BoardResult): void {
    this.#applied.push(operation)
    if (operation.kind === 'add' && result.kind === 'card') {
      this.#answered.add(operation.issue)
      // One that a lagging list hid has what earlier runs and people gave it.
      if (this.#board.isBlank(result.card)) this.#added.add(operation.task)
    }
    this.#board.take(operation, result)
  }
}
