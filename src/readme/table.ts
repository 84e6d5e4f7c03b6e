import type { Messages } from '../i18n/messages.ts'
import { encodePath, escapeCell, link } from '../text/escape.ts'
import { fold } from '../text/fold.ts'
import { type BarRenderer, textBar } from './bar.ts'
import type { Counts, Progress, RoadmapProgress, SectionProgress, TaskProgress } from './progress.ts'
import { taskLists } from './task-lists.ts'
import { textWidth } from './text-width.ts'

/** With more sections than this, the table shows only the sections under way, and the whole table is folded. */
const sectionsAtAGlance = 25
const sectionsUnderWay = 5

/**
 * The smallest width of a column in pixels: a bar and its percentage stay on one line, and a phone scrolls the column of
 * next tasks instead of breaking every word.
 */
const sectionWidth = 120
const progressWidth = 165
const nextWidth = { alone: 250, besideSkipped: 230 }
const headFont = { size: 16, bold: true }
const figureSpace = '\u2007'
const figureSpaceWidth = 9
const wordJoiner = '&#8288;'

export type TableOptions = {
  /** How a bar is drawn; by default as text. */
  readonly bar?: BarRenderer
  /** Address of the list of milestones; the bars of totals link to it. */
  readonly overview?: string
  /** Whether each section has a list of tasks to unfold. */
  readonly tasks?: boolean
  /** Returns the address of a file of the repository; by default a path from its root, which only works in its own files. */
  readonly fileUrl?: (path: string) => string
}

/** Options that all rows of a table share. */
type Style = {
  readonly messages: Messages
  readonly bar: BarRenderer
  readonly overview: string | undefined
  readonly withSkipped: boolean
}

/**
 * Returns the Markdown of the README's progress zone, without a trailing newline: a table for each roadmap, with a row
 * for each section that has tasks and a row for the total. Several roadmaps get a caption each and a sum at the end. The
 * table has a column of skipped tasks only when a task is skipped. With many sections the table shows only those under
 * way, and the whole table is folded below.
 */
export function renderTable(progress: Progress, messages: Messages, options: TableOptions = {}): string {
  const words = messages.table
  const roadmaps = progress.roadmaps.filter(hasTasks)
  if (roadmaps.length === 0) return words.noTasks
  const { bar = textBar, overview } = options
  const style = { messages, bar, overview, withSkipped: progress.skipped > 0 }
  const lists = options.tasks === true ? taskLists(roadmaps, messages) : new Map<SectionProgress, string>()
  const parts = roadmaps.flatMap((roadmap) => {
    const body = roadmapPart(roadmap, lists, style)
    return roadmaps.length === 1 ? body : [caption(roadmap, messages, options.fileUrl ?? rooted), ...body]
  })
  if (roadmaps.length === 1) return parts.join('\n\n')
  const sum = `**${words.allRoadmaps}:** ${gauge(progress, style, undefined)} · ${fraction(progress, messages)}`
  return [...parts, overview === undefined ? sum : link(sum, overview)].join('\n\n')
}

function roadmapPart(
  roadmap: RoadmapProgress,
  lists: ReadonlyMap<SectionProgress, string>,
  style: Style,
): string[] {
  const sections = roadmap.sections.filter(hasTasks)
  const tasks = sections.flatMap((section) => lists.get(section) ?? [])
  const total = totalRow(roadmap, style)
  const rowsOf = (some: readonly SectionProgress[]) => some.map((section) => sectionRow(section, style))
  if (sections.length <= sectionsAtAGlance) return [table([...rowsOf(sections), total], style), ...tasks]
  const summary = style.messages.table.allSections(sections.length)
  const folded = [table(rowsOf(sections), style), ...tasks].join('\n\n')
  return [table([...rowsOf(underWay(sections)), total], style), fold(summary, folded)]
}

/** Returns the sections that are begun and not finished; when there are none, the first open one. */
function underWay(sections: readonly SectionProgress[]): readonly SectionProgress[] {
  const unfinished = sections.filter(({ next }) => next !== null)
  const begun = unfinished.filter(({ done, skipped }) => done + skipped > 0)
  return begun.length === 0 ? unfinished.slice(0, 1) : begun.slice(0, sectionsUnderWay)
}

function table(rows: readonly string[], { messages, withSkipped }: Style): string {
  const words = messages.table
  const head = [
    wideHead(words.section, sectionWidth),
    wideHead(words.progress, progressWidth),
    unbroken(words.done),
    ...(withSkipped ? [unbroken(words.skipped)] : []),
    wideHead(words.next, withSkipped ? nextWidth.besideSkipped : nextWidth.alone),
  ]
  const rule = [':--', ':--', '--:', ...(withSkipped ? ['--:'] : []), ':--']
  return [row(head), row(rule), ...rows].join('\n')
}

function sectionRow(section: SectionProgress, style: Style): string {
  const { messages, withSkipped } = style
  return row([
    linked(breakable(escapeCell(section.title)) || messages.table.untitled, section.milestone),
    gauge(section, style, section.milestone?.url),
    fraction(section, messages),
    ...(withSkipped ? [section.skipped === 0 ? '' : messages.format.number(section.skipped)] : []),
    nextCell(section, messages),
  ])
}

function totalRow(roadmap: RoadmapProgress, style: Style): string {
  const { messages, withSkipped } = style
  return row([
    `**${messages.table.total}**`,
    gauge(roadmap, style, style.overview),
    `**${fraction(roadmap, messages)}**`,
    ...(withSkipped ? [roadmap.skipped === 0 ? '' : `**${messages.format.number(roadmap.skipped)}**`] : []),
    '',
  ])
}

/**
 * Returns the bar and the percentage. A picture needs a link: without one GitHub links the picture to its own file. The
 * word joiner keeps bar and percentage on one line; a no-break space is not enough:
 * https://www.w3.org/TR/css-text-3/#line-break-details
 */
function gauge({ percent }: Counts, { bar, messages }: Style, url: string | undefined): string {
  const drawn = bar(percent)
  const words = messages.format.percent(percent)
  if (!drawn.startsWith('<img ')) return `${drawn}\u00a0${words}`
  const both = `${drawn}${wordJoiner}\u00a0${words}`
  return url === undefined ? both : link(both, url)
}

/** Returns a column head that makes its column at least `width` pixels wide, by no-break blanks. */
function wideHead(word: string, width: number): string {
  const missing = width - textWidth(word, headFont)
  return unbroken(word) + figureSpace.repeat(Math.max(0, Math.round(missing / figureSpaceWidth)))
}

/**
 * Returns the text of a cell with places where long words, such as compounds and identifiers, may break. Otherwise they
 * would leave no room for the bar on a phone. Scripts without blanks may break anywhere.
 */
function breakable(text: string): string {
  return text.replace(/[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Mn}\d_]{21,}/gu, (word) =>
    word.replace(/.{12}(?=\P{Mn}.{5})/gu, '$&<wbr>'),
  )
}

/** Returns words that stay on one line, also in scripts without blanks, which would break anywhere. */
function unbroken(words: string): string {
  return words
    .replaceAll(' ', '\u00a0')
    .replace(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー])(?=\S)/gu,
      '\u2060',
    )
}

function row(cells: readonly string[]): string {
  return `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`
}

function nextCell(section: SectionProgress, messages: Messages): string {
  if (section.next !== null) return taskLink(section.next, messages)
  return section.total === 0 ? '—' : `✅ ${messages.table.allDone}`
}

function taskLink(task: TaskProgress, messages: Messages): string {
  return linked(breakable(escapeCell(task.title)) || messages.table.untitled, task.issue)
}

function linked(text: string, target: { readonly url: string } | null): string {
  return target === null ? text : link(text, target.url)
}

function caption(roadmap: RoadmapProgress, messages: Messages, fileUrl: (path: string) => string): string {
  const title = escapeCell(roadmap.title) || messages.table.untitled
  return `**${link(title, fileUrl(roadmap.path))}**`
}

function rooted(path: string): string {
  return `/${encodePath(path)}`
}

function fraction({ done, total }: Counts, messages: Messages): string {
  return `${messages.format.number(done)}/${messages.format.number(total)}`
}

function hasTasks({ total, skipped }: Counts): boolean {
  return total > 0 || skipped > 0
}
