// `npm run bench -- render`: what it takes to render everything that readers see, for 100 sections of 100 tasks, as a
// multiple of parsing the same roadmap. A ratio within one run: the machine does not matter.
import './typescript.mjs'

const { defaultConfig } = await import('../../src/config/schema.ts')
const { messagesFor } = await import('../../src/i18n/locale.ts')
const { makeArtifacts } = await import('../../src/publish/artifacts.ts')
const { createParser } = await import('../unit/support/parser.ts')
const { progressBadge, renderBadge } = await import('../../src/readme/badge.ts')
const { renderBurnup } = await import('../../src/readme/chart.ts')
const { makeHistory } = await import('../../src/readme/history.ts')
const { roadmapProgress, sectionProgress, totalProgress } = await import('../../src/readme/progress.ts')
const { renderTable } = await import('../../src/readme/table.ts')
const { parseRoadmap } = await import('../../src/roadmap/parse.ts')
const { emptyLedger } = await import('../../src/memory/ledger.ts')

const rounds = Number(process.argv[2] ?? 15)
const url = 'https://github.com/octo/roadmap'
const day = 86_400_000
const start = Date.UTC(2026, 0, 5)

const markdown = `# Plan\n${numbers(100)
  .map(
    (section) =>
      `\n## Section ${section}\n\n${numbers(100)
        .map((task) => taskLine(section, task))
        .join('')}`,
  )
  .join('')}`
const roadmap = parseRoadmap({ path: 'plan.md', text: markdown })
const sections = sectionsWith((box) => box?.mark === 'done')
const progress = progressOf(sections)
const later = progressOf(sectionsWith((box, index) => box?.mark === 'done' || index === 0))
const lives = sections.flatMap(({ tasks }, index) =>
  tasks.map(({ status }, at) => ({
    createdAt: new Date(start).toISOString(),
    closedAt: status === 'open' ? null : new Date(start + (index * 7 + (at % 7)) * day).toISOString(),
    status,
  })),
)
const messages = messagesFor('en')
const config = { ...defaultConfig, table: { tasks: true }, chart: true }

const figures = { parts: [], first: [], next: [] }
const times = { parts: [], first: [], next: [] }
const empty = new Map([['README.md', '# Plan\n']])
const written = new Map([...empty, ...(await render(empty, progress))])
for (let round = 0; round < rounds; round += 1) {
  const parsing = await clock(() => parseRoadmap({ path: 'plan.md', text: markdown }))
  const works = {
    parts: renderParts,
    first: () => render(empty, progress),
    next: () => render(written, later),
  }
  for (const [name, work] of Object.entries(works)) {
    const time = await clock(work)
    figures[name].push(time / parsing)
    times[name].push(time)
  }
}
console.log(`${progress.total} tasks in ${sections.length} sections, as a multiple of parsing them:`)
show('badge, table with its lists, and chart', 'parts')
show('all files, for the first time', 'first')
show(
  `all files, with ${Buffer.byteLength(written.get('README.md') ?? '')} bytes of README there already`,
  'next',
)

function show(what, name) {
  console.log(
    `${median(figures[name]).toFixed(3)} × (${(median(times[name]) / 1000).toFixed(0)} ms here)  ${what}`,
  )
}

function renderParts() {
  const badge = progressBadge(progress, messages)
  renderBadge(badge, 'flat')
  renderTable(progress, messages, { tasks: true })
  renderBurnup(makeHistory(lives), messages)
}

async function render(files, now) {
  const chart = renderBurnup(makeHistory(lives), messages)
  const { changed } = await makeArtifacts(files, {
    updateZones: createParser().updateZones,
    progress: now,
    chart,
    ledger: emptyLedger,
    ticks: [],
    messages,
    config,
    readme: 'README.md',
    assets: '.github/roadmap',
    url,
  })
  return changed
}

function sectionsWith(isDone) {
  return roadmap.sections.map(({ title, tasks }, index) =>
    sectionProgress(
      title,
      { number: index + 1, url: `${url}/milestone/${index + 1}` },
      tasks.map(({ text, box }, at) => ({
        title: text,
        status: isDone(box, index) ? 'done' : 'open',
        issue: { number: index * 100 + at + 1, url: `${url}/issues/${index * 100 + at + 1}` },
      })),
    ),
  )
}

function progressOf(some) {
  return totalProgress([roadmapProgress('Plan', 'plan.md', some)])
}

function taskLine(section, task) {
  return `- [${(section * task) % 3 === 0 ? 'x' : ' '}] Task ${section}.${task}: write a \`program\` that does *something* useful\n`
}

function numbers(count) {
  return Array.from({ length: count }, (_, index) => index + 1)
}

/** Processor time in microseconds, which other work on the machine disturbs less than the clock on the wall. */
async function clock(work) {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
