import type { Messages } from '../i18n/messages.ts'
import type { Operation } from '../plan/operation.ts'

/** One operation in words: what is done, to what, and what changes; texts of people are as they are. */
export type OperationLine = {
  /** What it means for a reader: something comes, changes, goes, or is finished. */
  readonly sign: '+' | '~' | '-' | '✓'
  readonly verb: string
  readonly title: string
  /** `#12`, or empty for what does not exist yet. */
  readonly number: string
  /** Such as `title: old → new`; long texts only by name. */
  readonly details: readonly string[]
}

/** Returns the operation for a reader, or null for one that only serves others (a label). */
export function describeOperation(operation: Operation, messages: Messages): OperationLine | null {
  const { plan } = messages
  switch (operation.kind) {
    case 'create-label':
      return null
    case 'create-milestone':
      return { sign: '+', verb: plan.create, title: operation.after.title, number: '', details: [] }
    case 'create-issue':
      return { sign: '+', verb: plan.create, title: operation.after.title, number: '', details: [] }
    case 'update-milestone': {
      const closes = operation.changes.some(({ field, after }) => field === 'state' && after === 'closed')
      const opens = operation.changes.some(({ field, after }) => field === 'state' && after === 'open')
      const verb = closes ? plan.close : opens ? plan.reopen : plan.update
      const details = operation.changes
        .filter(({ field }) => field !== 'state')
        .map((each) => detail(each, messages))
      const sign = closes ? (operation.reason === 'emptied' ? '-' : '✓') : '~'
      return { sign, verb, title: operation.title, number: '', details }
    }
    case 'close-duplicate': {
      const { title, number, of } = operation
      return { sign: '-', verb: plan.close, title, number: `#${number}`, details: [`= #${of.number}`] }
    }
    default: {
      const verb =
        operation.kind === 'close-issue'
          ? plan.close
          : operation.kind === 'reopen-issue'
            ? plan.reopen
            : operation.changes.some(({ field }) => field === 'title')
              ? plan.rename
              : operation.changes.some(({ field }) => field === 'milestone')
                ? plan.move
                : plan.update
      const details = operation.changes
        .filter(({ field }) => field !== 'state')
        .map((each) => detail(each, messages))
      const closed = operation.after.closeAs === 'completed' ? '✓' : '-'
      const sign = operation.kind === 'close-issue' ? closed : '~'
      return { sign, verb, title: operation.title, number: `#${operation.number}`, details }
    }
  }
}

function detail(
  { field, before, after }: { readonly field: string; readonly before: string; readonly after: string },
  { plan }: Messages,
): string {
  switch (field) {
    case 'title':
      return `${plan.fields.title}: ${before} → ${after}`
    case 'content':
      return plan.fields.body
    case 'due':
      return `${plan.fields.due}: ${before === '' ? '–' : before} → ${after}`
    case 'description':
      return plan.fields.description
    case 'milestone':
      return plan.fields.milestone
    default:
      return plan.fields.labels
  }
}
