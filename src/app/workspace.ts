import { promises as fs } from 'node:fs'
import { join } from 'node:path'
import { RoadmapSyncError } from '../shared/errors.ts'
import { globMatcher, globRoots } from '../shared/globs.ts'
import type { Workspace } from './host.ts'

/** Files above this are refused, as in the repository. */
const fileLimit = 5_000_000
/** Folders that hold no roadmap and may be huge. */
const skipped = new Set(['.git', 'node_modules'])

/** Returns the folder `root` as a source of roadmap files; symbolic links are not followed. */
export function createWorkspace(root: string): Workspace {
  return {
    readFiles: async (globs) => {
      const matches = globMatcher(globs)
      const files = new Map<string, string>()
      for (const base of globRoots(globs)) await collect(root, base, { matches, files })
      return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    },
  }
}

type Collection = { readonly matches: (path: string) => boolean; readonly files: Map<string, string> }

async function collect(root: string, path: string, collection: Collection): Promise<void> {
  const full = join(root, path)
  const stat = await fs.lstat(full).catch(() => null)
  if (stat === null) return
  if (stat.isFile() && collection.matches(path)) {
    if (stat.size > fileLimit) {
      throw new RoadmapSyncError('invalid', `${path} has ${stat.size} bytes; the limit is ${fileLimit}.`, {
        hint: 'Split it, or leave it out with `roadmap`.',
      })
    }
    collection.files.set(path, await fs.readFile(full, 'utf8'))
  }
  if (!stat.isDirectory()) return
  for (const name of (await fs.readdir(full)).sort()) {
    if (!skipped.has(name)) await collect(root, path === '' ? name : `${path}/${name}`, collection)
  }
}
