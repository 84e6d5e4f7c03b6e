import type { SnapshotIssue, SnapshotMilestone } from '../memory/snapshot.ts'
import type { Operation } from '../plan/operation.ts'
import type { Plan } from '../plan/plan.ts'
import type { SectionId, TaskId } from '../roadmap/model.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { Executor, Numbers, Outcome, Result, Write } from './executor.ts'
import { closeCreated, type Registry, resolveOperation } from './resolve.ts'
import { type BoundPorts, Bounds, type StoppedBy } from './run-limits.ts'

export type ApplyResult = {
  readonly applied: readonly { readonly operation: Operation; readonly result: Result }[]
  readonly failed: readonly { readonly operation: Operation; readonly error: RoadmapSyncError }[]
  /** Operations that were not applied and that the next run makes again. */
  readonly pending: readonly Operation[]
  readonly stoppedBy: StoppedBy
  /** The error behind `failure`. */
  readonly error: RoadmapSyncError | null
  /** Epoch milliseconds at which it can go on, where a limit says so. */
  readonly resumeAt: number | null
  /** The issues that were written, by number, and all milestones by section. */
  readonly issues: ReadonlyMap<number, SnapshotIssue>
  readonly milestones: ReadonlyMap<SectionId, SnapshotMilestone>
}

/** The outside world and the bounds of one application. */
export type ApplyPorts = BoundPorts & {
  readonly executor: Executor
  /** Told after each request that wrote; for progress in the log. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Issue writes in one request: a batch that times out is half applied, so it stays small. */
const batchSize = 5
/** Times an operation is tried when its answer is lost. */
const attempts = 3
/** Milliseconds between looks for what a lost create left: lists lag behind creates. */
const patience = [2_000, 8_000, 20_000]

/**
 * Applies the plan's operations in order, in small batches, within the pace and the bounds; never sends a create
 * again before it has looked for what the first one left. Returns what became of every operation; throws nothing
 * but programming errors.
 */
export async function applyPlan(plan: Plan, registry: Registry, ports: ApplyPorts): Promise<ApplyResult> {
  const run = new Application(plan, registry, ports)
  await run.all()
  return run.result()
}

type Item = { readonly operation: Operation; readonly write: Write | null; tries: number }

/** One application in progress; a class because all of its steps share the queue and the bounds. */
class Application {
  readonly #registry: Registry
  readonly #ports: ApplyPorts
  readonly #total: number
  readonly #bounds: Bounds
  #queue: Item[]
  readonly #applied: { operation: Operation; result: Result }[] = []
  readonly #failed: { operation: Operation; error: RoadmapSyncError }[] = []
  readonly #pending: Operation[] = []
  readonly #issues = new Map<number, SnapshotIssue>()

  constructor(plan: Plan, registry: Registry, ports: ApplyPorts) {
    this.#registry = registry
    this.#ports = ports
    this.#bounds = new Bounds(ports)
    this.#total = plan.operations.length
    this.#queue = plan.operations.map((operation) => ({ operation, write: null, tries: 0 }))
  }

  async all(): Promise<void> {
    while (this.#queue.length > 0) {
      const batch = this.#nextBatch()
      if (batch.length === 0) continue
      const objects = batch.reduce((sum, { write }) => sum + (write === null ? 0 : createdBy(write)), 0)
      if (!(await this.#bounds.mayStart(objects))) {
        this.#queue.unshift(...batch)
        break
      }
      const writes = batch.flatMap((item) => item.write ?? [])
      try {
        const outcomes = await this.#ports.executor.execute(writes, this.#next())
        const again = await this.#settle(batch, outcomes)
        this.#queue.unshift(...again)
      } catch (error) {
        if (!(error instanceof RoadmapSyncError)) throw error
        this.#bounds.stop('failure', error)
        this.#queue.unshift(...batch)
      }
      this.#ports.onProgress?.(this.#applied.length, this.#total)
      if (this.#bounds.stoppedBy !== 'done') break
    }
    for (const item of this.#queue) this.#pending.push(item.operation)
  }

  result(): ApplyResult {
    return {
      applied: this.#applied,
      failed: this.#failed,
      pending: [...new Set(this.#pending)],
      stoppedBy: this.#bounds.stoppedBy,
      error: this.#bounds.error,
      resumeAt: this.#bounds.resumeAt,
      issues: this.#issues,
      milestones: this.#registry.milestones,
    }
  }

  /** Takes the next writes that fit into one request; what cannot be resolved waits for the next run. */
  #nextBatch(): Item[] {
    const batch: Item[] = []
    while (batch.length < batchSize) {
      const item = this.#queue[0]
      if (item === undefined) break
      const write = item.write ?? resolveOperation(item.operation, this.#registry)
      if (write === null) {
        // What it refers to may be made by this very batch.
        if (batch.length > 0) break
        this.#queue.shift()
        this.#pending.push(item.operation)
        continue
      }
      const last = batch.at(-1)?.write
      if (last != null && !(isIssueWrite(write) && last.kind === write.kind)) break
      this.#queue.shift()
      batch.push({ ...item, write })
      if (!isIssueWrite(write)) break
    }
    return batch
  }

  /** Returns the numbers of what the coming requests write, as far as it is known by now. */
  #next(): Numbers {
    const coming = this.#queue.slice(0, batchSize).map(({ operation, write }) => write ?? operation)
    const numbersOf = (isMilestone: boolean) =>
      coming.flatMap((each) =>
        'number' in each && (each.kind === 'update-milestone') === isMilestone ? each.number : [],
      )
    return { issues: numbersOf(false), milestones: numbersOf(true) }
  }

  /** Takes the outcomes in; returns what has to be tried again. */
  async #settle(batch: readonly Item[], outcomes: readonly Outcome[]): Promise<Item[]> {
    const again: Item[] = []
    const unknown: Item[] = []
    let limitedUntil: number | null = null
    batch.forEach((item, index) => {
      const outcome = outcomes[index]
      switch (outcome?.kind) {
        case 'applied':
          again.push(...this.#take(item, outcome.result))
          break
        case 'refused':
          this.#failed.push({ operation: item.operation, error: outcome.error })
          break
        case 'changed':
          this.#pending.push(item.operation)
          break
        case 'limited':
          limitedUntil = Math.max(limitedUntil ?? 0, outcome.retryAt)
          again.push(item)
          break
        default:
          unknown.push({ ...item, tries: item.tries + 1 })
      }
    })
    again.push(...(await this.#recover(unknown)))
    await this.#bounds.heard(unknown.length === batch.length, limitedUntil)
    return again
  }

  #take(item: Item, result: Result): Item[] {
    if (item.operation.kind !== 'create-issue' || item.write?.kind === 'create-issue') {
      this.#applied.push({ operation: item.operation, result })
    }
    if (result.kind === 'label') this.#registry.labels.set(result.label.name.toLowerCase(), result.label)
    if (result.kind === 'milestone') this.#registry.milestones.set(result.section, result.milestone)
    if (result.kind !== 'issue') return []
    this.#registry.issues.set(result.issue.number, result.issue)
    this.#issues.set(result.issue.number, result.issue)
    this.#registry.parents.set(result.task, result.issue)
    if (item.operation.kind !== 'create-issue' || item.write?.kind !== 'create-issue') return []
    const write = closeCreated(item.operation.after, result.issue)
    return write === null ? [] : [{ operation: item.operation, write, tries: 0 }]
  }

  /** Returns what lost creates left behind, or null when that cannot be found out, which ends the run. */
  async #look(tasks: ReadonlySet<TaskId>): Promise<ReadonlyMap<TaskId, SnapshotIssue> | null> {
    try {
      return await this.#ports.executor.findCreated(tasks)
    } catch (error) {
      if (!(error instanceof RoadmapSyncError)) throw error
      this.#bounds.stop('failure', error)
      return null
    }
  }

  /** Looks for what lost answers left; what is not found is tried again, what was tried enough waits for the next run. */
  async #recover(unknown: readonly Item[]): Promise<Item[]> {
    let left = [...unknown]
    for (const pause of patience) {
      const tasks = new Set(
        left.flatMap((item) => (item.write?.kind === 'create-issue' ? item.write.task : [])),
      )
      if (tasks.size === 0 || this.#ports.signal.aborted) break
      await this.#ports.clock.sleep(pause, this.#ports.signal)
      const found = await this.#look(tasks)
      if (found === null) return left
      const closing: Item[] = []
      left = left.filter((item) => {
        const issue = item.write?.kind === 'create-issue' ? found.get(item.write.task) : undefined
        if (issue === undefined || item.write?.kind !== 'create-issue') return true
        closing.push(...this.#take(item, { kind: 'issue', task: item.write.task, issue }))
        return false
      })
      this.#queue.unshift(...closing)
    }
    return left.filter((item) => {
      if (item.tries < attempts) return true
      this.#pending.push(item.operation)
      return false
    })
  }
}

function isIssueWrite(write: Write): boolean {
  return write.kind === 'create-issue' || write.kind === 'write-issue' || write.kind === 'close-duplicate'
}

/** Objects that a write creates, as GitHub's content limits count them. */
function createdBy(write: Write): number {
  if (write.kind === 'write-issue') return write.comment === null ? 0 : 1
  return write.kind === 'update-milestone' ? 0 : 1
}
