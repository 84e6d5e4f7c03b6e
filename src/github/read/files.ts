import { createHash } from 'node:crypto'
import { globMatcher, globRoots } from '../../config/globs.ts'
import { RoadmapSyncError } from '../../text/errors.ts'
import { fileText, requireSize } from '../../text/file-text.ts'
import type { Client } from '../client.ts'
import { refuseLinks, symlinkMode } from './links.ts'

/** A text file of the repository, byte for byte: `text` is its UTF-8. */
export type RepositoryFile = { readonly path: string; readonly text: string; readonly oid: string }

/** Which files a run reads. */
export type FileRequest = {
  /** Paths read if they exist. */
  readonly paths: readonly string[]
  /** Globs whose matches are read. */
  readonly globs: readonly string[]
}

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

async function listTree(client: Client, commit: string): Promise<Listed[]> {
  const { owner, repo, octokit } = client
  const { data } = await client.read('contents', () =>
    octokit.request('GET /repos/{owner}/{repo}/git/trees/{tree_sha}', {
      owner,
      repo,
      tree_sha: commit,
      recursive: '1',
    }),
  )
  if (data.truncated) {
    throw new RoadmapSyncError(
      'invalid',
      'The repository has too many files to look for roadmaps in all of it.',
      {
        hint: 'Name the folder in `roadmap`, such as `docs/**/*.md`.',
      },
    )
  }
  return data.tree.flatMap(({ path, sha, type, mode, size = 0 }) =>
    type === 'blob' && mode !== '120000' && path !== undefined && sha !== undefined
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
