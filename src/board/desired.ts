import { roadmapConfigs } from '../config/roadmap-configs.ts'
import type { Config } from '../config/schema.ts'
import { localeNames, messagesFor, resolveLocale } from '../i18n/locale.ts'
import type { Messages } from '../i18n/messages.ts'
import type { Known } from '../memory/recall.ts'
import type { Identified } from '../plan/identify/identify.ts'
import { addTime } from '../roadmap/dates.ts'
import type { Roadmap, SectionId, Task } from '../roadmap/model.ts'
import type { FieldNames } from './fields.ts'
import type { DesiredBoard, DesiredCard } from './model.ts'

/** The tasks of the roadmaps with their issues as they are now. */
export type DesiredInput = Pick<Known, 'closedDuplicates'> & { readonly identified: Identified }

/**
 * Returns what the roadmaps ask of a board: a card for every issue in roadmap order, with the days of its schedule.
 * Tasks whose issue is not there (yet, or any more) have none.
 */
export function desiredBoard(
  { identified: { sections, removedTasks }, closedDuplicates }: DesiredInput,
  { config, messages }: { readonly config: Config; readonly messages: Messages },
): DesiredBoard {
  const configOf = roadmapConfigs(config)
  const cards: DesiredCard[] = []
  const titles: { id: SectionId; title: string }[] = []
  let before: { readonly roadmap: Roadmap; readonly due: string } | null = null
  for (const { id, section, roadmap, tasks } of sections) {
    const first = configOf(roadmap.path).schedule?.start ?? null
    const begins: string | null = before?.roadmap === roadmap ? addTime(before.due, 1, 'day') : first
    const due: string | null = section.due ?? null
    const start = due !== null && begins !== null && begins <= due ? begins : null
    if (due !== null) before = { roadmap, due }
    const present = tasks.flatMap(({ id: task, task: said, known }) => {
      const issue = known?.issue ?? null
      if (issue === null) return []
      const { isReopened: reopened } = issue
      const state: DesiredCard['state'] = issue.state === 'open' ? 'open' : 'closed'
      return [{ task, issue: issue.nodeId, section: id, state, reopened, ...days(said, { start, due }) }]
    })
    if (present.length > 0) titles.push({ id, title: section.title })
    cards.push(...present)
  }
  return {
    sections: titles,
    cards,
    // One that is kept open stays on the board.
    removed: removedTasks.flatMap(({ id: task, issue }) =>
      issue != null && issue.state !== 'open' ? [{ task, issue: issue.nodeId }] : [],
    ),
    closedDuplicates: closedDuplicates.map(({ id: task, issue }) => ({ task, issue: issue.nodeId })),
    names: { section: messages.table.section, start: messages.board.start, target: messages.board.target },
  }
}

/** Returns the names of our fields in every language: a board may have been made in another one. */
export function boardFieldNames(): FieldNames {
  const all = localeNames().map((name) => messagesFor(resolveLocale(name, '')))
  return {
    section: all.map(({ table }) => table.section),
    start: all.map(({ board }) => board.start),
    target: all.map(({ board }) => board.target),
  }
}

/** What an author says of a task's days goes before those of its section. */
function days(
  { fields }: Task,
  { start, due }: { readonly start: string | null; readonly due: string | null },
): Pick<DesiredCard, 'start' | 'target'> {
  return {
    start: day(fields?.start) ?? day(fields?.scheduled) ?? start,
    target: day(fields?.due) ?? due,
  }
}

function day(text: string | undefined): string | null {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : null
}
