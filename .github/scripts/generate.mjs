// Writes what is said twice from the one place that says it, src/config: action.yml, the README's tables of inputs and
// outputs, and of the configuration file its JSON Schema and its page.
//   node .github/scripts/generate.mjs            rewrites what is out of date
//   node .github/scripts/generate.mjs --check    writes nothing, fails when something is out of date
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { runnerImport } from 'vite'
import { stringify } from 'yaml'

const root = fileURLToPath(new URL('../../', import.meta.url))
const { inputFields } = await load('src/config/inputs.ts')
const { outputFields } = await load('src/config/outputs.ts')
const { configSchema } = await load('src/config/schema.ts')
const { author, description, name } = JSON.parse(read('package.json'))

const schemaPath = '.github/roadmap-sync.schema.json'
const pagePath = '.github/docs/configuration.md'
const jsonSchema = toJsonSchema(configSchema, { typeMode: 'input', errorMode: 'ignore' })
const written = {
  'action.yml': actionYml(),
  [schemaPath]: schemaFile(),
  [pagePath]: withTables(read(pagePath), { keys: keySections() }, pagePath),
  'README.md': withTables(read('README.md'), { inputs: inputTable(), outputs: outputTable() }, 'README.md'),
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

/** What editors check and complete the file by: https://json-schema.org/specification */
function schemaFile() {
  const { $schema, ...rest } = jsonSchema
  const title = 'Configuration of roadmap-sync'
  const schema = { $schema, title, description: 'https://github.com/OWNER/roadmap-sync', ...rest }
  return `${JSON.stringify(schema, null, 2)}\n`
}

/** Every key with what it means, what it may be, its default and an example. */
function keySections() {
  return keysOf(jsonSchema).map(keySection).join('\n\n')
}

function keysOf(schema, above = []) {
  return Object.entries(schema.properties).flatMap(([key, value]) => {
    const path = [...above, key]
    const inner = value.anyOf?.find((each) => each.properties) ?? value
    if (inner.properties) return keysOf(inner, path)
    if (inner.items?.properties) return keysOf(inner.items, [...above, `${key}[]`])
    return [{ path, value }]
  })
}

function keySection({ path, value }) {
  const meaning = value.description ? value : value.anyOf.find((each) => each.description)
  const fallback =
    value.default === undefined || value.default === null ? 'none' : `\`${JSON.stringify(value.default)}\``
  const example = path.reduceRight(
    (inner, key) => (key.endsWith('[]') ? { [key.slice(0, -2)]: [withFiles(inner)] } : { [key]: inner }),
    meaning.examples[0],
  )
  return [
    `### \`${path.join('.')}\``,
    meaning.description,
    `${kindOf(meaning)}. Default: ${fallback}.`,
    `\`\`\`yaml\n${stringify(example, { singleQuote: true }).trim()}\n\`\`\``,
  ].join('\n\n')
}

/** An entry without files is none. */
function withFiles(entry) {
  return 'files' in entry ? entry : { files: 'roadmap/**', ...entry }
}

function kindOf(schema) {
  if (schema.enum) return `One of ${schema.enum.map((word) => `\`${word}\``).join(', ')}`
  if (schema.anyOf)
    return schema.anyOf
      .map(kindOf)
      .join(', or ')
      .replace(/(?<=, or )./, (letter) => letter.toLowerCase())
  if (schema.type === 'boolean') return '`true` or `false`'
  if (schema.type === 'array') return 'A list of texts'
  if (schema.type === 'integer') return `A whole number from ${schema.minimum} to ${schema.maximum}`
  return schema.format === 'date' ? 'A date, `YYYY-MM-DD`' : 'A text'
}

/** Returns the text with each table between its two markers, which have to be there. */
function withTables(document, tables, path) {
  return Object.entries(tables).reduce((text, [key, content]) => {
    const start = `<!-- generated:${key} -->`
    const end = `<!-- /generated:${key} -->`
    const from = text.indexOf(start)
    const to = text.indexOf(end, from)
    if (from === -1 || to === -1) throw new Error(`${path} lacks the markers ${start} and ${end}.`)
    return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`
  }, document)
}
