import type { FileRequest } from '../github/read/files.ts'
import { readFiles, readHead } from '../github/read/repository.ts'
import { createCommit } from '../github/write/commits.ts'
import { type Published, type PublishPorts, pace, publish, type Rendered } from './publish.ts'

/** Files that results are rendered against, and where they came from. */
export type Base = {
  /** Commit that the files were read at. */
  readonly head: string
  /** Text by path. */
  readonly files: ReadonlyMap<string, string>
}

export type CommitOptions<Rendering extends Rendered> = PublishPorts & {
  readonly branch: string
  readonly base: Base
  /** Files to read again when the branch moved on. */
  readonly request: FileRequest
  /** Renders against the branch's files; called again for each new base. */
  readonly render: (base: Base) => Promise<Rendering>
}

/** Brings a branch to what `render` says, in one commit; no commit is made where nothing changes. Throws as `publish`. */
export async function publishCommit<Rendering extends Rendered>(
  options: CommitOptions<Rendering>,
): Promise<Published<Rendering>> {
  const { client, branch, base, render } = options
  return publish(options, {
    branch,
    state: base,
    read: () => readBase(options),
    render,
    write: async (rendering, { head }) => {
      const { message, changed: files } = rendering
      if (files.size === 0) return { rendering, commit: null }
      await pace(options, 0)
      return { rendering, commit: await createCommit(client, { branch, head, message, files }) }
    },
  })
}

/** Returns the files of a branch as they are now. */
export async function readBase({
  client,
  branch,
  request,
}: Pick<CommitOptions<Rendered>, 'client' | 'branch' | 'request'>): Promise<Base> {
  const head = await readHead(client, branch)
  const files = await readFiles(client, request, head)
  return { head, files: new Map([...files].map(([path, file]) => [path, file.text])) }
}
