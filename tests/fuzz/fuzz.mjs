// `npm run fuzz [-- TARGET …]`: tries texts that were made to break what reads them, as many as `FUZZ_RUNS` says of each
// target. `FUZZ_SEED` tries the same ones again. What breaks something, or hangs, is made as small as it goes, shown, and
// kept in tests/fixtures/fuzz, from where the ordinary tests try it for good.
import { fork } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import '../bench/typescript.mjs'

const { targets } = await import('./targets.ts')
const { keepCase } = await import('./corpus.ts')

/** A text that takes longer than this hangs, whatever machine it is. */
const patience = 60_000

const runs = Number(process.env.FUZZ_RUNS ?? 10_000)
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 0x7fffffff))
const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !targets.some((target) => target.name === name))
if (unknown.length > 0 || !Number.isSafeInteger(runs) || !Number.isSafeInteger(seed)) {
  console.error(
    `Say FUZZ_RUNS and FUZZ_SEED as numbers, and targets among: ${targets.map(({ name }) => name).join(' ')}`,
  )
  process.exit(2)
}

console.log(`FUZZ_SEED=${seed} FUZZ_RUNS=${runs}`)
for (const { name, promise } of targets) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const started = Date.now()
  const { tried, text, error } = await tryOut(name)
  const seconds = Math.round((Date.now() - started) / 1_000)
  if (text === undefined) {
    console.log(`${name}: ${tried.toLocaleString('en')} texts in ${seconds} s, nothing broke`)
    continue
  }
  process.exitCode = 1
  console.log(`${name}: not so: ${promise}`)
  console.log(`  ${JSON.stringify(text).slice(0, 2_000)}\n  ${error}\n  kept as ${keepCase(name, text)}`)
}

/** One target in a process of its own, which can be ended where it hangs: each text lies in a file before it is tried. */
async function tryOut(name) {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'))
  const file = join(folder, 'text.json')
  const child = fork(new URL('try.mjs', import.meta.url), [name, runs, seed, file].map(String))
  const last = () => JSON.parse(readFileSync(file, 'utf8'))
  let watch
  try {
    return await new Promise((resolve, reject) => {
      watch = setInterval(() => {
        if (!existsSync(file) || Date.now() - statSync(file).mtimeMs < patience) return
        resolve({ text: last(), error: `It was given up after ${patience / 1_000} s.` })
      }, 1_000)
      child.once('message', resolve)
      child.once('error', reject)
      child.once('exit', (code) => {
        if (code !== 0 && existsSync(file))
          resolve({ text: last(), error: `The process ended with ${code}.` })
        else if (code !== 0) reject(new Error(`${name} could not be started.`))
      })
    })
  } finally {
    clearInterval(watch)
    child.kill('SIGKILL')
    rmSync(folder, { recursive: true })
  }
}
