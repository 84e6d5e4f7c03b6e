import type { Pacer } from '../apply/pacer.ts'
import type { WaitBudget } from '../apply/wait-budget.ts'
import { type Client, unanswered } from '../github/client.ts'
import type { Answer, Mutation } from '../github/write/mutate.ts'
import { mutate } from '../github/write/mutate.ts'
import { RoadmapSyncError } from '../text/errors.ts'

/** The run has to stop here for now: a limit, or the runner, says so. The next run goes on. */
export class BoardPause extends Error {
  override readonly name = 'BoardPause'
}

/** What writing to boards needs besides reading them. */
export type BoardWriter = {
  readonly client: Client
  readonly pacer: Pacer
  readonly signal: AbortSignal
  readonly budget: WaitBudget
}

/** Refusals by a limit in a row before a single write gives up. */
const refusals = 3

/**
 * Sends one mutation that may not be repeated, no earlier than the pace allows, and again only after a limit. Returns
 * what it answered, that it was refused, or that its answer was lost. Throws a BoardPause where a limit forbids it
 * for longer than the run may wait, or the run was asked to stop.
 */
export async function writeOnce<Data>(
  { client, pacer, signal, budget }: BoardWriter,
  mutation: Mutation,
  objects = 0,
): Promise<Exclude<Answer<Data>, { kind: 'limited' }>> {
  for (let attempt = 1; ; attempt += 1) {
    if (pacer.isLimit(objects) && !(await budget.waitUntil(client.clock.now() + pacer.delay(objects)))) {
      throw new BoardPause()
    }
    await client.clock.sleep(pacer.delay(objects), signal)
    if (signal.aborted) throw new BoardPause()
    pacer.record(objects)
    const [answer] = await mutate<Data>(client, [mutation], 'projects')
    if (answer === undefined) return { kind: 'unknown', cause: new Error('not answered') }
    if (answer.kind !== 'limited') return answer
    const waits = attempt < refusals && (await budget.waitUntil(answer.retryAt))
    if (!waits) throw new BoardPause()
  }
}

/**
 * Sends one mutation that may be repeated, as often as its answer is lost, three times at the most. Throws the error
 * behind a refusal.
 */
export async function writeSurely<Data>(writer: BoardWriter, mutation: Mutation): Promise<Data> {
  for (const pause of [2_000, 8_000, null]) {
    const answer = await writeOnce<Data>(writer, mutation)
    if (answer.kind === 'ok') return answer.data
    if (answer.kind === 'refused') throw answer.error
    if (pause === null) break
    await writer.client.clock.sleep(pause, writer.signal)
  }
  throw unanswered()
}

/** Returns what `send` answers; a refusal that would end the run is an answer too, for what a board can do without. */
export async function attempt<Answer>(
  send: () => Promise<Answer>,
): Promise<Answer | { readonly kind: 'refused'; readonly error: RoadmapSyncError }> {
  try {
    return await send()
  } catch (error) {
    if (!(error instanceof RoadmapSyncError)) throw error
    return { kind: 'refused', error }
  }
}
