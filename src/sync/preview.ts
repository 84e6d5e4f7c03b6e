import type { SnapshotMilestone } from '../memory/snapshot.ts'
import type { Plan } from '../plan/plan.ts'
import type { SectionId, TaskState } from '../roadmap/model.ts'
import type { SectionName } from '../summary/run-report.ts'
import type { Understood } from './understand.ts'

/** Returns the state that the plan brings issues to, by number. */
export function plannedStates({ operations }: Plan): Map<number, TaskState> {
  const states = new Map<number, TaskState>()
  for (const operation of operations) {
    if (operation.kind !== 'close-issue' && operation.kind !== 'reopen-issue') continue
    if (operation.after.state !== null) states.set(operation.number, operation.after.state)
  }
  return states
}

/**
 * Returns the sections that operations belong to, the roadmaps' first; `created` are milestones that are newer than what
 * was understood.
 */
export function sectionNames(
  { identified }: Understood,
  created: ReadonlyMap<SectionId, SnapshotMilestone>,
): SectionName[] {
  const names = new Map<SectionId, SectionName>()
  for (const { id, roadmap, section, known, adopted } of identified.sections) {
    const milestone = created.get(id) ?? known?.milestone ?? adopted
    names.set(id, { id, roadmap: roadmap.title, title: section.title, milestone })
  }
  const titles = new Map(identified.sections.map(({ roadmap: { path, title } }) => [path, title]))
  for (const { id, milestone, base } of identified.removedSections) {
    const roadmap = titles.get(base?.path ?? '') ?? base?.path ?? ''
    names.set(id, { id, roadmap, title: base?.section ?? milestone.title, milestone })
  }
  return [...names.values()]
}
