import type { Pacer } from '../apply/pacer.ts'
import type { WaitBudget } from '../apply/wait-budget.ts'
import type { Client } from '../github/client.ts'
import { rateLimited } from '../github/client.ts'
import type { Unwritten } from '../github/write/commit.ts'
import { RoadmapSyncError } from '../text/errors.ts'

/** What every way of publishing goes through. */
export type PublishPorts = {
  readonly client: Client
  readonly pacer: Pacer
  readonly budget: WaitBudget
}

/** How one attempt ended. */
export type Attempt<Value> = { readonly kind: 'done'; readonly value: Value } | Unwritten

export type Persistence<Value> = {
  /** Branch that is written to. */
  readonly branch: string
  /** Does what is left to do; called again when something came in between. */
  readonly attempt: () => Promise<Attempt<Value>>
  /** Reads again what attempts go by. */
  readonly refresh: () => Promise<void>
}

/** Times that something is tried on a branch that others push to. */
const attempts = 5

/**
 * Attempts until it is done: at once after a limit that the run may wait for, with everything read again after somebody
 * else's push or a lost answer. Throws when the branch never holds still.
 */
export async function persist<Value>(
  { budget }: PublishPorts,
  { branch, attempt, refresh }: Persistence<Value>,
): Promise<Value> {
  let refusals = 0
  for (let count = 1; ; ) {
    const result = await attempt()
    if (result.kind === 'done') return result.value
    if (result.kind === 'limited') {
      refusals += 1
      const waits = refusals < attempts && (await budget.waitUntil(result.retryAt))
      if (!waits) throw rateLimited(result.retryAt, result.cause)
      continue
    }
    if (count >= attempts) {
      throw new RoadmapSyncError('failed', `Nothing could be committed to ${branch}: it kept changing.`, {
        hint: 'Run again when fewer pushes come in.',
        cause: result.kind === 'unknown' ? result.cause : undefined,
      })
    }
    count += 1
    // A lost answer may hide a commit; what is read now shows it, and then nothing is left to change.
    await refresh()
  }
}

/** Waits until a writing request that creates `objects` may start, and counts it. */
export async function pace({ client, pacer }: PublishPorts, objects: number): Promise<void> {
  await client.clock.sleep(pacer.delay(objects))
  pacer.record(objects)
}
