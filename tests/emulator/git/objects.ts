import { createHash } from 'node:crypto'

export type Signature = { readonly name: string; readonly email: string; readonly at: number }
export type TreeEntry = { readonly mode: string; readonly sha: string }
export type Blob = { readonly type: 'blob'; readonly sha: string; readonly bytes: Uint8Array }
export type Tree = {
  readonly type: 'tree'
  readonly sha: string
  readonly entries: ReadonlyMap<string, TreeEntry>
}
export type Commit = {
  readonly type: 'commit'
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
  /** Signed by GitHub; not part of the hashed bytes. */
  readonly verified: boolean
}
export type GitObject = Blob | Tree | Commit
export type ObjectStore = Map<string, GitObject>

export const DIRECTORY = '040000'
export const FILE = '100644'

/** The sha1 git gives an object of this type and content. */
export function hashObject(type: GitObject['type'], payload: Uint8Array): string {
  return createHash('sha1').update(`${type} ${payload.length}\0`).update(payload).digest('hex')
}

/** Stores bytes as a blob and returns its sha. */
export function writeBlob(store: ObjectStore, bytes: Uint8Array): string {
  const sha = hashObject('blob', bytes)
  if (!store.has(sha)) store.set(sha, { type: 'blob', sha, bytes })
  return sha
}

/** Stores a tree and returns its sha; entries may come in any order. */
export function writeTree(store: ObjectStore, entries: ReadonlyMap<string, TreeEntry>): string {
  // Git sorts by bytes, a directory as if its name ended in a slash.
  const key = ([name, entry]: readonly [string, TreeEntry]) =>
    Buffer.from(entry.mode === DIRECTORY ? `${name}/` : name)
  const ordered = [...entries].sort((left, right) => Buffer.compare(key(left), key(right)))
  const parts = ordered.map(([name, entry]) =>
    Buffer.concat([Buffer.from(`${entry.mode.replace(/^0/, '')} ${name}\0`), Buffer.from(entry.sha, 'hex')]),
  )
  const sha = hashObject('tree', Buffer.concat(parts))
  if (!store.has(sha)) store.set(sha, { type: 'tree', sha, entries: new Map(ordered) })
  return sha
}

/** Stores a commit and returns its sha. */
export function writeCommit(store: ObjectStore, commit: Omit<Commit, 'type' | 'sha'>): string {
  const person = ({ name, email, at }: Signature) => `${name} <${email}> ${Math.floor(at / 1000)} +0000`
  const payload = Buffer.from(
    [
      `tree ${commit.tree}`,
      ...commit.parents.map((parent) => `parent ${parent}`),
      `author ${person(commit.author)}`,
      `committer ${person(commit.committer)}`,
      '',
      commit.message,
    ].join('\n'),
  )
  const sha = hashObject('commit', payload)
  if (!store.has(sha)) store.set(sha, { type: 'commit', sha, ...commit })
  return sha
}

/** The object of that sha when it is of the wanted type, else null. */
export function readObject<T extends GitObject['type']>(
  store: ObjectStore,
  sha: string,
  type: T,
): Extract<GitObject, { type: T }> | null {
  const found = store.get(sha)
  return found !== undefined && isOfType(found, type) ? found : null
}

function isOfType<T extends GitObject['type']>(
  object: GitObject,
  type: T,
): object is Extract<GitObject, { type: T }> {
  return object.type === type
}
