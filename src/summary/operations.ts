import type { Messages } from '../i18n/messages.ts'
import type { Change, Operation } from '../plan/operation.ts'

/** What an operation does, as a reader sees it. */
export type Effect = keyof Messages['effects']

/** One operation in words: what is done, to what, and what changes; texts of people are as they are. */
export type OperationLine = {
  readonly effect: Effect
  readonly of: 'issue' | 'milestone'
  /** What the operation does, as a plan says it and as it is told afterwards. */
  readonly verb: { readonly will: string; readonly did: string }
  /** The title before. */
  readonly title: string
  /** Null for what does not exist yet. */
  readonly number: number | null
  /** The new title, where it changes. */
  readonly renamed: string | null
  /** Whether it moves to another section. */
  readonly moved: boolean
  /** What else changes, such as `text`; long texts only by name. */
  readonly details: readonly string[]
}

/** Returns the operation for a reader, or null for one that only serves others (a label). */
export function describeOperation(operation: Operation, messages: Messages): OperationLine | null {
  const effect = effectOf(operation)
  if (operation.kind === 'create-label' || effect === null) return null
  const of = isMilestone(operation) ? 'milestone' : 'issue'
  // A milestone has only one way to be closed.
  const verb = messages.effects[effect === 'skip' && of === 'milestone' ? 'close' : effect]
  const line = { effect, of, verb, renamed: null, moved: false, details: [] } as const
  if (operation.kind === 'create-milestone' || operation.kind === 'create-issue') {
    return { ...line, title: operation.after.title, number: null }
  }
  const { title, number } = operation
  if (operation.kind === 'close-duplicate') {
    return { ...line, title, number, details: [`= #${operation.of.number}`] }
  }
  const changes: readonly Change<string>[] = operation.changes
  return {
    ...line,
    title,
    number,
    renamed: changes.find(({ field }) => field === 'title')?.after ?? null,
    moved: changes.some(({ field }) => field === 'milestone'),
    details: changes.flatMap((change) => detail(change, messages) ?? []),
  }
}

/** Returns whether the operation is about a milestone. */
export function isMilestone({ kind }: Operation): boolean {
  return kind.endsWith('-milestone')
}

function effectOf(operation: Operation): Effect | null {
  switch (operation.kind) {
    case 'create-label':
      return null
    case 'create-milestone':
    case 'create-issue':
      return 'create'
    case 'update-milestone': {
      const state = operation.changes.find(({ field }) => field === 'state')?.after
      if (state === 'closed') return operation.reason === 'emptied' ? 'skip' : 'close'
      if (state === 'open') return 'reopen'
      return operation.changes.some(({ field }) => field === 'title') ? 'rename' : 'update'
    }
    case 'close-duplicate':
      return 'skip'
    case 'reopen-issue':
      return 'reopen'
    case 'close-issue':
      return operation.after.state === 'done' ? 'close' : 'skip'
    case 'update-issue': {
      if (operation.changes.some(({ field }) => field === 'title')) return 'rename'
      return operation.changes.some(({ field }) => field === 'milestone') ? 'move' : 'update'
    }
  }
}

/** Title, milestone and state show in the line itself. */
function detail({ field, before, after }: Change<string>, { plan }: Messages): string | null {
  switch (field) {
    case 'content':
      return plan.fields.body
    case 'due':
      return `${plan.fields.due}: ${before === '' ? '–' : before} → ${after}`
    case 'description':
      return plan.fields.description
    case 'labels':
      return `${plan.fields.labels}: ${after}`
    default:
      return null
  }
}
