import { RoadmapSyncError } from '../text/errors.ts'
import type { Clock } from './clock.ts'
import type { Pacer } from './pacer.ts'
import type { WaitBudget } from './wait-budget.ts'

/** Why applying ended. */
export type StoppedBy =
  /** Everything was tried. */
  | 'done'
  /** Going on would wait for limits longer than the run may. */
  | 'budget'
  /** GitHub refused too often. */
  | 'rate-limit'
  /** The runner asked to stop. */
  | 'abort'
  /** Something makes every further write pointless. */
  | 'failure'

export type BoundPorts = {
  readonly pacer: Pacer
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly budget: WaitBudget
}

/** Milliseconds after which what was seen is looked at again before it is overwritten: people may have been there. */
export const freshFor = 5_000

/** Refusals by a limit in a row before the run gives up for now. */
const refusalLimit = 3
/** Requests in a row whose answers are lost before the run gives up for now. */
const silenceLimit = 4

/** Within what an application may go on; a class because every step moves it. */
export class Bounds {
  readonly #ports: BoundPorts
  #refusals = 0
  #silences = 0
  #stoppedBy: StoppedBy = 'done'
  #error: RoadmapSyncError | null = null
  #resumeAt: number | null = null

  constructor(ports: BoundPorts) {
    this.#ports = ports
  }

  get stoppedBy(): StoppedBy {
    return this.#stoppedBy
  }

  /** The error behind `failure`. */
  get error(): RoadmapSyncError | null {
    return this.#error
  }

  /** Epoch milliseconds at which it can go on, where a limit says so. */
  get resumeAt(): number | null {
    return this.#resumeAt
  }

  /** Waits until a request that creates `objects` may start; false when that would break a bound. */
  async mayStart(objects: number): Promise<boolean> {
    const { pacer, clock, signal } = this.#ports
    if (signal.aborted) return this.stop('abort')
    return pacer.isLimit(objects) ? this.#waitFor(clock.now() + pacer.delay(objects)) : true
  }

  /**
   * Takes in how a request ended: whether nothing of it was answered, and until when a limit forbids more. Waits for
   * the limit, or stops.
   */
  async heard(silent: boolean, limitedUntil: number | null): Promise<void> {
    this.#silences = silent ? this.#silences + 1 : 0
    if (this.#silences >= silenceLimit) this.stop('failure', noAnswer())
    if (limitedUntil === null) this.#refusals = 0
    else if (this.#stoppedBy === 'done') await this.#obey(limitedUntil)
  }

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

  /** Waits for a limit until `time`, within what the run may wait in all. */
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
