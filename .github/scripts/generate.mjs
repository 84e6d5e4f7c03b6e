// Writes what is said twice from the one place that says it: action.yml and the README's tables of inputs and
// outputs, from src/config.
//   node .github/scripts/generate.mjs            rewrites what is out of date
//   node .github/scripts/generate.mjs --check    writes nothing, fails when something is out of date
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { stringify } from 'yaml'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { inputFields } = await load('src/config/inputs.ts')
const { outputFields } = await load('src/config/outputs.ts')
const { author, description, name } = JSON.parse(read('package.json'))

const written = {
  'action.yml': actionYml(),
  'README.md': withTables(read('README.md'), { inputs: inputTable(), outputs: outputTable() }),
}
const stale = Object.keys(written).filter((path) => read(path) !== written[path])

if (!process.argv.includes('--check')) {
  for (const path of stale) writeFileSync(root + path, written[path])
  console.log(stale.length === 0 ? 'Everything is up to date.' : `Wrote ${stale.join(', ')}.`)
} else if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Mend it with: node .github/scripts/generate.mjs`)
  process.exitCode = 1
}

/** TypeScript that Node 20 cannot import by itself. */
async function load(path) {
  const { module } = await runnerImport(root + path, { root, configFile: false, logLevel: 'silent' })
  return module
}

function read(path) {
  try {
    return readFileSync(root + path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return ''
    throw error
  }
}

function actionYml() {
  const action = {
    name,
    description,
    author: author ?? `${name} contributors`,
    branding: { icon: 'map', color: 'blue' },
    inputs: Object.fromEntries(
      inputFields.map((field) => [
        field.name,
        { description: field.description, required: false, default: field.default },
      ]),
    ),
    outputs: Object.fromEntries(
      Object.entries(outputFields).map(([key, text]) => [key, { description: text }]),
    ),
    runs: { using: 'node24', main: 'dist/index.js' },
  }
  const yaml = stringify(action, { lineWidth: 110, singleQuote: true })
  return `# Generated from src/config by .github/scripts/generate.mjs; edit there.\n${yaml}`
}

function inputTable() {
  const rows = inputFields.map((field) => [
    `\`${field.name}\``,
    field.default === '' ? 'empty' : `\`${field.default}\``,
    field.description,
  ])
  return table(['Input', 'Default', 'What it does'], rows)
}

function outputTable() {
  const rows = Object.entries(outputFields).map(([key, text]) => [`\`${key}\``, text])
  return table(['Output', 'What it holds'], rows)
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Returns the README with each table between its two markers, which have to be there. */
function withTables(readme, tables) {
  return Object.entries(tables).reduce((text, [key, content]) => {
    const start = `<!-- generated:${key} -->`
    const end = `<!-- /generated:${key} -->`
    const from = text.indexOf(start)
    const to = text.indexOf(end, from)
    if (from === -1 || to === -1) throw new Error(`README.md lacks the markers ${start} and ${end}.`)
    return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`
  }, readme)
}
