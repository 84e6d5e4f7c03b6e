import type { Pacer } from '../apply/pacer.ts'
import type { Client } from '../github/client.ts'
import { rateLimited } from '../github/client.ts'
import type { FileRequest } from '../github/files.ts'
import { readFiles, readHead } from '../github/read.ts'
import { RoadmapSyncError } from '../shared/errors.ts'
import type { WaitBudget } from '../shared/wait-budget.ts'
import type { Artifacts } from './artifacts.ts'
import { createCommit } from './commit.ts'

/** The files that results are rendered against, and where they came from. */
export type Base = {
  /** Commit that the files were read at. */
  readonly head: string
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>
}

/** What a rendering has to say for itself. */
export type Rendered = Artifacts & { readonly message: string }

export type PublishOptions<Rendering extends Rendered> = {
  readonly client: Client
  readonly pacer: Pacer
  readonly budget: WaitBudget
  readonly branch: string
  readonly base: Base
  /** What to read again when the branch moved on. */
  readonly request: FileRequest
  /** Renders against files; called again for each new base. */
  readonly render: (base: Base) => Rendering
}

/** What was published: the last rendering, and the commit if one was needed. */
export type Published<Rendering> = { readonly rendering: Rendering; readonly commit: string | null }

/** Times a commit is tried on a branch that others push to. */
const attempts = 5

/**
 * Brings the branch to what `render` says, in one commit; none when nothing changes. When somebody pushed in
 * between, everything is read and rendered again. Throws when the branch never holds still, or GitHub refuses.
 */
export async function publish<Rendering extends Rendered>(
  options: PublishOptions<Rendering>,
): Promise<Published<Rendering>> {
  const { client, pacer, budget, branch, base, request, render } = options
  let current = base
  let refusals = 0
  for (let attempt = 1; ; ) {
    const rendering = render(current)
    const { message, changed } = rendering
    if (changed.size === 0) return { rendering, commit: null }
    await client.clock.sleep(pacer.delay(0))
    pacer.record(0)
    const result = await createCommit(client, { branch, head: current.head, message, files: changed })
    if (result.kind === 'committed') return { rendering, commit: result.sha }
    if (result.kind === 'limited') {
      refusals += 1
      const waits = refusals < attempts && (await budget.waitUntil(result.retryAt))
      if (!waits) throw rateLimited(result.retryAt, result.cause)
      continue
    }
    if (attempt >= attempts) {
      throw new RoadmapSyncError('failed', `Nothing could be committed to ${branch}: it kept changing.`, {
        hint: 'Run again when fewer pushes come in.',
        cause: result.kind === 'unknown' ? result.cause : undefined,
      })
    }
    attempt += 1
    // A lost answer may hide a commit; the new head shows it, and then nothing is left to change.
    const head = await readHead(client, branch)
    const files = await readFiles(client, request, head)
    current = { head, files: new Map([...files].map(([path, file]) => [path, file.text])) }
  }
}
