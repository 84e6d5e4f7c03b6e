import type { Plan } from './plan.ts'

/** Bounds beyond which a plan is not applied without being asked twice. */
export type SafetyLimits = {
  /** Fewer managed issues than this are never too many to change. */
  readonly minimum: number
  /** Percent of the managed issues that may be closed or retitled at once. */
  readonly percent: number
}

/** Whether a plan may be applied: it closes or retitles `changed` of `managed` issues, in whole percent. */
export type SafetyVerdict = {
  readonly kind: 'safe' | 'unsafe'
  readonly changed: number
  readonly managed: number
  readonly percent: number
  /** The percentage that is allowed. */
  readonly limit: number
}

/**
 * Returns whether the plan may be applied without being asked twice. What counts is what a slip in the roadmap
 * does: issues closed because their tasks left it, and issues that get another title. Ticked boxes do not.
 */
export function judgePlan(plan: Plan, limits: SafetyLimits): SafetyVerdict {
  const { managed } = plan.counts
  const changed = plan.operations.filter(
    (operation) =>
      (operation.kind === 'close-issue' && operation.reason === 'removed') ||
      (operation.kind === 'update-issue' && operation.changes.some((change) => change.field === 'title')),
  ).length
  const percent = managed === 0 ? 0 : Math.round((changed * 100) / managed)
  const safe = managed < limits.minimum || changed * 100 <= managed * limits.percent
  return { kind: safe ? 'safe' : 'unsafe', changed, managed, percent, limit: limits.percent }
}
