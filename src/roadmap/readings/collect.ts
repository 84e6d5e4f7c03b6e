import type { Source } from '../markdown/source.ts'
import type { Section, SectionReason, Subtask, Task, TaskReason, Topic } from '../model.ts'
import type { RoleOf } from '../structure/labels.ts'
import type { Block, Part } from '../structure/outline.ts'
import type { Place, Survey } from '../structure/sections.ts'
import type { Judgement, Yield } from './choose-reading.ts'
import { hasText, proseTask, taskOf, topicOf } from './items.ts'
import { readSigns, type Signed, takeSign } from './status-emoji.ts'
import { tasksOfTable, topicsOfTable } from './tables.ts'

type Draft = { readonly tasks: Signed[]; readonly study: Topic[]; readonly loose: Topic[] }

/** What the collector needs besides the survey. */
export type CollectOptions = {
  readonly judgement: Judgement
  readonly source: Source
  readonly roleOf: RoleOf
  /** Sections without tasks are kept when they are columns of a kanban board. */
  readonly board: boolean
}

/** What was collected. */
export type Collected = {
  /** With their tasks and topics, in document order. */
  readonly sections: readonly Section[]
  /** The first of several tasks that all bear the same sign: nobody can tell whether it means that they are done. */
  readonly unclear: Task | null
}

/** Returns the sections of a judged document. */
export function collect(survey: Survey, options: CollectOptions): Collected {
  const { judgement, source, roleOf } = options
  const drafts = new Map<Part, Draft>()
  const draftOf = (part: Part) => {
    const known = drafts.get(part)
    if (known) return known
    const fresh: Draft = { tasks: [], study: [], loose: [] }
    drafts.set(part, fresh)
    return fresh
  }
  for (const place of survey.places) {
    const found = judgement.yieldOf(place)
    const tasks = tasksOf(place, found, options).map((task) => (place.finished ? settle(task) : task))
    if (tasks.length > 0) draftOf(judgement.sectionOf(place)).tasks.push(...tasks)
    if (place.hidden || place.about || found === 'all') continue
    const topics = topicsIn(place, { found, judgement, source, roleOf })
    if (topics.length > 0) draftOf(place.section)[place.study ? 'study' : 'loose'].push(...topics)
  }
  const { groups, unclear } = readSigns(
    survey.places
      .filter(
        ({ part }) =>
          drafts.get(part)?.tasks.length || isEmptySection(part, { survey, drafts, board: options.board }),
      )
      .map(({ part }) => sectionOf(part, draftOf(part), judgement)),
  )
  return { sections: groups, unclear }
}

function settle(task: Signed): Signed {
  return task.box ? task : { ...task, settled: 'done' }
}

function sectionOf(
  part: Part,
  draft: Draft,
  judgement: Judgement,
): Section & { readonly tasks: readonly Signed[] } {
  const topics = draft.study.length > 0 || judgement.dialect === 'boxes' ? draft.study : draft.loose
  return {
    explicitId: part.explicitId,
    title: part.title,
    line: part.opener === 'document' ? (draft.tasks[0]?.line ?? 1) : part.line,
    topics,
    tasks: draft.tasks.toSorted((a, b) => a.line - b.line),
    why: reasonOf(part),
  }
}

function reasonOf(part: Part): SectionReason {
  return part.opener === 'item' ? 'list-item' : part.opener
}

/** A section of the same series as sections with tasks is one too, though it has none: "7. Nothing to build here". */
function isEmptySection(
  part: Part,
  {
    survey,
    drafts,
    board,
  }: { readonly survey: Survey; readonly drafts: ReadonlyMap<Part, Draft>; readonly board: boolean },
): boolean {
  if (!survey.candidates.has(part) || part.opener !== 'heading' || part === survey.title) return false
  if (part.role !== null || part.parts.some((child) => survey.candidates.has(child))) return false
  if (board) return part.level === 2
  if (!survey.series.numbered(part)) return false
  for (const [other, draft] of drafts) {
    const alike = other.opener === 'heading' && other.level === part.level && other.parent === part.parent
    if (draft.tasks.length > 0 && alike) return survey.series.numbered(other)
  }
  return false
}

function tasksOf(place: Place, found: Yield, options: CollectOptions): Signed[] {
  const { judgement, source } = options
  const { part } = place
  switch (found) {
    case 'none':
      return []
    case 'heading':
      return headingTask(part, 'heading')
    case 'rows':
      return part.blocks.flatMap((block) => (block.kind === 'table' ? tasksOfTable(block.node, source) : []))
    case 'boxes':
      return part.blocks.flatMap((block) => boxTasks(block, judgement, source))
    default:
      return everything(place, options)
  }
}

function boxTasks(block: Block, judgement: Judgement, source: Source): Signed[] {
  if (block.kind === 'list')
    return judgement.boxesOf(block).flatMap((item) => taskOf(item, source, 'checkbox') ?? [])
  if (block.kind !== 'table') return []
  return tasksOfTable(block.node, source).filter((task) => task.box !== null)
}

/** Everything listed in a place; its prose where it lists nothing; the sub-heading itself where practice is divided so. */
function everything(place: Place, { judgement, source }: CollectOptions): Signed[] {
  const { part } = place
  const why: TaskReason = place.practice
    ? 'practice-heading'
    : judgement.dialect === 'list'
      ? 'list-item'
      : 'configured'
  const labelled = part.blocks.find(
    (block) => block.kind === 'text' && block.labelled && !introduces(block.inline.text),
  )
  const listed = part.blocks.flatMap((block): Signed[] => {
    if (block.kind === 'table')
      return tasksOfTable(block.node, source).map((task) => (task.box ? task : { ...task, why }))
    if (block.kind !== 'list') return []
    const boxed = judgement.boxesOf(block)
    return (boxed.length > 0 ? boxed : block.items).flatMap((item) => taskOf(item, source, why) ?? [])
  })
  if (labelled?.kind === 'text') return prose([labelled], listed.map(asSubtask))
  if (listed.length > 0 || !place.practice) return listed
  if (part.names && part.parts.length === 0) return headingTask(part, why)
  if (part.opener === 'heading' && part !== place.practice && part.parts.length === 0)
    return headingTask(part, why)
  if (part.parts.length > 0) return []
  return prose(part.blocks, [])
}

function headingTask(part: Part, why: TaskReason): Signed[] {
  const body = part.blocks.flatMap((block) => (block.kind === 'text' ? [block.markdown] : []))
  const { text, sign } = takeSign(part.title)
  if (text === '') return []
  return [
    {
      explicitId: part.explicitId,
      text,
      markdown: [text, ...body].join('\n\n'),
      line: part.line,
      box: null,
      subtasks: [],
      why,
      ...(sign === null ? {} : { sign }),
    },
  ]
}

/** The first paragraph that does not merely introduce something is the task; the others belong to it. */
function prose(blocks: readonly Block[], subtasks: readonly Subtask[]): Signed[] {
  const texts = blocks.filter((block) => block.kind === 'text')
  const first = texts.find((block) => !introduces(block.inline.text))
  if (!first) return []
  const markdown = texts.slice(texts.indexOf(first)).map((block) => block.markdown)
  return [
    proseTask(first.inline, { line: first.line, markdown: markdown.join('\n\n'), subtasks }) ?? [],
  ].flat()
}

function introduces(text: string): boolean {
  return /[:\uFF1A]\s*$/.test(text) || text.trim() === ''
}

function asSubtask(task: Task): Subtask {
  return { text: task.text, line: task.line, box: task.box }
}

function topicsIn(
  place: Place,
  {
    found,
    judgement,
    source,
    roleOf,
  }: {
    readonly found: Yield
    readonly judgement: Judgement
    readonly source: Source
    readonly roleOf: RoleOf
  },
): Topic[] {
  const { part } = place
  if (judgement.dialect === 'headings') {
    const leaf = part.opener === 'heading' && found === 'none' && part !== place.section && part.role === null
    return leaf ? [{ text: part.title, line: part.line, children: [] }] : []
  }
  if (found === 'rows')
    return part.blocks.flatMap((block) => (block.kind === 'table' ? topicsOfTable(block.node, roleOf) : []))
  // In a roadmap of boxes only what is called study is for studying, and a box is a task already.
  if (!place.study && judgement.dialect !== 'practice') return []
  return part.blocks.flatMap((block): Topic[] => {
    if (block.kind === 'list') {
      if (found === 'boxes' && judgement.boxesOf(block).length > 0) return []
      return block.items.map((item) => topicOf(item, source)).filter(hasText)
    }
    if (block.kind !== 'text' || !place.study) return []
    if (block.keywords.length > 0)
      return block.keywords.map((text) => ({ text, line: block.line, children: [] }))
    const text = block.inline.text.replace(/\s+/g, ' ').trim()
    return introduces(text) ? [] : [{ text, line: block.line, children: [] }]
  })
}
