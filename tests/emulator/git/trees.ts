import {
  type Commit,
  DIRECTORY,
  type GitObject,
  type ObjectStore,
  readObject,
  type TreeEntry,
  writeTree,
} from './objects.ts'

/** A path that a change needs and the tree does not have, or cannot have. */
export class PathError extends Error {
  override readonly name = 'PathError'
  readonly path: string
  constructor(path: string, message: string) {
    super(message)
    this.path = path
  }
}

/** null deletes the path. */
export type TreeChanges = ReadonlyMap<string, TreeEntry | null>

/** Applies changes to a tree ('' is the empty one) and returns the new tree's sha; throws a PathError. */
export function changeTree(store: ObjectStore, tree: string, changes: TreeChanges): string {
  return changeLevel(store, tree, changes, '') ?? writeTree(store, new Map())
}

function changeLevel(store: ObjectStore, tree: string, changes: TreeChanges, prefix: string): string | null {
  const entries = new Map(readObject(store, tree, 'tree')?.entries)
  const deeper = new Map<string, Map<string, TreeEntry | null>>()
  for (const [path, entry] of changes) {
    const slash = path.indexOf('/')
    if (slash >= 0) {
      const name = path.slice(0, slash)
      const inside = deeper.get(name) ?? new Map<string, TreeEntry | null>()
      deeper.set(name, inside.set(path.slice(slash + 1), entry))
    } else if (entry !== null) entries.set(path, entry)
    else if (!entries.delete(path)) throw new PathError(prefix + path, `No such path: ${prefix}${path}`)
  }
  for (const [name, inside] of deeper) {
    const old = entries.get(name)
    const base = old?.mode === DIRECTORY ? old.sha : ''
    const sha = changeLevel(store, base, inside, `${prefix}${name}/`)
    if (sha === null) entries.delete(name)
    else entries.set(name, { mode: DIRECTORY, sha })
  }
  return entries.size === 0 ? null : writeTree(store, entries)
}

/** The entry at a path of a tree; '' is the tree itself. */
export function entryAt(store: ObjectStore, tree: string, path: string): TreeEntry | null {
  let at: TreeEntry = { mode: DIRECTORY, sha: tree }
  for (const name of path.split('/').filter((part) => part !== '')) {
    const next = readObject(store, at.sha, 'tree')?.entries.get(name)
    if (next === undefined) return null
    at = next
  }
  return at
}

/** Every file of a tree by full path, in git's order. */
export function filesOf(store: ObjectStore, tree: string, prefix = ''): Map<string, TreeEntry> {
  const found = new Map<string, TreeEntry>()
  for (const [name, entry] of readObject(store, tree, 'tree')?.entries ?? []) {
    if (entry.mode !== DIRECTORY) found.set(prefix + name, entry)
    else for (const [path, file] of filesOf(store, entry.sha, `${prefix}${name}/`)) found.set(path, file)
  }
  return found
}

/** Paths that differ between two trees, sorted; unchanged folders are not read. */
export function changedPaths(store: ObjectStore, before: string, after: string): string[] {
  const changed: string[] = []
  compare(before, after, '')
  return changed.sort()

  function compare(left: string, right: string, prefix: string): void {
    if (left === right) return
    const old = readObject(store, left, 'tree')?.entries ?? new Map<string, TreeEntry>()
    const now = readObject(store, right, 'tree')?.entries ?? new Map<string, TreeEntry>()
    for (const name of new Set([...old.keys(), ...now.keys()])) {
      const was = old.get(name)
      const is = now.get(name)
      if (was?.sha === is?.sha && was?.mode === is?.mode) continue
      const folderBefore = was?.mode === DIRECTORY
      const folderAfter = is?.mode === DIRECTORY
      if (folderBefore || folderAfter) {
        compare(folderBefore ? was.sha : '', folderAfter ? is.sha : '', `${prefix}${name}/`)
      }
      if ((was !== undefined && !folderBefore) || (is !== undefined && !folderAfter)) {
        changed.push(prefix + name)
      }
    }
  }
}

/** First parents from a commit back, newest first. */
export function* firstParents(store: ObjectStore, sha: string): Generator<Commit> {
  let at: Commit | null = readObject(store, sha, 'commit')
  while (at !== null) {
    yield at
    const parent = at.parents[0]
    at = parent === undefined ? null : readObject(store, parent, 'commit')
  }
}

/** Whether `ancestor` is `sha` itself or reachable from it. */
export function isAncestor(store: ObjectStore, ancestor: string, sha: string): boolean {
  return reachable(store, sha).has(ancestor)
}

/** All commits reachable from one, itself included. */
export function reachable(store: ObjectStore, sha: string): Set<string> {
  const seen = new Set<string>()
  const queue = [sha]
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (seen.has(next)) continue
    seen.add(next)
    queue.push(...(readObject(store, next, 'commit')?.parents ?? []))
  }
  return seen
}

/** The tree a commit or tree stands for. */
export function treeOf(object: GitObject | undefined): string | null {
  if (object === undefined || object.type === 'blob') return null
  return object.type === 'tree' ? object.sha : object.tree
}
