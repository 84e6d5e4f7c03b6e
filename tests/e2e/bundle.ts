// End-to-end tests run what `src/` builds to now, not `dist/`: the bundles are built once for each state of the sources,
// while other tests run. Set DIST to a folder to test the bundles in it instead.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Everything that decides what the bundles hold. */
const sources = ['src', '.github/scripts', 'package.json', 'package-lock.json', 'tsconfig.json']

/** Names the folder of the bundles in DIST, and starts to build them unless they are there. */
export function setup(): void {
  if ((process.env.DIST ?? '') !== '') return
  const folder = join(root, 'node_modules/.cache/roadmap-sync', hashOf(sources))
  process.env.DIST = folder
  rmSync(`${folder}.failed`, { force: true })
  if (existsSync(folder)) return
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(dirname(folder), { recursive: true })
  const build = spawn(process.execPath, ['.github/scripts/build.mjs', unfinished], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: Buffer[] = []
  for (const stream of [build.stdout, build.stderr]) stream.on('data', (chunk: Buffer) => output.push(chunk))
  build.once('close', (code) => {
    if (code === 0 && !existsSync(folder)) renameSync(unfinished, folder)
    else rmSync(unfinished, { recursive: true, force: true })
    if (code !== 0) writeFileSync(`${folder}.failed`, Buffer.concat(output))
  })
}

/** Returns a hash of the paths and contents of all files at and below `paths`. */
function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) {
    const whole = join(root, path)
    const files = path.includes('.json')
      ? ['']
      : readdirSync(whole, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(whole.length))
          .sort()
    for (const file of files)
      hash
        .update(`${path}${file}\0`)
        .update(readFileSync(whole + file))
        .update('\0')
  }
  return hash.digest('hex').slice(0, 16)
}
