import { RoadmapSyncError } from '../text/errors.ts'

/** Which project board is updated. */
export type ProjectSetting =
  /** A board that the first run creates and later runs find again. */
  | { readonly kind: 'auto' }
  /** An existing board; without an owner it belongs to the owner of the repository. */
  | { readonly kind: 'named'; readonly number: number; readonly owner: string | null }

/**
 * Returns what the input `project` asks for, null where it is empty. Throws an `invalid` error for anything but
 * `auto`, a number, or the address of a project.
 */
export function projectSetting(text: string): ProjectSetting | null {
  if (text === '') return null
  if (text.toLowerCase() === 'auto') return { kind: 'auto' }
  const number = /^#?([1-9]\d{0,8})$/.exec(text)?.[1]
  if (number !== undefined) return { kind: 'named', number: Number(number), owner: null }
  const address =
    /^https?:\/\/[^/\s]+\/(?:users|orgs)\/([\w-]+)\/projects\/([1-9]\d{0,8})(?:[/?#]\S*)?$/.exec(text)
  const [, owner, last] = address ?? []
  if (owner !== undefined && last !== undefined) return { kind: 'named', number: Number(last), owner }
  throw new RoadmapSyncError(
    'invalid',
    `\`${text.slice(0, 200)}\` is not a value of the input \`project\`.`,
    {
      hint: 'Give `auto`, the number of a project, or its address such as `https://github.com/users/octocat/projects/1`.',
    },
  )
}
