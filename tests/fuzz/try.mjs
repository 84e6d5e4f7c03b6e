// Tries one target, and writes down each text before it is tried: `try.mjs TARGET RUNS SEED FILE`.
import { writeFileSync } from 'node:fs'
import '../bench/typescript.mjs'

const { attempt } = await import('./target.ts')
const { targets } = await import('./targets.ts')

const [name, runs, seed, file] = process.argv.slice(2)
const target = targets.find((each) => each.name === name)
const check = (text) => {
  writeFileSync(file, JSON.stringify(text))
  target.check(text)
}
const { runs: tried, broken } = attempt({ ...target, check }, { runs: Number(runs), seed: Number(seed) })
const error = broken?.error instanceof Error ? broken.error.stack : broken?.error
process.send({ tried, ...(broken === null ? {} : { text: broken.text, error: String(error) }) })
