import type { SnapshotIssue, SnapshotMilestone } from '../memory/snapshot.ts'
import type { Operation } from '../plan/operation.ts'
import type { Plan } from '../plan/plan.ts'
import type { SectionId, TaskId } from '../roadmap/model.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import { closeCreated, type Registry, resolveOperation } from './resolve.ts'
import { type LimitPorts, RunLimits, type StoppedBy } from './run-limits.ts'
import type { Executor, Numbers, Outcome, Result, Write } from './writes.ts'

export type ApplyResult = {
  readonly applied: readonly { readonly operation: Operation; readonly result: Result }[]
  readonly failed: readonly { readonly operation: Operation; readonly error: RoadmapSyncError }[]
  /** Operations that were not applied; the next run plans them again. */
  readonly pending: readonly Operation[]
  readonly stoppedBy: StoppedBy
  /** The error behind `failure`. */
  readonly error: RoadmapSyncError | null
  /** Epoch milliseconds at which a run can go on, where a limit says so. */
  readonly resumeAt: number | null
  /** The issues that were written, by number, and all milestones by section. */
  readonly issues: ReadonlyMap<number, SnapshotIssue>
  readonly milestones: ReadonlyMap<SectionId, SnapshotMilestone>
}

/** The outside world and the limits of one application. */
export type ApplyPorts = LimitPorts & {
  readonly executor: Executor
  /** Called after each request that wrote, for the log. */
  readonly onProgress?: (done: number, total: number) => void
}

/** Issue writes in one request. GitHub applies a part of a request that times out, so it stays small. */
const batchSize = 5
/** Times that an operation is tried when its answer is lost. */
const attempts = 3
/** Milliseconds between searches for what a lost create left behind: GitHub's lists lag behind creates. */
const searchPauses = [2_000, 8_000, 20_000]

/**
 * Applies the plan's operations in order, in small batches, within the pace and the limits. A create whose answer was lost
 * is sent again only after a search for what it left behind: otherwise issues would double. Returns what became of every
 * operation; throws nothing but programming errors.
 */
export async function applyPlan(plan: Plan, registry: Registry, ports: ApplyPorts): Promise<ApplyResult> {
  const application = new Application(plan, registry, ports)
  await application.run()
  return application.result()
}

/** An operation that is sent as `write`; `tries` counts the answers that were lost. */
type Sending = { readonly operation: Operation; readonly write: Write; readonly tries: number }
/** An operation that waits to be sent. What it refers to may not exist yet; then it has no write. */
type Waiting = Omit<Sending, 'write'> & { readonly write: Write | null }

/** One application of a plan; a class because all of its steps share the queue and the limits. */
class Application {
  readonly #registry: Registry
  readonly #ports: ApplyPorts
  readonly #total: number
  readonly #limits: RunLimits
  readonly #queue: Waiting[]
  readonly #applied: { operation: Operation; result: Result }[] = []
  readonly #failed: { operation: Operation; error: RoadmapSyncError }[] = []
  readonly #pending: Operation[] = []
  readonly #issues = new Map<number, SnapshotIssue>()

  constructor(plan: Plan, registry: Registry, ports: ApplyPorts) {
    this.#registry = registry
    this.#ports = ports
    this.#limits = new RunLimits(ports)
    this.#total = plan.operations.length
    this.#queue = plan.operations.map((operation) => ({ operation, write: null, tries: 0 }))
  }

  async run(): Promise<void> {
    while (this.#queue.length > 0 && this.#limits.stoppedBy === 'done') {
      const batch = this.#nextBatch()
      if (batch.length === 0) continue
      const objects = batch.reduce((sum, { write }) => sum + createdBy(write), 0)
      if (!(await this.#limits.mayStart(objects))) {
        this.#queue.unshift(...batch)
        break
      }
      await this.#send(batch)
      this.#ports.onProgress?.(this.#applied.length, this.#total)
    }
    for (const { operation } of this.#queue) this.#pending.push(operation)
  }

  result(): ApplyResult {
    return {
      applied: this.#applied,
      failed: this.#failed,
      pending: [...new Set(this.#pending)],
      stoppedBy: this.#limits.stoppedBy,
      error: this.#limits.error,
      resumeAt: this.#limits.resumeAt,
      issues: this.#issues,
      milestones: this.#registry.milestones,
    }
  }

  /** Takes the next writes that fit into one request. An operation that cannot be resolved waits for the next run. */
  #nextBatch(): Sending[] {
    const batch: Sending[] = []
    for (let item = this.#queue[0]; item !== undefined && batch.length < batchSize; item = this.#queue[0]) {
      const write = item.write ?? resolveOperation(item.operation, this.#registry)
      if (write === null) {
        // The batch may create what the operation refers to.
        if (batch.length > 0) break
        this.#pending.push(item.operation)
      } else {
        const [first] = batch
        if (first !== undefined && !(isIssueWrite(write) && first.write.kind === write.kind)) break
        batch.push({ ...item, write })
      }
      this.#queue.shift()
      if (write !== null && !isIssueWrite(write)) break
    }
    return batch
  }

  /** Returns the numbers of what the coming requests write, as far as they are known by now. */
  #comingNumbers(): Numbers {
    const coming = this.#queue.slice(0, batchSize).map(({ operation, write }) => write ?? operation)
    const numbersOf = (isMilestone: boolean) =>
      coming.flatMap((each) =>
        'number' in each && (each.kind === 'update-milestone') === isMilestone ? each.number : [],
      )
    return { issues: numbersOf(false), milestones: numbersOf(true) }
  }

  /** Sends the batch; puts what has to be tried again back into the queue. */
  async #send(batch: readonly Sending[]): Promise<void> {
    try {
      const writes = batch.map(({ write }) => write)
      const outcomes = await this.#ports.executor.execute(writes, this.#comingNumbers())
      this.#queue.unshift(...(await this.#settle(batch, outcomes)))
    } catch (error) {
      if (!(error instanceof RoadmapSyncError)) throw error
      this.#limits.stop('failure', error)
      this.#queue.unshift(...batch)
    }
  }

  /** Records the outcomes; returns what has to be tried again. */
  async #settle(batch: readonly Sending[], outcomes: readonly Outcome[]): Promise<Waiting[]> {
    const again: Waiting[] = []
    const lost: Sending[] = []
    let limitedUntil: number | null = null
    for (const [index, item] of batch.entries()) {
      const outcome = outcomes[index]
      switch (outcome?.kind) {
        case 'applied':
          again.push(...this.#record(item, outcome.result))
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
          lost.push({ ...item, tries: item.tries + 1 })
      }
    }
    again.push(...(await this.#recover(lost)))
    await this.#limits.requestEnded({ answered: lost.length < batch.length, limitedUntil })
    return again
  }

  /** Records a result. Returns the write that closes an issue which was created for a task that is done already. */
  #record({ operation, write }: Sending, result: Result): Waiting[] {
    const isCreate = operation.kind === 'create-issue' && write.kind === 'create-issue'
    // An issue that was created and then closed counts as one operation.
    if (operation.kind !== 'create-issue' || isCreate) this.#applied.push({ operation, result })
    if (result.kind === 'label') this.#registry.labels.set(result.label.name.toLowerCase(), result.label)
    if (result.kind === 'milestone') this.#registry.milestones.set(result.section, result.milestone)
    if (result.kind !== 'issue') return []
    const { issue, task } = result
    this.#issues.set(issue.number, issue)
    this.#registry.issues.set(issue.number, issue)
    this.#registry.parents.set(task, issue)
    const closing = isCreate ? closeCreated(operation.after, issue) : null
    return closing === null ? [] : [{ operation, write: closing, tries: 0 }]
  }

  /**
   * Searches for what creates whose answers were lost left behind. Returns what has to be tried again; an operation that
   * was tried often enough waits for the next run.
   */
  async #recover(lost: readonly Sending[]): Promise<Waiting[]> {
    const { clock, signal } = this.#ports
    const closing: Waiting[] = []
    let left = lost
    for (const pause of searchPauses) {
      const tasks = new Set(left.flatMap(({ write }) => (write.kind === 'create-issue' ? write.task : [])))
      if (tasks.size === 0 || signal.aborted) break
      await clock.sleep(pause, signal)
      const found = await this.#findCreated(tasks)
      if (found === null) return [...left, ...closing]
      left = left.filter((item) => {
        const issue = item.write.kind === 'create-issue' ? found.get(item.write.task) : undefined
        if (issue === undefined || item.write.kind !== 'create-issue') return true
        closing.push(...this.#record(item, { kind: 'issue', task: item.write.task, issue }))
        return false
      })
    }
    for (const { operation, tries } of left) if (tries >= attempts) this.#pending.push(operation)
    return [...left.filter(({ tries }) => tries < attempts), ...closing]
  }

  /** Returns the issues that were created for the tasks; null where that cannot be found out, which stops the run. */
  async #findCreated(tasks: ReadonlySet<TaskId>): Promise<ReadonlyMap<TaskId, SnapshotIssue> | null> {
    try {
      return await this.#ports.executor.findCreated(tasks)
    } catch (error) {
      if (!(error instanceof RoadmapSyncError)) throw error
      this.#limits.stop('failure', error)
      return null
    }
  }
}

function isIssueWrite(write: Write): boolean {
  return write.kind === 'create-issue' || write.kind === 'write-issue' || write.kind === 'close-duplicate'
}

/** Returns the number of objects that a write creates, as GitHub's limits count them. */
function createdBy(write: Write): number {
  if (write.kind === 'write-issue') return write.comment === null ? 0 : 1
  return write.kind === 'update-milestone' ? 0 : 1
}
