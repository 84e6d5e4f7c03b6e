import type { Messages } from '../i18n/messages.ts'
import type { Operation } from '../plan/operation.ts'
import type { SectionId } from '../roadmap/model.ts'
import { escapeCell, link } from '../text/escape.ts'
import { fold } from '../text/fold.ts'
import { describeOperation, type Effect, isMilestone, type OperationLine } from './operations.ts'
import type { RunReport, SectionName } from './run-report.ts'

/** Changes of a section that a reader takes in at a glance; of more, the rest is folded. */
const changesAtAGlance = 12
const titleLimit = 200

/** One glance tells them apart, without colour and in any language. */
const marks: Readonly<Record<Effect, string>> = {
  create: '🆕',
  rename: '✏️',
  move: '➡️',
  update: '📝',
  close: '✅',
  skip: '⏭️',
  reopen: '🔄',
}

/** Returns how many milestones and issues the operations create, change and close, in one line; empty for none. */
export function countLine(operations: readonly Operation[], messages: Messages): string {
  const { plan } = messages
  const count = (list: readonly Operation[]): string => {
    const effects = list.flatMap((operation) => describeOperation(operation, messages)?.effect ?? [])
    const of = (...wanted: readonly Effect[]) => effects.filter((effect) => wanted.includes(effect)).length
    const parts = [
      [of('create'), plan.toCreate],
      [of('rename', 'move', 'update'), plan.toUpdate],
      [of('close', 'skip'), plan.toClose],
      [of('reopen'), plan.toReopen],
    ] as const
    return parts.flatMap(([number, say]) => (number === 0 ? [] : [say(number)])).join(', ')
  }
  const issues = count(operations.filter((operation) => !isMilestone(operation)))
  const milestones = count(operations.filter(isMilestone))
  return [
    ...(milestones === '' ? [] : [`**${plan.milestones}:** ${milestones}`]),
    ...(issues === '' ? [] : [`**${plan.issues}:** ${issues}`]),
  ].join(' · ')
}

export type SectionOptions = {
  /** Lines in all. */
  readonly limit: number
  /** Numbers of the issues that were created; left out, the operations are a plan. */
  readonly created?: ReadonlyMap<Operation, number>
  /** Level of the headings: one below what they stand under. */
  readonly level?: 3 | 4
}

/**
 * Returns the operations as Markdown, a block a section in the order of the roadmap: a heading and a line for each
 * change, at most `limit` lines in all; what is left out is counted.
 */
export function planSections(
  operations: readonly Operation[],
  report: Pick<RunReport, 'sections' | 'messages' | 'url'>,
  { limit, created, level = 3 }: SectionOptions,
): string[] {
  const { sections, messages } = report
  const several = new Set(sections.map(({ roadmap }) => roadmap)).size > 1
  const groups = new Map<SectionName | null, Operation[]>(sections.map((section) => [section, []]))
  const byId = new Map(sections.map((section) => [section.id, section]))
  for (const operation of operations) {
    const id = sectionOf(operation)
    const section = id === null ? null : (byId.get(id) ?? null)
    const group = groups.get(section)
    if (group === undefined) groups.set(section, [operation])
    else group.push(operation)
  }
  const blocks: string[] = []
  let left = limit
  for (const [section, group] of groups) {
    const lines = [...group]
      .sort((a, b) => rank(a) - rank(b))
      .flatMap((operation) => {
        const line = describeOperation(operation, messages)
        if (line === null) return []
        const number = line.number ?? created?.get(operation) ?? null
        const form = { done: created !== undefined, headed: section !== null }
        return [operationLine({ ...line, number }, operation, form, report)]
      })
    if (lines.length === 0) continue
    const shown = lines.slice(0, Math.max(0, left))
    left -= lines.length
    if (shown.length === 0) continue
    const title = section === null ? messages.outcome.besides : sectionTitle(section, { several, messages })
    blocks.push(`${'#'.repeat(level)} ${title}\n\n${foldedList(shown, messages)}`)
  }
  if (left < 0) blocks.push(messages.plan.more(-left))
  return blocks
}

/** What happens to things that people know already is read before what is new. */
function rank(operation: Operation): number {
  if (isMilestone(operation)) return 0
  return operation.kind === 'create-issue' ? 2 : 1
}

function foldedList(lines: readonly string[], messages: Messages): string {
  if (lines.length <= changesAtAGlance + 1) return lines.join('\n')
  const rest = lines.slice(changesAtAGlance)
  return `${lines.slice(0, changesAtAGlance).join('\n')}\n\n${fold(messages.plan.more(rest.length), rest.join('\n'))}`
}

function sectionTitle(
  { title, roadmap, milestone }: SectionName,
  { several, messages }: { readonly several: boolean; readonly messages: Messages },
): string {
  const name = escapeCell(title, titleLimit) || messages.table.untitled
  const linked = milestone === null ? name : link(name, milestone.url)
  return several ? `${escapeCell(roadmap) || messages.table.untitled} › ${linked}` : linked
}

function sectionOf(operation: Operation): SectionId | null {
  switch (operation.kind) {
    case 'create-milestone':
    case 'update-milestone':
      return operation.key
    case 'create-issue':
      return operation.after.sectionId
    case 'create-label':
    case 'close-duplicate':
      return null
    default:
      return operation.after.base.sectionId
  }
}

type LineForm = {
  /** Whether the operation is done, or planned. */
  readonly done: boolean
  /** Whether the title of the section is in the heading above the line. */
  readonly headed: boolean
}

function operationLine(
  { effect, of, verb, title, number, renamed, moved, details }: OperationLine,
  operation: Operation,
  { done, headed }: LineForm,
  { sections, messages, url }: Pick<RunReport, 'sections' | 'messages' | 'url'>,
): string {
  const { plan } = messages
  const text = (value: string) => escapeCell(value, titleLimit) || messages.table.untitled
  const titled = of === 'issue' || !headed ? `**${text(title)}**` : ''
  const what = renamed === null ? titled : `~~${text(title)}~~ → **${text(renamed)}**`
  const issue = number === null ? '' : link(`#${number}`, `${url}/issues/${number}`)
  const milestone = done ? plan.fields.milestone : plan.milestone
  const name = of === 'milestone' ? milestone : issue
  const origin = moved ? originOf(operation, sections) : null
  const more = [
    ...(origin === null ? [] : [messages.outcome.from(`*${text(origin)}*`)]),
    ...details.map((each) => escapeCell(each, titleLimit)),
  ]
  const parts = [
    marks[effect],
    done ? verb.did : verb.will,
    name,
    what,
    more.length === 0 ? '' : `(${more.join('; ')})`,
  ]
  return `- ${parts.filter((part) => part !== '').join(' ')}`
}

/** The section whose milestone the issue is in before it moves. */
function originOf(operation: Operation, sections: readonly SectionName[]): string | null {
  if (!('changes' in operation)) return null
  const change = operation.changes.find(({ field }) => field === 'milestone')
  return sections.find(({ milestone }) => `#${milestone?.number}` === change?.before)?.title ?? null
}
