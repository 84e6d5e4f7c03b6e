import type { FileRequest } from '../github/read/files.ts'
import { type OwnBranch, readOwnBranch } from '../github/read/own-branch.ts'
import { createBranch, createCommit, writeCommit } from '../github/write/commits.ts'
import { type Published, type PublishPorts, pace, publish, type Rendered } from './publish.ts'

/** Branch that holds what is published with `publish: branch`. */
export const progressBranch = 'roadmap-progress'

/** Returns the branch that a standing pull request into `base` comes from. */
export function proposalBranch(base: string): string {
  return `${progressBranch}-${base}`
}

/** Returns whether a branch is one that only the Action writes: a push to it starts nothing. */
export function isOwnBranch(name: string): boolean {
  return name === progressBranch || name.startsWith(`${progressBranch}-`)
}

export type OwnBranchOptions<Rendering extends Rendered> = PublishPorts & {
  readonly branch: string
  /** The branch as it is; null where it does not exist. */
  readonly own: OwnBranch | null
  /** Files to read again when somebody else wrote the branch. */
  readonly request: FileRequest
  /** Renders against the branch's files; called again when somebody else wrote them. */
  readonly render: (own: OwnBranch | null) => Promise<Rendering>
}

/**
 * Brings a branch of our own, which shares no history with any other, to what `render` says: the first commit creates
 * the branch, later ones stand on top. Throws as `publish` does.
 */
export async function publishOnOwnBranch<Rendering extends Rendered>(
  options: OwnBranchOptions<Rendering>,
): Promise<Published<Rendering>> {
  const { client, branch, own, request, render } = options
  return publish(options, {
    branch,
    state: own,
    read: () => readOwnBranch(client, { branch, files: request, pulls: false }),
    render,
    write: async (rendering, existing) => {
      const { message, changed: files } = rendering
      if (files.size === 0) return { rendering, commit: null }
      await pace(options, 0)
      if (existing !== null) {
        const commit = await createCommit(client, { branch, head: existing.head, message, files })
        return { rendering, commit }
      }
      const commit = await writeCommit(client, { parent: null, message: () => message, files })
      await pace(options, 0)
      await createBranch(client, branch, commit)
      return { rendering, commit }
    },
  })
}
