import * as v from 'valibot'
import type { SectionId, TaskId, TaskState } from '../roadmap/model.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { Gone } from './snapshot.ts'

/** What the ledger remembers of a task: the issue that must exist, and the state last seen in step. */
export type LedgerTask = {
  readonly issue: number
  readonly state: TaskState
  /** We closed the issue because the task had left the roadmap; stored as the state `removed`. */
  readonly removed?: true
  /** Revision of the issue's marker when this was written. */
  readonly revision: number
  /** What became of an issue that left the repository; it is not looked for again. */
  readonly gone?: Exclude<Gone, 'unseen'>
  /** The task is not in a roadmap any more. */
  readonly left?: true
  /**
   * Written beside a roadmap that is not merged yet, so `state` says nothing of the boxes as they are; never stored.
   */
  readonly unmerged?: true
  /** Where and how the task stood in its roadmap: found again by this where the issue or its marker is gone. */
  readonly task?: RememberedTask
}

/** What a task is recognised by. */
export type RememberedTask = {
  readonly explicitId: string | null
  readonly path: string
  readonly section: SectionId
  readonly text: string
}

/**
 * The committed memory of which task has which issue: lists lag behind creates and markers can be deleted, a file
 * in the repository does neither (design rule 2).
 */
export type Ledger = {
  readonly tasks: ReadonlyMap<TaskId, LedgerTask>
  readonly sections: ReadonlyMap<SectionId, number>
  /** What the project board remembers, as JSON; only the board reads it. */
  readonly board?: unknown
}

/** The ledger of a repository that was never synced. */
export const emptyLedger: Ledger = { tasks: new Map(), sections: new Map() }

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(1))
/** An object whose members may have any name, even `__proto__`. */
const members = v.custom<Readonly<Record<string, unknown>>>(isRecord)
const storedLedger = v.object({
  version: v.literal(1),
  tasks: members,
  sections: members,
  board: v.exactOptional(v.unknown()),
})

/** An entry as version 1 of the ledger holds it. */
const storedTask = v.object({
  issue: count,
  state: v.picklist(['open', 'done', 'skipped', 'removed']),
  revision: count,
  gone: v.exactOptional(v.picklist(['deleted', 'transferred'])),
  left: v.exactOptional(v.unknown()),
  task: v.exactOptional(v.unknown()),
})

const storedMemory = v.object({
  explicitId: v.nullable(v.string()),
  path: v.string(),
  section: v.custom<SectionId>((data) => typeof data === 'string'),
  text: v.string(),
})

/**
 * Returns the ledger written in `text`.
 * Throws an `invalid` error when it is not one, because going on without it could duplicate issues.
 */
export function parseLedger(text: string, path: string): Ledger {
  try {
    const { tasks, sections, board } = v.parse(storedLedger, JSON.parse(text))
    return {
      tasks: new Map(Object.entries(tasks).map(([id, task]) => [id as TaskId, toTask(task)])),
      sections: new Map(
        Object.entries(sections).map(([id, number]) => [id as SectionId, v.parse(count, number)]),
      ),
      ...(board === undefined ? {} : { board }),
    }
  } catch (cause) {
    throw invalidLedger(path, cause)
  }
}

function toTask(data: unknown): LedgerTask {
  const { issue, state, revision, gone, left, task } = v.parse(storedTask, data)
  // Where a person damaged it, the task is still found by its issue.
  const remembered = v.safeParse(storedMemory, task)
  return {
    issue,
    ...(state === 'removed' ? { state: 'skipped', removed: true } : { state }),
    revision,
    ...(gone === undefined ? {} : { gone }),
    ...(left === true ? { left } : {}),
    ...(remembered.success ? { task: remembered.output } : {}),
  }
}

/** Returns `own` with what `theirs` has and neither it nor `before` had: the entries of another run since then. */
export function mergeLedgers(own: Ledger, theirs: Ledger, before: Ledger): Ledger {
  const tasks = new Map(own.tasks)
  for (const [id, task] of theirs.tasks) if (!own.tasks.has(id) && !before.tasks.has(id)) tasks.set(id, task)
  const sections = new Map(own.sections)
  for (const [id, number] of theirs.sections) {
    if (!own.sections.has(id) && !before.sections.has(id)) sections.set(id, number)
  }
  const board = own.board ?? (before.board === undefined ? theirs.board : undefined)
  return { tasks, sections, ...(board === undefined ? {} : { board }) }
}

/**
 * Returns what is remembered where the latest ledger waits in a pull request: numbers and what became of issues are
 * `waiting`'s, states are those of `merged`, because they go with the boxes of the roadmap beside it.
 */
export function withWaiting(merged: Ledger, waiting: Ledger): Ledger {
  const tasks = new Map(merged.tasks)
  for (const [id, task] of waiting.tasks) {
    const known = merged.tasks.get(id)
    if (known?.issue === task.issue) {
      const { removed: _, ...rest } = task
      const { state, revision, removed } = known
      tasks.set(id, { ...rest, state, revision, ...(removed === undefined ? {} : { removed }) })
    } else tasks.set(id, { ...task, unmerged: true })
  }
  const board = waiting.board ?? merged.board
  return {
    tasks,
    sections: new Map([...merged.sections, ...waiting.sections]),
    ...(board === undefined ? {} : { board }),
  }
}

/** Returns the ledger as JSON with one line an entry, in the order given, so that commits show what changed. */
export function renderLedger(ledger: Ledger): string {
  const tasks = [...ledger.tasks].map(
    ([id, task]) => `    ${JSON.stringify(id)}: ${JSON.stringify(stored(task))}`,
  )
  const sections = [...ledger.sections].map(([id, milestone]) => `    ${JSON.stringify(id)}: ${milestone}`)
  const block = (lines: readonly string[]) => (lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`)
  const board = ledger.board === undefined ? '' : `,\n  "board": ${inLines(ledger.board, '  ')}`
  return `{\n  "version": 1,\n  "sections": ${block(sections)},\n  "tasks": ${block(tasks)}${board}\n}\n`
}

/** Returns the entry as version 1 of the ledger holds it. */
function stored({ removed, ...task }: LedgerTask): unknown {
  return removed === true ? { ...task, state: 'removed' } : task
}

/** Writes JSON with one line for each member, and one for each member of those: every card has a line of its own. */
function inLines(data: unknown, indent: string, depth = 2): string {
  if (depth === 0 || !isRecord(data)) return JSON.stringify(data)
  const members = Object.entries(data).filter(([, value]) => value !== undefined)
  if (members.length === 0) return '{}'
  const lines = members.map(
    ([key, value]) => `${indent}  ${JSON.stringify(key)}: ${inLines(value, `${indent}  `, depth - 1)}`,
  )
  return `{\n${lines.join(',\n')}\n${indent}}`
}

function invalidLedger(path: string, cause?: unknown): RoadmapSyncError {
  return new RoadmapSyncError('invalid', `${path} is not a ledger of roadmap-sync.`, {
    hint: `Restore the file from the repository's history, or delete it to let the next run find its issues by their markers.`,
    cause,
  })
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
