import { oneLine } from '../../text/text.ts'
import type { Subtask, Task, TaskReason, Topic } from '../model.ts'
import type { RoleOf } from '../structure/labels.ts'
import type { Block, Part, TextBlock } from '../structure/part.ts'
import type { PlacedPart } from '../structure/sections.ts'
import type { Evidence } from './evidence.ts'
import { paragraphTask, taskOf, topicsOf } from './item-tasks.ts'
import type { Reading, Taken } from './reading.ts'
import { readSigns, type SignedSection, type SignedTask, takeSign } from './status-emoji.ts'
import { tasksOfTable, topicsOfTable } from './table-tasks.ts'

/** A document and how it is read. */
export type ReadDocument = {
  readonly evidence: Evidence
  readonly reading: Reading
  readonly roleOf: RoleOf
  /** The document is a kanban board: its columns are sections, also without tasks. */
  readonly isBoard: boolean
}

/** What a section gets; `others` are items that may be topics where nothing is called study. */
type Content = { readonly tasks: SignedTask[]; readonly study: Topic[]; readonly others: Topic[] }

/**
 * Returns the sections of a document in order, with their tasks and topics; and the first of the tasks that all bear the
 * same sign, if nobody can tell whether the sign means that they are done.
 */
export function collectSections(document: ReadDocument): ReturnType<typeof readSigns> {
  const { evidence, reading } = document
  const { placed } = evidence.structure
  const contents = new Map<Part, Content>(
    placed.map(({ part }) => [part, { tasks: [], study: [], others: [] }]),
  )
  for (const each of placed) {
    const taken = reading.takenFrom(each)
    const tasks = tasksOf(each, taken, document)
    const section = contents.get(reading.sectionOf(each))
    for (const task of tasks) section?.tasks.push(each.isFinished ? settle(task) : task)
    if (each.hidden || each.about || taken === 'all') continue
    const topics = contents.get(each.section)?.[each.study ? 'study' : 'others']
    for (const topic of topicsIn(each, taken, document)) topics?.push(topic)
  }
  const withTasks = [...contents].flatMap(([part, { tasks }]) => (tasks.length > 0 ? part : []))
  return readSigns(
    [...contents].flatMap(([part, content]) =>
      content.tasks.length > 0 || isEmptySection(part, withTasks, document)
        ? sectionOf(part, content, reading)
        : [],
    ),
  )
}

function settle(task: SignedTask): SignedTask {
  return task.box ? task : { ...task, settled: 'done' }
}

function sectionOf(part: Part, { tasks, study, others }: Content, { kind }: Reading): SignedSection {
  return {
    explicitId: part.explicitId,
    title: part.title,
    line: part.opener === 'document' ? (tasks[0]?.line ?? 1) : part.line,
    topics: study.length > 0 || kind === 'boxes' ? study : others,
    tasks: tasks.toSorted((a, b) => a.line - b.line),
    why: part.opener === 'item' ? 'list-item' : part.opener,
  }
}

/** A section of the same series as sections with tasks is one too, though it has none: "7. Nothing to build here". */
function isEmptySection(part: Part, withTasks: readonly Part[], document: ReadDocument): boolean {
  const { sections, series, title } = document.evidence.structure
  if (!sections.has(part) || part.opener !== 'heading' || part === title) return false
  if (part.role !== null || part.parts.some((child) => sections.has(child))) return false
  if (document.isBoard) return part.level === 2
  if (!series.numbered(part)) return false
  const sibling = withTasks.find(
    (other) => other.opener === 'heading' && other.level === part.level && other.parent === part.parent,
  )
  return sibling !== undefined && series.numbered(sibling)
}

function tasksOf(placed: PlacedPart, taken: Taken, document: ReadDocument): SignedTask[] {
  const { boxesOf, source } = document.evidence
  const { part } = placed
  switch (taken) {
    case 'none':
      return []
    case 'heading':
      return headingTask(part, 'heading')
    case 'rows':
      return part.blocks.flatMap((block) => (block.kind === 'table' ? tasksOfTable(block.node, source) : []))
    case 'boxes':
      return part.blocks.flatMap((block) =>
        block.kind === 'table'
          ? tasksOfTable(block.node, source).filter(({ box }) => box !== null)
          : boxesOf(block).flatMap((item) => taskOf(item, source, 'checkbox') ?? []),
      )
    case 'all':
      return everything(placed, document)
  }
}

/**
 * Returns everything listed in a part. Where the part lists nothing, its prose is the task, or the sub-heading itself
 * where practice is divided by sub-headings.
 */
function everything({ part, practice }: PlacedPart, { evidence, reading }: ReadDocument): SignedTask[] {
  const { boxesOf, source } = evidence
  const why = practice ? 'practice-heading' : reading.kind === 'list' ? 'list-item' : 'configured'
  const listed = part.blocks.flatMap((block): SignedTask[] => {
    if (block.kind === 'table')
      return tasksOfTable(block.node, source).map((task) => (task.box ? task : { ...task, why }))
    if (block.kind !== 'list') return []
    const boxed = boxesOf(block)
    return (boxed.length > 0 ? boxed : block.items).flatMap((item) => taskOf(item, source, why) ?? [])
  })
  const labelled = part.blocks.find(
    (block) => block.kind === 'text' && block.isLabelled && !isIntroduction(block.inline.text),
  )
  if (labelled) return proseTask([labelled], listed.map(asSubtask))
  if (listed.length > 0 || !practice) return listed
  if (part.parts.length > 0) return []
  const isSubheading = part.opener === 'heading' && part !== practice
  return part.namesTask || isSubheading ? headingTask(part, why) : proseTask(part.blocks, [])
}

function headingTask(part: Part, why: TaskReason): SignedTask[] {
  const { text, sign } = takeSign(part.title)
  if (text === '') return []
  const task: Task = {
    explicitId: part.explicitId,
    text,
    markdown: [text, ...part.blocks.filter(isText).map(({ markdown }) => markdown)].join('\n\n'),
    line: part.line,
    box: null,
    subtasks: [],
    tags: [],
    fields: {},
    why,
  }
  return [sign === null ? task : { ...task, sign }]
}

/** The first paragraph that does not merely introduce something is the task; the paragraphs after it belong to it. */
function proseTask(blocks: readonly Block[], subtasks: readonly Subtask[]): SignedTask[] {
  const texts = blocks.filter(isText)
  const start = texts.findIndex(({ inline }) => !isIntroduction(inline.text))
  const first = texts[start]
  if (!first) return []
  const markdown = texts.slice(start).map((block) => block.markdown)
  const task = paragraphTask(first.inline, { line: first.line, markdown: markdown.join('\n\n'), subtasks })
  return task === null ? [] : [task]
}

function isText(block: Block): block is TextBlock {
  return block.kind === 'text'
}

/** Text that ends with a colon introduces what follows. */
function isIntroduction(text: string): boolean {
  return /[:\uFF1A]\s*$/.test(text) || text.trim() === ''
}

function asSubtask({ text, line, box }: Task): Subtask {
  return { text, line, box }
}

function topicsIn({ part, section, study }: PlacedPart, taken: Taken, document: ReadDocument): Topic[] {
  const { boxesOf, source } = document.evidence
  const { kind } = document.reading
  if (kind === 'headings') {
    const isTopic = part.opener === 'heading' && taken === 'none' && part !== section && part.role === null
    return isTopic ? [newTopic(part.title, part.line)] : []
  }
  if (taken === 'rows')
    return part.blocks.flatMap((block) =>
      block.kind === 'table' ? topicsOfTable(block.node, document.roleOf) : [],
    )
  // In a roadmap of boxes only what is called study is for studying, and a box is a task already.
  if (!study && kind !== 'practice') return []
  return part.blocks.flatMap((block) => {
    if (block.kind === 'list')
      return taken === 'boxes' && boxesOf(block).length > 0 ? [] : topicsOf(block.items, source)
    return block.kind === 'text' && study ? topicsOfText(block) : []
  })
}

function topicsOfText({ inline, keywords, line }: TextBlock): Topic[] {
  if (keywords.length > 0) return keywords.map((keyword) => newTopic(keyword, line))
  return isIntroduction(inline.text) ? [] : [newTopic(oneLine(inline.text), line)]
}

function newTopic(text: string, line: number): Topic {
  return { text, line, children: [] }
}
