import type { Plan } from './plan.ts'

/** What GitHub's content limits make of a plan. */
export type Estimate = {
  /** Objects (issues, milestones, labels, comments) that the plan creates. */
  readonly objects: number
  /** Whole minutes that the limits force for creating them. */
  readonly minutes: number
}

/** Objects that may be created a minute and an hour. */
export type CreationLimits = { readonly perMinute: number; readonly perHour: number }

/** Returns how much the plan creates and how long GitHub's limits make that take. */
export function estimate({ operations }: Plan, { perMinute, perHour }: CreationLimits): Estimate {
  const objects = operations.reduce((sum, operation) => {
    if (operation.kind === 'close-duplicate') return sum + 1
    if ('after' in operation && 'comment' in operation.after)
      return sum + (operation.after.comment === null ? 0 : 1)
    return operation.kind.startsWith('create-') ? sum + 1 : sum
  }, 0)
  const hours = Math.max(0, Math.ceil(objects / perHour) - 1)
  const rest = objects - hours * perHour
  const byHour = hours * 60 + Math.ceil(rest / perMinute)
  return { objects, minutes: Math.max(byHour, Math.ceil(objects / perMinute)) }
}
