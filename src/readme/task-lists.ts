import type { Messages } from '../i18n/messages.ts'
import { escapeCell, link } from '../text/escape.ts'
import { fold, foldTitle } from '../text/fold.ts'
import type { RoadmapProgress, SectionProgress, TaskProgress } from './progress.ts'

/**
 * Tasks that are listed in total, a line of up to 250 bytes each: GitHub cuts a README at 500 KiB.
 * https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-readmes
 */
const listLimit = 1_000
const fewestOfSection = 5

/**
 * Returns a folded list of tasks for every section of the roadmaps: each task with its state, linked to its issue. When
 * there are too many tasks for a README, the list of a section has its first open tasks and the number of the others.
 */
export function taskLists(
  roadmaps: readonly RoadmapProgress[],
  messages: Messages,
): ReadonlyMap<SectionProgress, string> {
  const sections = roadmaps.flatMap((roadmap) => roadmap.sections).filter(({ tasks }) => tasks.length > 0)
  const all = sections.reduce((sum, { tasks }) => sum + tasks.length, 0)
  const share =
    all <= listLimit
      ? Number.POSITIVE_INFINITY
      : Math.max(fewestOfSection, Math.floor(listLimit / sections.length))
  return new Map(sections.map((section) => [section, taskList(section, share, messages)]))
}

function taskList(section: SectionProgress, share: number, messages: Messages): string {
  const { number } = messages.format
  const { tasks, done, total } = section
  const open = tasks.filter(({ state }) => state === 'open')
  const shown = tasks.length <= share ? tasks : (open.length === 0 ? tasks : open).slice(0, share)
  const lines = shown.map((task) => taskLine(task, messages))
  const rest = tasks.length - shown.length
  if (rest > 0) {
    const more = messages.plan.more(rest)
    lines.push(`- ${section.milestone === null ? more : link(more, section.milestone.url)}`)
  }
  const title = foldTitle(section.title) || messages.table.untitled
  return fold(`${title} · ${number(done)}/${number(total)}`, lines.join('\n'))
}

function taskLine({ title, state, issue }: TaskProgress, messages: Messages): string {
  const text = escapeCell(title, 120) || messages.table.untitled
  const name = issue === null ? text : link(text, issue.url)
  if (state === 'skipped') return `- [ ] ~~${name}~~`
  return `- [${state === 'done' ? 'x' : ' '}] ${name}`
}
