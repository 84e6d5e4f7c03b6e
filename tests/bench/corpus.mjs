// Measures the roadmap parser against documents with known answers: `npm run bench -- corpus DIR [--verbose]`.
// For each `<name>.expected.json` beside `<name>.md` in DIR it prints precision, recall and F1 of the task lines and
// of the section titles, then the totals, then the parse time as a multiple of remark's own.
import './typescript.mjs'
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

const { parseRoadmap } = await import('../../src/roadmap/parse.ts')
const { parseMarkdown } = await import('../../src/text/markdown/parser.ts')

const [dir = new URL('../fixtures/roadmap', import.meta.url).pathname, ...flags] = process.argv.slice(2)
const verbose = flags.includes('--verbose')
const files = readdirSync(dir).filter((name) => name.endsWith('.md') && name !== 'README.md')
const documents = files.map((name) => ({
  name: basename(name, '.md'),
  text: readFileSync(join(dir, name), 'utf8'),
}))
const rows = documents.flatMap((document) => measure(document) ?? [])

console.log(format(['document', 'tasks P', 'R', 'F1', 'sections P', 'R', 'F1', 'found']))
for (const row of rows) {
  console.log(format([row.name, ...figures(row.tasks), ...figures(row.sections), row.found]))
  if (verbose) for (const note of row.notes) console.log(`    ${note}`)
}
const tasks = add(rows.map((row) => row.tasks))
const sections = add(rows.map((row) => row.sections))
console.log(format(['total', ...figures(tasks), ...figures(sections), '']))
for (const { name, text } of documents.filter(({ name }) => !rows.some((row) => row.name === name))) {
  const roadmap = parseRoadmap({ path: `${name}.md`, text })
  console.log(format([name, '', '', '', '', '', '', summary(roadmap)]))
}
console.log(`parse time: ${timing(documents).toFixed(3)} × remark`)

function measure({ name, text }) {
  const expected = readExpected(join(dir, `${name}.expected.json`))
  if (!expected) return null
  const roadmap = parseRoadmap({ path: `${name}.md`, text })
  const filled = roadmap.sections.filter((section) => section.tasks.length > 0)
  const wanted = expected.sections ?? []
  const notes = []
  const row = { name, found: summary(roadmap), notes }
  const titles = compare(
    filled.map((section) => key(section.title)),
    wanted
      .filter((section) => section.tasks?.length ?? section.taskCount)
      .map((section) => key(section.title)),
  )
  const optional = new Set(
    wanted.filter((section) => section.tasks?.length === 0).map((section) => key(section.title)),
  )
  row.sections = { ...titles, extra: titles.extras.filter((title) => !optional.has(title)).length }
  notes.push(
    ...titles.extras.map((title) => `+ section ${title}`),
    ...titles.missed.map((title) => `- section ${title}`),
  )
  if (wanted.every((section) => section.lines)) {
    const lines = compare(
      filled.flatMap((section) => section.tasks.map((task) => task.line)),
      wanted.flatMap((section) => section.lines),
    )
    row.tasks = { hit: lines.hit, extra: lines.extras.length, missing: lines.missed.length }
    notes.push(
      ...lines.extras.map((line) => `+ line ${line}`),
      ...lines.missed.map((line) => `- line ${line}`),
    )
  } else row.tasks = compareCounts(filled, wanted, notes)
  row.sections.missing = titles.missed.length
  return row
}

/** Where the answer gives only numbers of tasks, a section's tasks count as hits up to its number. */
function compareCounts(filled, wanted, notes) {
  const result = { hit: 0, extra: 0, missing: 0 }
  const rest = [...filled]
  for (const section of wanted) {
    const at = rest.findIndex((other) => key(other.title) === key(section.title))
    const found = at === -1 ? 0 : (rest.splice(at, 1)[0]?.tasks.length ?? 0)
    const count = section.taskCount ?? section.tasks.length
    if (found !== count) notes.push(`! ${section.title}: ${found} tasks instead of ${count}`)
    result.hit += Math.min(found, count)
    result.extra += Math.max(found - count, 0)
    result.missing += Math.max(count - found, 0)
  }
  for (const section of rest) result.extra += section.tasks.length
  return result
}

function compare(found, wanted) {
  const counts = new Map()
  for (const item of wanted) counts.set(item, (counts.get(item) ?? 0) + 1)
  const extras = []
  let hit = 0
  for (const item of found) {
    const left = counts.get(item) ?? 0
    if (left === 0) extras.push(item)
    else {
      counts.set(item, left - 1)
      hit += 1
    }
  }
  const missed = [...counts].flatMap(([item, count]) => Array(count).fill(item))
  return { hit, extras, missed }
}

function add(results) {
  const total = { hit: 0, extra: 0, missing: 0 }
  for (const { hit, extra, missing } of results) {
    total.hit += hit
    total.extra += extra
    total.missing += missing
  }
  return total
}

function figures({ hit, extra, missing }) {
  const precision = hit + extra === 0 ? 1 : hit / (hit + extra)
  const recall = hit + missing === 0 ? 1 : hit / (hit + missing)
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return [precision, recall, f1].map((value) => value.toFixed(3))
}

/** Titles meet without leading emoji, numbering and a trailing colon, case folded, blanks squeezed. */
function key(title) {
  return title
    .normalize('NFC')
    .replace(/^[^\p{L}\p{N}(]+/u, '')
    .replace(/^\d+(?:\.\d+)*[.)]?\s+/, '')
    .replace(/[\s:：]+$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
    .trim()
}

function summary(roadmap) {
  const filled = roadmap.sections.filter((section) => section.tasks.length > 0)
  const count = filled.reduce((total, section) => total + section.tasks.length, 0)
  return `${filled.length}§ ${count} tasks, ${roadmap.diagnostics.map((diagnostic) => diagnostic.rule).join(' ')}`
}

/** Parser time over remark time on the same texts in the same run: the median of many rounds, each first in half of them. */
function timing(texts) {
  const remark = () => texts.map(({ text }) => parseMarkdown(text))
  const parser = () => texts.map(({ name, text }) => parseRoadmap({ path: `${name}.md`, text }))
  const ratios = []
  for (let round = 0; round < 30; round += 1) {
    const first = clock(round % 2 === 0 ? remark : parser)
    const second = clock(round % 2 === 0 ? parser : remark)
    ratios.push(round % 2 === 0 ? second / first : first / second)
  }
  ratios.sort((a, b) => a - b)
  return ratios[ratios.length / 2]
}

/** Processor time, which other work on the machine disturbs less than the clock on the wall. */
function clock(work) {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return user + system
}

function readExpected(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    if (error.code === 'ENOENT') return null
    throw error
  }
}

function format([name, ...cells]) {
  const widths = [8, 6, 6, 11, 6, 6, 4]
  return `${name.slice(0, 34).padEnd(35)}${cells.map((cell, index) => `${cell}`.padStart(widths[index] ?? 0)).join(' ')}`
}
