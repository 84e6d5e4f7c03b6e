import type { Messages } from '../i18n/messages.ts'
import { escapeCell, link } from '../shared/escape.ts'
import type { Progress, RoadmapProgress, SectionProgress, TaskProgress } from './progress.ts'
import { textWidth } from './text-width.ts'

/** Cells of a bar; a tenth of the work each. */
const barLength = 10

/** Pixels that the column of next tasks gets at least, so that a phone scrolls it instead of breaking every word. */
const nextWidth = 250
const headFont = { size: 16, bold: true }
const figureSpace = '\u2007'
const figureSpaceWidth = 9

type Counts = { readonly done: number; readonly total: number; readonly percent: number }

/**
 * Returns the Markdown of the README's progress zone, without a trailing newline: a table for each roadmap with a
 * row for each section that has tasks and a total row. Several roadmaps get a caption each and a sum at the end. The
 * column of skipped tasks is there only when some are skipped.
 */
export function renderTable(progress: Progress, messages: Messages): string {
  const words = messages.table
  const roadmaps = progress.roadmaps.filter(hasTasks)
  if (roadmaps.length === 0) return words.noTasks
  const withSkipped = progress.skipped > 0
  const tables = roadmaps.map((roadmap) => roadmapTable(roadmap, messages, { withSkipped }))
  if (roadmaps.length === 1) return tables.join('')

  const captioned = roadmaps.map((roadmap, index) => `${caption(roadmap, messages)}\n\n${tables[index]}`)
  const sum = `**${words.allRoadmaps}:** ${bar(progress, messages)} · ${fraction(progress, messages)}`
  return [...captioned, sum].join('\n\n')
}

/**
 * Returns the bar and the percentage beside it. Blocks in a code span: every monospaced font has them, all equally
 * wide, so bars of different rows line up in any browser and theme. The first block comes with the first percent,
 * the last one with the last.
 */
export function bar({ percent }: { readonly percent: number }, messages: Messages): string {
  const tenths = Math.floor((percent * barLength) / 100)
  const full = percent > 0 ? Math.max(1, tenths) : 0
  return `\`${'█'.repeat(full)}${'░'.repeat(barLength - full)}\`\u00a0${messages.format.percent(percent)}`
}

function roadmapTable(
  roadmap: RoadmapProgress,
  messages: Messages,
  { withSkipped }: { readonly withSkipped: boolean },
): string {
  const words = messages.table
  const number = messages.format.number
  const head = [
    words.section,
    words.progress,
    words.done,
    ...(withSkipped ? [words.skipped] : []),
    wideHead(words.next),
  ]
  const rule = [':--', ':--', '--:', ...(withSkipped ? ['--:'] : []), ':--']
  const rows = roadmap.sections
    .filter(hasTasks)
    .map((section) => [
      sectionCell(section, messages),
      bar(section, messages),
      fraction(section, messages),
      ...(withSkipped ? [section.skipped === 0 ? '' : number(section.skipped)] : []),
      nextCell(section, messages),
    ])
  const total = [
    `**${words.total}**`,
    bar(roadmap, messages),
    `**${fraction(roadmap, messages)}**`,
    ...(withSkipped ? [roadmap.skipped === 0 ? '' : `**${number(roadmap.skipped)}**`] : []),
    '',
  ]
  return [head, rule, ...rows, total].map(row).join('\n')
}

/** Returns a column head that holds its column open with blanks that do not break. */
function wideHead(word: string): string {
  const unbroken = word.replaceAll(' ', '\u00a0')
  const missing = nextWidth - textWidth(unbroken, headFont)
  return unbroken + figureSpace.repeat(Math.max(0, Math.round(missing / figureSpaceWidth)))
}

function row(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`
}

function sectionCell(section: SectionProgress, messages: Messages): string {
  const title = escapeCell(section.title) || messages.table.untitled
  return section.milestone === null ? title : link(title, section.milestone.url)
}

function nextCell(section: SectionProgress, messages: Messages): string {
  if (section.next !== null) return taskLink(section.next, messages)
  return section.total === 0 ? '—' : `✅ ${messages.table.allDone}`
}

function taskLink(task: TaskProgress, messages: Messages): string {
  const title = escapeCell(task.title) || messages.table.untitled
  return task.issue === null ? title : link(title, task.issue.url)
}

function caption(roadmap: RoadmapProgress, messages: Messages): string {
  const title = escapeCell(roadmap.title) || messages.table.untitled
  const path = roadmap.path
    .replace(/\p{Cs}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
  return `**${link(title, `/${path}`)}**`
}

function fraction({ done, total }: Counts, messages: Messages): string {
  return `${messages.format.number(done)}/${messages.format.number(total)}`
}

function hasTasks(part: { readonly total: number; readonly skipped: number }): boolean {
  return part.total > 0 || part.skipped > 0
}
