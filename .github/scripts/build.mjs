// Builds dist/ from src/: compiles with tsc, bundles each entry with ncc. Deterministic: the same sources give the
// same bytes in any folder. `node .github/scripts/build.mjs [folder]` builds into another folder.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { licensesOf } from './licenses.mjs'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const target = resolve(process.argv[2] ?? join(root, 'dist'))
const require = createRequire(import.meta.url)
const tsc = require.resolve('typescript/bin/tsc')
const ncc = require.resolve('@vercel/ncc/dist/ncc/cli.js')

const compiled = join(root, 'build')
rmSync(compiled, { recursive: true, force: true })
run(tsc, ['-p', join(root, 'src'), '--noEmit', 'false', '--outDir', compiled, '--sourceMap', 'false'])

rmSync(target, { recursive: true, force: true })
bundle('action', target)
bundle('cli', join(target, 'cli'))
// The bundler makes no workers, so the worker of both is an entry of its own.
bundle('hosts/parse-worker', join(target, 'parse-worker'))
rmSync(compiled, { recursive: true, force: true })

function bundle(entry, folder) {
  const out = mkdtempSync(join(tmpdir(), 'roadmap-sync-'))
  const stats = join(compiled, 'stats.json')
  run(ncc, [
    'build',
    join(compiled, 'src', `${entry}.js`),
    '-o',
    out,
    '--stats-out',
    stats,
    '--no-cache',
    '-q',
  ])
  writeFileSync(join(out, 'licenses.txt'), licensesOf(JSON.parse(readFileSync(stats, 'utf8'))))
  cpSync(out, folder, { recursive: true })
  rmSync(out, { recursive: true, force: true })
}

function run(script, args) {
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
}
