/** What to do with one field. */
export type Verdict =
  /** Nothing: both sides agree. */
  | 'same'
  /** Only the roadmap changed: write it. */
  | 'apply'
  /** Only GitHub changed: keep it. */
  | 'drift'
  /** Both changed: keep GitHub's, report. */
  | 'conflict'

/** Returns what the three-way comparison of a field says; `base` is what was last applied, undefined when unknown. */
export function threeWay<Value extends string | number | null>(
  base: Value | undefined,
  desired: Value,
  actual: Value,
): Verdict {
  if (desired === actual) return 'same'
  if (base === undefined || desired === base) return 'drift'
  return actual === base ? 'apply' : 'conflict'
}

/** Returns whether the field is as the roadmap asks once the plan is applied. */
export function settled(verdict: Verdict): boolean {
  return verdict === 'apply' || verdict === 'same'
}
