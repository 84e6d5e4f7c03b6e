import { RoadmapSyncError } from '../../text/errors.ts'
import type { Client } from '../client.ts'
import { queryRepository } from '../query.ts'

/** Git's mode of a symbolic link. */
export const symlinkMode = 0o120000

/** One line without an end: as `object` shows a symbolic link, without its mode. Pictures of ours are no links. */
const likeLink = /^[^<\n\0][^\n\0]{0,4095}$/

type FolderAnswer = Readonly<
  Record<string, { readonly entries?: readonly { readonly name: string; readonly mode: number }[] } | null>
>

/**
 * Throws an `invalid` error where one of the files (path → text) that were asked for by name is a symbolic link at
 * `commit`: its text is a path, and no text of anybody's. Asks GitHub only about files that look like one.
 */
export async function refuseLinks(
  client: Client,
  commit: string,
  files: ReadonlyMap<string, string>,
): Promise<void> {
  const paths = [...files].flatMap(([path, text]) => (likeLink.test(text) ? [path] : []))
  const folders = [...new Set(paths.map(folderOf))]
  if (folders.length === 0) return
  const answer = await queryRepository<FolderAnswer>(
    client,
    folders
      .map(
        (folder, index) =>
          `folder${index}: object(expression: ${JSON.stringify(`${commit}:${folder}`)}) { ... on Tree { entries { name mode } } }`,
      )
      .join('\n'),
  )
  const link = paths.find((path) =>
    answer[`folder${folders.indexOf(folderOf(path))}`]?.entries?.some(
      ({ name, mode }) => mode === symlinkMode && name === path.slice(path.lastIndexOf('/') + 1),
    ),
  )
  if (link !== undefined) throw isLink(link)
}

function folderOf(path: string): string {
  return path.split('/').slice(0, -1).join('/')
}

/** Returns the error for a symbolic link in the place of a file. */
export function isLink(path: string): RoadmapSyncError {
  return new RoadmapSyncError('invalid', `${path} is a symbolic link, which is neither read nor written.`, {
    hint: 'Name the file that it points at, or put a file in its place.',
  })
}
