// Builds twice, from copies of the sources that share neither folder nor depth, time zone, language and umask, and
// compares every byte of both bundles with dist/:
//   node .github/scripts/check-dist.mjs [folder]    the folder then holds the right bundle
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { differencesBetween, linkFolder } from './folders.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const temporary = mkdtempSync(join(tmpdir(), 'roadmap-sync-dist-'))
const given = process.argv[2]
const surroundings = [
  { folder: 'here', umask: 0o022, env: { TZ: 'UTC', LC_ALL: 'C' } },
  { folder: 'elsewhere/and/deeper', umask: 0o077, env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' } },
]

try {
  const bundles = await Promise.all(surroundings.map(build))
  if (given !== undefined) cpSync(bundles[0], resolve(given), { recursive: true })
  const apart = differencesBetween(bundles[0], bundles[1], 'dist')
  const stale = differencesBetween(bundles[0], join(root, 'dist'), 'dist')
  if (apart.length > 0)
    fail(apart, 'Two builds of the same sources differ: something of where, when or as whom gets in.')
  else if (stale.length > 0)
    fail(stale, 'dist/ is not what the sources build to. Mend it with: npm run build')
  else console.log('dist/ is what the sources build to, in any folder.')
} finally {
  rmSync(temporary, { recursive: true, force: true })
}

/** Builds from a copy of the sources and returns the folder of the bundle. */
async function build({ folder, umask, env }) {
  const copy = join(temporary, folder)
  for (const path of ['src', '.github/scripts', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, path), join(copy, path), { recursive: true })
  }
  linkFolder(join(root, 'node_modules'), join(copy, 'node_modules'))
  const ours = process.umask(umask)
  const child = spawn(process.execPath, [join(copy, '.github/scripts/build.mjs')], {
    cwd: copy,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  process.umask(ours)
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`The build in ${copy} ended with ${code}.`)
  return join(copy, 'dist')
}

function fail(differences, sentence) {
  console.error(differences.join('\n'))
  console.error(sentence)
  process.exitCode = 1
}
