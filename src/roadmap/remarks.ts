import type { RemarkRule } from '../i18n/messages.ts'
import type { Remark } from './diagnostic.ts'
import type { Ignored, Section, Task } from './model.ts'
import type { ReadDocument } from './readings/collect-sections.ts'
import type { Outline } from './structure/outline.ts'
import type { Block, Part } from './structure/part.ts'
import type { PlacedPart } from './structure/sections.ts'

/** A document, how it is read, and what that gave. */
export type Understood = ReadDocument & {
  readonly path: string
  readonly notices: Outline['notices']
  readonly sections: readonly Section[]
  readonly unclear: Task | null
}

/** How many places one rule is reported at; the last of them says how many there are besides. */
const reportLimit = 20

/** Returns what is doubtful or worth knowing about how a document was read. */
export function remarksOn(document: Understood): Remark[] {
  const { path, notices, sections, unclear, evidence } = document
  const at = (line: number, column = 1) => ({ path, line, column })
  const remarks: Remark[] = [
    ...notices.map(({ rule, line, column }): Remark => ({ rule, severity: 'info', place: at(line, column) })),
    ...ignoredBoxes(document),
    ...duplicateIds(sections, path),
  ]
  if (unclear !== null) remarks.push({ rule: 'unclear-sign', severity: 'info', place: at(unclear.line) })
  remarks.push(...noTasksOrGuess(document))
  const rule = passedOverRule(document)
  for (const { part } of evidence.structure.placed.filter((each) => isPassedOver(each, document))) {
    const line = part.blocks.find(isUnquotedList)?.line ?? part.line
    remarks.push({ rule, severity: 'info', place: at(line), data: { title: part.title } })
  }
  return limited(remarks)
}

/** Returns the parts of a document that yield nothing, with the reason. */
export function ignoredParts(document: Understood): Ignored[] {
  return document.evidence.structure.placed.flatMap((placed): Ignored[] => {
    const { part, hidden } = placed
    const { title, line, role } = part
    const covering = hidden ?? placed.about
    if (covering === part && role !== null && role !== 'practice') {
      return hidden || document.reading.takenFrom(placed) === 'none' ? [{ title, line, reason: role }] : []
    }
    if (covering || !isPassedOver(placed, document)) return []
    return [{ title, line, reason: passedOverRule(document) }]
  })
}

/** A section with a plain list that the reading passes over, though nothing says that the list is no work. */
function isPassedOver(placed: PlacedPart, { reading, evidence }: Understood): boolean {
  const { part, hidden, about, study, practice } = placed
  if (hidden || about || study || practice || part.opener !== 'heading') return false
  if (reading.kind !== 'list' && reading.kind !== 'practice') return false
  if (reading.kind === 'practice' && containsPractice(part)) return false
  if (part.blocks.some((block) => evidence.boxesOf(block).length > 0)) return false
  return part.blocks.some(isUnquotedList) && reading.takenFrom(placed) !== 'all'
}

/** Why lists are passed over in this document. */
function passedOverRule({
  reading,
  evidence,
}: Understood): 'no-practice' | 'not-in-series' | 'outside-roadmap' {
  if (reading.kind === 'practice') return 'no-practice'
  return evidence.isFocused ? 'outside-roadmap' : 'not-in-series'
}

function containsPractice(part: Part): boolean {
  return part.parts.some((child) => child.role === 'practice' || containsPractice(child))
}

function isUnquotedList(block: Block): boolean {
  return block.kind === 'list' && !block.isQuoted
}

function ignoredBoxes({ path, evidence, reading }: Understood): Remark[] {
  const counts = new Map<Part, { readonly boxes: number; readonly isOpen: boolean }>()
  for (const placed of evidence.structure.placed) {
    const covering = placed.hidden ?? placed.about ?? placed.study
    if (!covering || reading.takenFrom(placed) !== 'none') continue
    const boxed = placed.part.blocks.flatMap((block) => evidence.boxesOf(block))
    if (boxed.length === 0) continue
    const { boxes, isOpen } = counts.get(covering) ?? { boxes: 0, isOpen: false }
    counts.set(covering, {
      boxes: boxes + boxed.length,
      isOpen: isOpen || boxed.some((item) => item.checked !== true),
    })
  }
  return [...counts].map(([{ title, role, line, column }, { boxes, isOpen }]) => ({
    rule: 'ignored-boxes',
    // In an archive, where all boxes are ticked, nothing is lost.
    severity: role === 'study' || !isOpen ? 'info' : 'warning',
    place: { path, line, column },
    data: { boxes, title, role: role ?? '' },
  }))
}

function duplicateIds(sections: readonly Section[], path: string): Remark[] {
  const seen = new Map<string, number>()
  const remarks: Remark[] = []
  for (const { explicitId: id, line } of sections.flatMap((section) => section.tasks)) {
    if (id === null) continue
    const first = seen.get(id)
    if (first === undefined) seen.set(id, line)
    else {
      const place = { path, line, column: 1 }
      remarks.push({ rule: 'duplicate-id', severity: 'warning', place, data: { id, line: first } })
    }
  }
  return remarks
}

const guesses = {
  list: 'tasks-from-list',
  tables: 'tasks-from-tables',
  headings: 'tasks-from-headings',
} as const satisfies Record<string, RemarkRule>

function noTasksOrGuess({ path, sections, evidence, reading }: Understood): Remark[] {
  const tasks = sections.flatMap((section) => section.tasks)
  const [first] = tasks
  const { kind } = reading
  if (first) {
    if (kind !== 'list' && kind !== 'tables' && kind !== 'headings') return []
    const place = { path, line: first.line, column: 1 }
    return [{ rule: guesses[kind], severity: 'info', place, data: { count: tasks.length } }]
  }
  const { placed, title } = evidence.structure
  const study = countItems(placed.filter((each) => each.study && !each.hidden))
  const hidden = countItems(placed.filter((each) => each.hidden || each.about))
  const place = { path, line: title?.line ?? 1, column: 1 }
  return [{ rule: 'no-tasks', severity: 'warning', place, data: { study, hidden, reading: kind } }]
}

function countItems(placed: readonly PlacedPart[]): number {
  const items = placed.flatMap(({ part }) =>
    part.blocks.map((block) => (block.kind === 'list' ? block.items.length : 0)),
  )
  return items.reduce((total, count) => total + count, 0)
}

function limited(remarks: readonly Remark[]): Remark[] {
  const totals = new Map<string, number>()
  for (const { rule } of remarks) totals.set(rule, (totals.get(rule) ?? 0) + 1)
  const seen = new Map<string, number>()
  return remarks.flatMap((remark) => {
    const nth = (seen.get(remark.rule) ?? 0) + 1
    seen.set(remark.rule, nth)
    if (nth > reportLimit) return []
    const more = nth === reportLimit ? (totals.get(remark.rule) ?? 0) - nth : 0
    return more === 0 ? [remark] : [{ ...remark, data: { ...remark.data, more } }]
  })
}
