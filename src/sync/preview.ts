import type { Snapshot, SnapshotMilestone } from '../memory/snapshot.ts'
import type { Plan } from '../plan/plan.ts'
import type { SectionId } from '../roadmap/model.ts'
import type { SectionName } from '../summary/run-report.ts'
import type { Interpretation } from './interpret.ts'

/** Returns the snapshot with every issue in the state that the plan brings it to. */
export function withPlannedStates(snapshot: Snapshot, { operations }: Plan): Snapshot {
  const issues = new Map(snapshot.issues)
  for (const operation of operations) {
    const issue = 'number' in operation ? issues.get(operation.number) : undefined
    if (issue === undefined) continue
    const state = 'after' in operation && 'unlabel' in operation.after ? operation.after.state : null
    if (state === 'open') issues.set(issue.number, { ...issue, state, closedAt: null })
    else if (state !== null) issues.set(issue.number, { ...issue, state })
  }
  return { ...snapshot, issues }
}

/**
 * Returns the sections that operations belong to, the roadmaps' first; `made` are milestones that are newer than the
 * interpretation.
 */
export function sectionNames(
  { identified }: Interpretation,
  made: ReadonlyMap<SectionId, SnapshotMilestone>,
): SectionName[] {
  const names = new Map<SectionId, SectionName>()
  for (const { id, roadmap, section, known, adopted } of identified.sections) {
    const milestone = made.get(id) ?? known?.milestone ?? adopted
    names.set(id, { id, roadmap: roadmap.title, title: section.title, milestone })
  }
  const titles = new Map(identified.sections.map(({ roadmap: { path, title } }) => [path, title]))
  for (const { id, milestone, base } of identified.removedSections) {
    const roadmap = titles.get(base?.path ?? '') ?? base?.path ?? ''
    names.set(id, { id, roadmap, title: base?.section ?? milestone.title, milestone })
  }
  return [...names.values()]
}
