import type { FileRequest } from '../github/read/files.ts'
import type { OwnBranch } from '../github/read/own-branch.ts'
import { readOwnBranch } from '../github/read/own-branch.ts'
import { createCommit, unwritten } from '../github/write/commit.ts'
import { createBranch, writeCommit } from '../github/write/git-objects.ts'
import type { Published, Rendered } from './commit.ts'
import type { Attempt, PublishPorts } from './persist.ts'
import { pace, persist } from './persist.ts'

/** Branch that holds what is published with `publish: branch`. */
export const progressBranch = 'roadmap-progress'

/** Returns the branch that a standing pull request into `base` comes from. */
export function proposalBranch(base: string): string {
  return `${progressBranch}-${base}`
}

/** Returns whether a branch is one that the Action itself writes: a push to it asks for nothing. */
export function isOwnBranch(name: string): boolean {
  return name === progressBranch || name.startsWith(`${progressBranch}-`)
}

export type OwnBranchOptions<Rendering extends Rendered> = PublishPorts & {
  readonly branch: string
  readonly own: OwnBranch | null
  readonly request: FileRequest
  /** Renders against the branch's files; called again when somebody else wrote them. */
  readonly render: (own: OwnBranch | null) => Rendering
}

/**
 * Brings a branch of our own, which has no history in common with any other, to what `render` says: made with its first
 * commit, then one commit on top where something changes. Throws when the branch never holds still, or GitHub refuses.
 */
export async function publishOnOwnBranch<Rendering extends Rendered>(
  options: OwnBranchOptions<Rendering>,
): Promise<Published<Rendering>> {
  const { client, branch, request, render } = options
  let { own } = options
  return persist(options, {
    branch,
    attempt: async (): Promise<Attempt<Published<Rendering>>> => {
      const rendering = render(own)
      const { message, changed: files } = rendering
      if (files.size === 0) return { kind: 'done', value: { rendering, commit: null } }
      await pace(options, 0)
      if (own === null) return begin(options, rendering)
      const result = await createCommit(client, { branch, head: own.head, message, files })
      return result.kind === 'committed' ? { kind: 'done', value: { rendering, commit: result.sha } } : result
    },
    refresh: async () => {
      own = await readOwnBranch(client, { branch, files: request, pulls: false })
    },
  })
}

async function begin<Rendering extends Rendered>(
  { branch, ...ports }: OwnBranchOptions<Rendering>,
  rendering: Rendering,
): Promise<Attempt<Published<Rendering>>> {
  const { client } = ports
  try {
    const { message, changed: files } = rendering
    const sha = await writeCommit(client, { parent: null, message, files })
    await pace(ports, 0)
    await createBranch(client, { branch, sha })
    return { kind: 'done', value: { rendering, commit: sha } }
  } catch (error) {
    return unwritten(client, error, branch)
  }
}
