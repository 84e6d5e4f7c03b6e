import type { FileRequest } from '../github/read/files.ts'
import { readFiles, readHead } from '../github/read/repository.ts'
import { createCommit } from '../github/write/commit.ts'
import type { Artifacts } from './artifacts.ts'
import type { Attempt, PublishPorts } from './persist.ts'
import { pace, persist } from './persist.ts'

/** Files that results are rendered against, and where they came from. */
export type Base = {
  /** Commit that the files were read at. */
  readonly head: string
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>
}

/** What a rendering has to say for itself. */
export type Rendered = Artifacts & { readonly message: string }

/** What was published: the last rendering, and the commit if one was needed. */
export type Published<Rendering> = { readonly rendering: Rendering; readonly commit: string | null }

export type PublishOptions<Rendering extends Rendered> = PublishPorts & {
  readonly branch: string
  readonly base: Base
  /** What to read again when the branch moved on. */
  readonly request: FileRequest
  /** Renders against files; called again for each new base. */
  readonly render: (base: Base) => Rendering
}

/**
 * Brings the branch to what `render` says, in one commit; none when nothing changes. When somebody pushed in
 * between, everything is read and rendered again. Throws when the branch never holds still, or GitHub refuses.
 */
export async function publish<Rendering extends Rendered>(
  options: PublishOptions<Rendering>,
): Promise<Published<Rendering>> {
  const { client, branch, render } = options
  let { base } = options
  return persist(options, {
    branch,
    attempt: async (): Promise<Attempt<Published<Rendering>>> => {
      const rendering = render(base)
      const { message, changed: files } = rendering
      if (files.size === 0) return { kind: 'done', value: { rendering, commit: null } }
      await pace(options, 0)
      const result = await createCommit(client, { branch, head: base.head, message, files })
      return result.kind === 'committed' ? { kind: 'done', value: { rendering, commit: result.sha } } : result
    },
    refresh: async () => {
      base = await readBase(options)
    },
  })
}

/** Returns the branch's files as they are now. */
export async function readBase({
  client,
  branch,
  request,
}: Pick<PublishOptions<Rendered>, 'client' | 'branch' | 'request'>): Promise<Base> {
  const head = await readHead(client, branch)
  const files = await readFiles(client, request, head)
  return { head, files: new Map([...files].map(([path, file]) => [path, file.text])) }
}
