import type { Diagnostic } from './diagnostic.ts'
import type { Ignored, Section, Task } from './model.ts'
import type { ReadDocument } from './readings/collect-sections.ts'
import type { ReadingKind } from './readings/reading.ts'
import type { NoticeRule } from './structure/document-events.ts'
import type { Outline } from './structure/outline.ts'
import type { Block, Part } from './structure/part.ts'
import type { PlacedPart } from './structure/sections.ts'

/** What was understood, for telling it. */
export type Understood = ReadDocument & {
  readonly path: string
  readonly outline: Outline
  readonly sections: readonly Section[]
  readonly unclear: Task | null
}

/** How many places one rule is reported at; the rest is counted in the last of them. */
const reportLimit = 20

const notices: Readonly<Record<NoticeRule, { readonly message: string; readonly hint: string }>> = {
  'accidental-heading': {
    message:
      'A paragraph with `---` right below it is a heading to Markdown; it was read as a paragraph and a rule.',
    hint: 'Put an empty line before the `---`.',
  },
  'heading-without-blank': {
    message:
      'GitHub shows this line as text, because there is no blank after the `#`; it was read as a heading.',
    hint: 'Put a blank after the `#`.',
  },
}

const announces: Readonly<Record<string, string>> = {
  questions: 'questions',
  resources: 'resources',
  advice: 'advice',
  appendix: 'an appendix',
  about: 'an overview',
  study: 'something to study',
}

/** Returns what is doubtful or worth knowing about how a document was read. */
export function diagnose(understood: Understood): Diagnostic[] {
  const { path, outline, evidence, reading, sections } = understood
  const found: Diagnostic[] = outline.notices.map(({ rule, line, column }) => ({
    rule,
    severity: 'info',
    ...notices[rule],
    place: { path, line, column },
  }))
  found.push(...ignoredBoxes(understood), ...duplicateIds(sections, path), ...unclearSigns(understood))
  const count = sections.reduce((total, section) => total + section.tasks.length, 0)
  if (count === 0) found.push(nothingFound(understood))
  else if (reading.kind in guesses) {
    found.push({
      rule: `tasks-from-${reading.kind}`,
      severity: 'info',
      message: `${guesses[reading.kind]} (${count}).`,
      facts: { count },
      hint: 'Put the tasks under headings such as "Practice", or give them checkboxes, to be sure.',
      place: {
        path,
        line: sections.find((section) => section.tasks.length > 0)?.tasks[0]?.line ?? 1,
        column: 1,
      },
    })
  }
  for (const place of evidence.structure.placed.filter((each) => isPassedOver(each, understood))) {
    const { part } = place
    const rule = passedOver(understood)
    found.push({
      rule,
      severity: 'info',
      message: `The list under “${part.title}” makes no issues: ${reasons[rule]}.`,
      facts: { title: part.title },
      hint: 'Give its items checkboxes, or put them under a heading such as "Practice", if they are tasks.',
      place: { path, line: part.blocks.find(isList)?.line ?? part.line, column: 1 },
    })
  }
  return limited(found)
}

/** Returns the parts of a document that yield nothing, with the reason. */
export function ignoredParts(understood: Understood): Ignored[] {
  const { evidence, reading } = understood
  return evidence.structure.placed.flatMap((place): Ignored[] => {
    const { part } = place
    const covering = place.hidden ?? place.about
    if (covering === part && part.role !== null && part.role !== 'practice') {
      return reading.takenFrom(place) === 'none' || place.hidden
        ? [{ title: part.title, line: part.line, reason: part.role }]
        : []
    }
    if (covering || !isPassedOver(place, understood)) return []
    return [{ title: part.title, line: part.line, reason: passedOver(understood) }]
  })
}

const guesses: Partial<Record<ReadingKind, string>> = {
  list: 'There are neither practice headings nor checkboxes: every list item of a section was taken as a task',
  tables: 'There are neither practice headings nor checkboxes: every row of a table was taken as a task',
  headings: 'There are neither lists nor checkboxes: headings were taken as tasks',
}

const reasons = {
  'no-practice': 'in this roadmap tasks stand under practice headings',
  'not-in-series': 'the sections of this roadmap are a series it does not belong to',
  'outside-roadmap': 'it is not under the heading that names the roadmap',
} as const

function passedOver({ reading, evidence }: Understood): keyof typeof reasons {
  if (reading.kind === 'practice') return 'no-practice'
  return evidence.isFocused ? 'outside-roadmap' : 'not-in-series'
}

/** A section with a plain list that the dialect passes over, though nothing says it is not work. */
function isPassedOver(place: PlacedPart, { reading, evidence }: Understood): boolean {
  if (place.hidden || place.about || place.study || place.part.opener !== 'heading') return false
  if (reading.kind !== 'list' && reading.kind !== 'practice') return false
  const holdsPractice = reading.kind === 'practice' && holds(place.part, (part) => part.role === 'practice')
  return (
    !holdsPractice &&
    !place.practice &&
    hasList(place.part) &&
    reading.takenFrom(place) !== 'all' &&
    !place.part.blocks.some((block) => evidence.boxesOf(block).length > 0)
  )
}

function holds(part: Part, test: (part: Part) => boolean): boolean {
  return part.parts.some((child) => test(child) || holds(child, test))
}

function hasList(part: Part): boolean {
  return part.blocks.some(isList)
}

function isList(block: Block): boolean {
  return block.kind === 'list' && !block.isQuoted
}

function ignoredBoxes({ path, evidence, reading }: Understood): Diagnostic[] {
  const counts = new Map<Part, { boxes: number; open: boolean }>()
  for (const place of evidence.structure.placed) {
    const covering = place.hidden ?? place.about ?? place.study
    if (!covering || reading.takenFrom(place) !== 'none') continue
    const boxes = place.part.blocks.flatMap((block) => evidence.boxesOf(block))
    if (boxes.length === 0) continue
    const before = counts.get(covering) ?? { boxes: 0, open: false }
    const open = before.open || boxes.some((item) => item.checked !== true)
    counts.set(covering, { boxes: before.boxes + boxes.length, open })
  }
  return [...counts].map(([part, { boxes, open }]) => ({
    rule: 'ignored-boxes',
    // What is ticked already, in an archive, loses nothing.
    severity: part.role === 'study' || !open ? 'info' : 'warning',
    message: `${boxes} ${boxes === 1 ? 'checkbox' : 'checkboxes'} under “${part.title}” ${boxes === 1 ? 'makes' : 'make'} no issue: the heading announces ${announces[part.role ?? ''] ?? 'no tasks'}.`,
    facts: { boxes, title: part.title },
    hint: 'Rename the heading, or declare it a task heading in the configuration, if they are tasks.',
    place: { path, line: part.line, column: part.column },
  }))
}

function unclearSigns({ unclear, path }: Understood): Diagnostic[] {
  if (unclear === null) return []
  return [
    {
      rule: 'unclear-sign',
      severity: 'info',
      message: 'Every task bears a ✅; it was read as an ornament, and all of them are open.',
      hint: 'Give the tasks checkboxes (`- [x] task`), or take the sign off those that are not done.',
      place: { path, line: unclear.line, column: 1 },
    },
  ]
}

function duplicateIds(sections: readonly Section[], path: string): Diagnostic[] {
  const seen = new Map<string, number>()
  const found: Diagnostic[] = []
  for (const { explicitId, line } of sections.flatMap((section) => section.tasks)) {
    if (explicitId === null) continue
    const first = seen.get(explicitId)
    if (first === undefined) seen.set(explicitId, line)
    else {
      found.push({
        rule: 'duplicate-id',
        severity: 'warning',
        message: `The id “${explicitId}” belongs to the task in line ${first} already.`,
        facts: { id: explicitId, line: first },
        hint: 'Give every task an id of its own, or none.',
        place: { path, line, column: 1 },
      })
    }
  }
  return found
}

function nothingFound({ path, evidence, reading }: Understood): Diagnostic {
  const { placed, title } = evidence.structure
  const items = (test: (place: PlacedPart) => boolean) =>
    placed.filter(test).reduce((total, { part }) => total + part.blocks.reduce(countItems, 0), 0)
  const study = items((place) => place.study !== null && !place.hidden)
  const hidden = items((place) => place.hidden !== null || place.about !== null)
  const seen = [
    ...(study > 0 ? [`${study} list items are taken as something to study`] : []),
    ...(hidden > 0 ? [`${hidden} stand under questions, resources, advice, overviews or appendices`] : []),
    ...(reading.kind === 'none' && study + hidden === 0 ? ['it has no list under a heading'] : []),
  ]
  return {
    rule: 'no-tasks',
    severity: 'warning',
    message: `No tasks were found in this roadmap${seen.length > 0 ? `: ${seen.join('; ')}` : ''}.`,
    hint: 'Put tasks under a heading such as "Practice", or give them checkboxes: `- [ ] task`.',
    place: { path, line: title?.line ?? 1, column: 1 },
  }
}

function countItems(total: number, block: Block): number {
  return total + (block.kind === 'list' ? block.items.length : 0)
}

function limited(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>()
  for (const { rule } of diagnostics) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  const shown = new Map<string, number>()
  return diagnostics.flatMap((diagnostic) => {
    const nth = (shown.get(diagnostic.rule) ?? 0) + 1
    shown.set(diagnostic.rule, nth)
    const total = counts.get(diagnostic.rule) ?? 0
    if (nth > reportLimit) return []
    const more = nth === reportLimit ? total - nth : 0
    if (more === 0) return [diagnostic]
    const message = `${diagnostic.message} (and ${more} more of this kind)`
    return [{ ...diagnostic, message, facts: { ...diagnostic.facts, more } }]
  })
}
