import { createHash } from 'node:crypto'
import { globMatcher, globRoots } from '../../config/globs.ts'
import { RoadmapSyncError } from '../../text/errors.ts'
import { fileText, requireSize } from '../../text/file-text.ts'
import type { Client } from '../client.ts'
import { queryRepository } from '../query.ts'

/** A text file of the repository, byte for byte: `text` is its UTF-8. */
export type RepositoryFile = { readonly path: string; readonly text: string; readonly oid: string }

/** Which files a run reads. */
export type FileRequest = {
  /** Paths read if they exist. */
  readonly paths: readonly string[]
  /** Globs whose matches are read. */
  readonly globs: readonly string[]
}

/** Git's mode of a symbolic link. */
const symlinkMode = 0o120000

/** Levels of folders that the first request reads along. */
const depth = 3
const blobsPerRequest = 40

const blob = '... on Blob { oid byteSize isBinary isTruncated text }'

/** GraphQL selection of one file, at `expression` (such as `HEAD:README.md`). */
export function blobSelection(alias: string, expression: string): string {
  return `${alias}: object(expression: ${JSON.stringify(expression)}) { ${blob} }`
}

/** GraphQL aliases and selections for the files of a request, at `expression` (a commit or `HEAD`). */
export function fileSelections(request: FileRequest, expression: string): string {
  const tree = (level: number): string =>
    level === 0
      ? '__typename'
      : `... on Tree { entries { name type mode oid object { __typename ${blob} ${tree(level - 1)} } } }`
  const object = (path: string) => `object(expression: ${JSON.stringify(`${expression}:${path}`)})`
  return [
    ...request.paths.map((path, index) => blobSelection(`file${index}`, `${expression}:${path}`)),
    ...globRoots(request.globs).map((root, index) =>
      root === '' ? '' : `tree${index}: ${object(root)} { __typename ${blob} ${tree(depth)} }`,
    ),
  ].join('\n')
}

type BlobNode = {
  readonly oid?: string
  readonly byteSize?: number
  readonly isBinary?: boolean | null
  readonly isTruncated?: boolean
  readonly text?: string | null
}
type TreeNode = BlobNode & {
  readonly __typename?: string
  readonly entries?: readonly {
    readonly name: string
    readonly type: string
    readonly mode: number
    readonly oid: string
    readonly object: TreeNode | null
  }[]
}

/** The file part of an answer to `fileSelections`. */
export type FileAnswer = Readonly<Record<string, TreeNode | null | undefined>>

/**
 * Returns the files of an answer to `fileSelections` by path, complete and byte for byte: what GraphQL cut, could
 * not show or did not descend into is read through REST. Symbolic links are left out. Throws when a file is too large or
 * not UTF-8, or asked for by name and a symbolic link.
 */
export async function collectFiles(
  client: Client,
  answer: FileAnswer,
  { request, commit }: { readonly request: FileRequest; readonly commit: string },
): Promise<Map<string, RepositoryFile>> {
  const found = new Map<string, BlobNode>()
  const named = new Set(request.paths)
  request.paths.forEach((path, index) => {
    const node = answer[`file${index}`]
    if (node?.oid !== undefined) found.set(path, node)
  })
  const matches = globMatcher(request.globs)
  let deep = false
  globRoots(request.globs).forEach((root, index) => {
    const node = answer[`tree${index}`]
    if (root === '') deep = true
    else if (node?.__typename === 'Blob') {
      named.add(root)
      found.set(root, node)
    } else if (node?.entries !== undefined) deep = walk(node, root, { found, matches }) || deep
  })
  if (deep) {
    for (const { path, oid, byteSize } of await listTree(client, commit)) {
      if (matches(path) && !found.has(path)) found.set(path, { oid, byteSize })
    }
  }

  const files = new Map<string, RepositoryFile>()
  const missing: { path: string; oid: string }[] = []
  for (const [path, { oid, text, isTruncated, byteSize }] of found) {
    if (oid === undefined) continue
    requireSize(byteSize ?? 0, path)
    const isWhole = text != null && isTruncated !== true && !text.includes('\0') && blobOid(text) === oid
    if (isWhole) files.set(path, { path, text, oid })
    else missing.push({ path, oid })
  }
  for (let at = 0; at < missing.length; at += blobsPerRequest) {
    const texts = await Promise.all(
      missing.slice(at, at + blobsPerRequest).map(({ path, oid }) => readBlob(client, path, oid)),
    )
    for (const file of texts) files.set(file.path, file)
  }
  const texts = [...files].flatMap(([path, { text }]) => (named.has(path) ? [[path, text] as const] : []))
  await refuseLinks(client, commit, new Map(texts))
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

type Walk = { readonly found: Map<string, BlobNode>; readonly matches: (path: string) => boolean }

/** Collects the matching blobs of the folder; returns whether there are folders that the answer did not open. */
function walk(node: TreeNode, folder: string, { found, matches }: Walk): boolean {
  let deep = false
  for (const entry of node.entries ?? []) {
    const path = `${folder}/${entry.name}`
    if (entry.type === 'tree') {
      if (entry.object?.entries === undefined) deep = true
      else deep = walk(entry.object, path, { found, matches }) || deep
    } else if (entry.type === 'blob' && entry.mode !== symlinkMode && matches(path)) {
      found.set(path, { ...entry.object, oid: entry.oid })
    }
  }
  return deep
}

type Listed = { readonly path: string; readonly oid: string; readonly byteSize: number }

async function listTree({ owner, repo, octokit, read }: Client, commit: string): Promise<Listed[]> {
  const { data } = await read('contents', () =>
    octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      owner,
      repo,
      tree_sha: commit,
      recursive: '1',
    }),
  )
  if (data.truncated) {
    const message = 'The repository has too many files to search all of them for roadmaps.'
    const hint = 'Name the folder in `roadmap`, such as `docs/**/*.md`.'
    throw new RoadmapSyncError('invalid', message, { hint })
  }
  return data.tree.flatMap(({ path, sha, type, mode, size = 0 }) =>
    type === 'blob' && mode !== symlinkMode.toString(8) && path !== undefined && sha !== undefined
      ? [{ path, oid: sha, byteSize: size }]
      : [],
  )
}

async function readBlob(client: Client, path: string, oid: string): Promise<RepositoryFile> {
  const { owner, repo, octokit } = client
  const { data } = await client.read('contents', () =>
    octokit.request('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { owner, repo, file_sha: oid }),
  )
  const bytes = Buffer.from(data.content, 'base64')
  requireSize(bytes.length, path)
  return { path, text: fileText(bytes, path), oid }
}

/** Returns the name git gives to a file of this text: https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function blobOid(text: string): string {
  const bytes = Buffer.from(text, 'utf8')
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** GraphQL shows a symbolic link as a file of one line without an end, and does not say its mode. Our pictures begin with `<`. */
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
    hint: 'Name the file that the link points to, or replace the link by a file.',
  })
}
