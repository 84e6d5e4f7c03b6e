import { type Pacer, waitForTurn } from '../apply/pacer.ts'
import type { WaitBudget } from '../apply/wait-budget.ts'
import { type Client, rateLimited } from '../github/client.ts'
import { type Unwritten, whyUnwritten } from '../github/write/commits.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { Artifacts } from './artifacts.ts'

/** Files that changed, and the message of the commit that brings them; the message holds no text of people. */
export type Rendered = Artifacts & { readonly message: string }

/** The last rendering, and the commit that was made for it, or null where nothing had changed. */
export type Published<Rendering> = { readonly rendering: Rendering; readonly commit: string | null }

/** What every way of publishing needs. */
export type PublishPorts = {
  readonly client: Client
  readonly pacer: Pacer
  readonly budget: WaitBudget
}

/** One way of publishing: what results are rendered against (`State`), and how a rendering is written. */
export type Way<State, Rendering, Result> = {
  /** Branch that is written to. */
  readonly branch: string
  /** What the first rendering is made against. */
  readonly state: State
  /** Reads the state again, after somebody else changed it. */
  readonly read: () => Promise<State>
  readonly render: (state: State) => Promise<Rendering>
  /** Writes the rendering. Throws as Octokit does, or a StaleError where the state is not what it was. */
  readonly write: (rendering: Rendering, state: State) => Promise<Result>
}

/** Somebody else changed what a rendering was made against; nothing was written. */
export class StaleError extends Error {}

/** Times that a write is tried where others keep pushing, and times that a limit may refuse it. */
const attempts = 5

/**
 * Renders and writes until the write succeeds. Writes again after a limit that the run may wait for; reads and renders
 * again after somebody else's push or a lost answer: a commit whose answer was lost is seen then, and nothing is left to
 * change. Throws a RoadmapSyncError where the branch keeps changing, or GitHub refuses.
 */
export async function publish<State, Rendering, Result>(
  { client, budget }: PublishPorts,
  { branch, read, render, write, ...first }: Way<State, Rendering, Result>,
): Promise<Result> {
  let { state } = first
  let limits = 0
  for (let attempt = 1; ; ) {
    let why: Unwritten
    let cause: unknown
    try {
      return await write(await render(state), state)
    } catch (error) {
      cause = error
      why = error instanceof StaleError ? { kind: 'stale' } : whyUnwritten(client, branch, error)
    }
    if (why.kind === 'limited') {
      limits += 1
      const waited = limits < attempts && (await budget.waitUntil(why.retryAt))
      if (!waited) throw rateLimited(why.retryAt, cause)
      continue
    }
    if (attempt === attempts) {
      throw new RoadmapSyncError(
        'failed',
        `No commit to ${branch} succeeded, because other commits kept arriving.`,
        {
          hint: 'Run again when there are fewer pushes.',
          cause,
        },
      )
    }
    attempt += 1
    state = await read()
  }
}

/** Waits until a writing request that creates `objects` may start, and counts the request. */
export async function pace({ client: { clock }, pacer }: PublishPorts, objects: number): Promise<void> {
  await waitForTurn({ pacer, clock }, objects)
}
