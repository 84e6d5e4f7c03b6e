import { RoadmapSyncError } from '../text/errors.ts'
import type { Clock } from './clock.ts'
import type { Pacer } from './pacer.ts'
import type { WaitBudget } from './wait-budget.ts'

/** Why applying ended. */
export type StoppedBy =
  /** Everything was tried. */
  | 'done'
  /** The run would have to wait for limits longer than it may. */
  | 'budget'
  /** GitHub refused too often because of a limit. */
  | 'rate-limit'
  /** The runner asked to stop. */
  | 'abort'
  /** An error makes every further write pointless. */
  | 'failure'

export type LimitPorts = {
  readonly pacer: Pacer
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly budget: WaitBudget
}

/** Milliseconds for which what was seen counts as current; older things are read again before they are overwritten. */
export const freshFor = 5_000

/** Requests in a row that a limit refuses before the run gives up. */
const refusalLimit = 3
/** Requests in a row whose answers are lost before the run gives up. */
const lostLimit = 4

/** How a request that wrote ended. */
export type RequestEnd = {
  /** Whether GitHub answered at least one of the writes. */
  readonly answered: boolean
  /** Epoch milliseconds until which a limit forbids more writes; null without a limit. */
  readonly limitedUntil: number | null
}

/** Tracks refusals and lost answers while a plan is applied, and decides when to stop. */
export class RunLimits {
  readonly #ports: LimitPorts
  #refusals = 0
  #lost = 0
  #stoppedBy: StoppedBy = 'done'
  #error: RoadmapSyncError | null = null
  #resumeAt: number | null = null

  constructor(ports: LimitPorts) {
    this.#ports = ports
  }

  /** `done` until something stops the run. */
  get stoppedBy(): StoppedBy {
    return this.#stoppedBy
  }

  /** The error behind `failure`. */
  get error(): RoadmapSyncError | null {
    return this.#error
  }

  /** Epoch milliseconds at which a run can go on, where a limit says so. */
  get resumeAt(): number | null {
    return this.#resumeAt
  }

  /** Waits until a limit allows a request that creates `objects`. Returns false where the run has to stop instead. */
  async mayStart(objects: number): Promise<boolean> {
    const { pacer, clock, signal } = this.#ports
    if (signal.aborted) return this.stop('abort')
    return pacer.isLimit(objects) ? this.#waitFor(clock.now() + pacer.delay(objects)) : true
  }

  /** Records how a request ended. Waits for the limit that the request met, or stops the run. */
  async requestEnded({ answered, limitedUntil }: RequestEnd): Promise<void> {
    this.#lost = answered ? 0 : this.#lost + 1
    if (this.#lost >= lostLimit) this.stop('failure', noAnswer())
    if (limitedUntil === null) this.#refusals = 0
    else if (this.#stoppedBy === 'done') await this.#obey(limitedUntil)
  }

  /** Stops the run; returns false. */
  stop(by: StoppedBy, error: RoadmapSyncError | null = null): false {
    this.#stoppedBy = by
    this.#error = error
    return false
  }

  async #obey(until: number): Promise<void> {
    this.#refusals += 1
    this.#resumeAt = until
    if (this.#refusals >= refusalLimit) this.stop('rate-limit')
    else if (await this.#waitFor(until)) this.#resumeAt = null
  }

  /** Waits until `time`. Returns false where that is longer than the run may wait, or the runner asks to stop. */
  async #waitFor(time: number): Promise<boolean> {
    if (await this.#ports.budget.waitUntil(time)) return true
    if (this.#ports.signal.aborted) return this.stop('abort')
    this.#resumeAt = time
    return this.stop('budget')
  }
}

function noAnswer(): RoadmapSyncError {
  return new RoadmapSyncError('failed', 'GitHub does not answer.', {
    hint: 'Run again later; nothing is created twice. https://www.githubstatus.com says whether GitHub has a problem.',
  })
}
