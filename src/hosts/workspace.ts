import { promises as fs, lstatSync } from 'node:fs'
import { join, sep } from 'node:path'
import { globMatcher, globRoots } from '../config/globs.ts'
import { isLink } from '../github/read/files.ts'
import type { Workspace } from '../sync/host.ts'
import { fileText, requireSize } from '../text/file-text.ts'

/** Folders that hold no roadmap and may be huge. */
const skipped = new Set(['.git', 'node_modules'])

/**
 * Returns the folder `root` as a source of roadmap files. Symbolic links are not followed; one in what a glob names, or one
 * that a glob matches and that leads out of the folder, is an `invalid` error.
 */
export function createWorkspace(root: string): Workspace {
  return {
    readFiles: async (globs) => {
      const matches = globMatcher(globs)
      const files = new Map<string, string>()
      for (const base of globRoots(globs)) {
        refuseLinks(root, base)
        await collect(root, base, { matches, files })
      }
      return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    },
  }
}

type Collection = { readonly matches: (path: string) => boolean; readonly files: Map<string, string> }

async function collect(root: string, path: string, collection: Collection): Promise<void> {
  const full = join(root, path)
  const stat = await fs.lstat(full).catch(() => null)
  if (stat === null) return
  if (stat.isSymbolicLink() && collection.matches(path) && !(await leadsInside(root, full)))
    throw isLink(path)
  if (stat.isFile() && collection.matches(path)) {
    requireSize(stat.size, path)
    collection.files.set(path, fileText(await fs.readFile(full), path))
  }
  if (!stat.isDirectory()) return
  for (const name of (await fs.readdir(full)).sort()) {
    if (!skipped.has(name)) await collect(root, path === '' ? name : `${path}/${name}`, collection)
  }
}

/** Throws an `invalid` error where the path below `root`, or a folder above it, is a symbolic link. */
export function refuseLinks(root: string, path: string): void {
  const names = path.split('/')
  for (let count = 1; count <= names.length; count += 1) {
    const part = names.slice(0, count).join('/')
    if (part !== '' && isSymbolicLink(join(root, part))) throw isLink(part)
  }
}

/** What no file can be named, or nobody may look at, is none. */
function isSymbolicLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

/** A link that leads nowhere leads inside: there is nothing to read. */
async function leadsInside(root: string, link: string): Promise<boolean> {
  const target = await fs.realpath(link).catch(() => null)
  return target === null || target.startsWith(`${await fs.realpath(root)}${sep}`)
}
