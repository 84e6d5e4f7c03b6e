import type { SectionBase } from '../../memory/marker.ts'
import { parseMilestoneDescription } from '../../memory/marker.ts'
import type { KnownSection } from '../../memory/recall.ts'
import type { SnapshotMilestone } from '../../memory/snapshot.ts'
import { hash, oneLine } from '../../text/text.ts'
import type { DesiredMilestone } from '../issue-content.ts'
import type { Conflict, Drift, UpdateMilestone } from '../operation.ts'
import type { Verdict } from './three-way.ts'
import { settled, threeWay } from './three-way.ts'

/** What one milestone's comparison yields. */
export type MilestoneDiff = {
  readonly operation: UpdateMilestone | null
  readonly drift: readonly Drift[]
  readonly conflicts: readonly Conflict[]
}

/** Returns the base of a milestone that was just made to be what is desired. */
export function milestoneBase(desired: DesiredMilestone, state: 'open' | 'closed'): SectionBase {
  const { id, explicitId, path, section, title, description, due } = desired
  return {
    id,
    explicitId,
    path,
    section,
    title,
    description: hash(description),
    state,
    ...(due === null ? {} : { due }),
  }
}

/**
 * Returns what has to change on a section's milestone, field by field against the base. `state` is what the
 * section's tasks ask for: closed when all of them are.
 */
export function diffMilestone(
  known: KnownSection,
  desired: DesiredMilestone,
  state: 'open' | 'closed',
): MilestoneDiff {
  const { milestone, base } = known
  const actual = parseMilestoneDescription(milestone.description)
  const actualTitle = oneLine(milestone.title)
  const drift: Drift[] = []
  const conflicts: Conflict[] = []
  const changes: UpdateMilestone['changes'][number][] = []
  const judge = (
    field: 'title' | 'description' | 'state' | 'due',
    verdict: Verdict,
    values: { readonly roadmap: string; readonly github: string },
  ): boolean => {
    const difference = {
      of: 'milestone',
      number: milestone.number,
      url: milestone.url,
      title: actualTitle,
    } as const
    if (verdict === 'drift') drift.push({ ...difference, field, ...values })
    if (verdict === 'conflict') conflicts.push({ ...difference, field, ...values })
    if (verdict === 'apply') changes.push({ field, before: values.github, after: values.roadmap })
    return verdict === 'apply'
  }

  const titleVerdict = threeWay(base?.title, desired.title, actualTitle)
  const title = judge('title', titleVerdict, { roadmap: desired.title, github: actualTitle })
  const descriptionVerdict = threeWay(base?.description, hash(desired.description), hash(actual.text))
  const description = judge('description', descriptionVerdict, {
    roadmap: desired.description,
    github: actual.text,
  })
  const stateVerdict = threeWay(base?.state, state, milestone.state)
  const restate = judge('state', stateVerdict, { roadmap: state, github: milestone.state })
  const dueVerdict = compareDue(base, desired.due, milestone.due)
  const redate = judge('due', dueVerdict, { roadmap: desired.due ?? '', github: milestone.due ?? '' })
  // What the next match goes by has to be true, too.
  const moved =
    base !== null &&
    (base.path !== desired.path ||
      base.section !== desired.section ||
      base.explicitId !== desired.explicitId ||
      // Somebody was faster; new work has to find the milestone closed by us all the same.
      (stateVerdict === 'same' && base.state !== state))
  if (changes.length === 0 && !moved) return { operation: null, drift, conflicts }

  const { due: askedDue, ...asked } = milestoneBase(desired, state)
  const due = settled(dueVerdict) ? askedDue : base?.due
  const next: SectionBase = {
    ...asked,
    ...(due === undefined ? {} : { due }),
    title: settled(titleVerdict) ? desired.title : (base?.title ?? actualTitle),
    description: settled(descriptionVerdict) ? asked.description : (base?.description ?? asked.description),
    state: settled(stateVerdict) ? state : (base?.state ?? milestone.state),
  }
  const operation: UpdateMilestone = {
    kind: 'update-milestone',
    key: known.id,
    number: milestone.number,
    title: actualTitle,
    changes,
    after: {
      title: title ? desired.title : milestone.title,
      description: description ? desired.description : actual.text,
      state: restate ? state : milestone.state,
      due: redate ? desired.due : milestone.due,
      base: next,
    },
    reason:
      changes.some((change) => change.field !== 'state') || (moved && base?.state === state)
        ? 'changed'
        : state === 'closed'
          ? 'finished'
          : 'reopened',
  }
  return { operation, drift, conflicts }
}

/** Returns the operation that makes somebody's milestone the section's: its own text stays, the marker is added. */
export function adoptMilestone(
  milestone: SnapshotMilestone,
  desired: DesiredMilestone,
  state: 'open' | 'closed',
): UpdateMilestone {
  const text = parseMilestoneDescription(milestone.description).text
  const description = text === '' ? desired.description : text
  const { due: _, ...base } = milestoneBase(desired, state)
  const due = milestone.due ?? desired.due
  return {
    kind: 'update-milestone',
    key: desired.id,
    number: milestone.number,
    title: oneLine(milestone.title),
    changes: [
      ...(text === '' ? [{ field: 'description' as const, before: '', after: desired.description }] : []),
      ...(due === milestone.due ? [] : [{ field: 'due' as const, before: '', after: due ?? '' }]),
    ],
    after: {
      title: milestone.title,
      description,
      state: milestone.state,
      due,
      // A date that somebody set is theirs: only one of ours is followed.
      base: {
        ...base,
        title: oneLine(milestone.title),
        ...(due === null || milestone.due !== null ? {} : { due }),
      },
    },
    reason: 'adopted',
  }
}

/** Returns the operation that closes the milestone of a section that left the roadmap, or null where it is closed. */
export function closeEmptied(known: KnownSection): UpdateMilestone | null {
  const { milestone, base } = known
  if (base === null || base.state === 'closed' || milestone.state === 'closed') return null
  return {
    kind: 'update-milestone',
    key: known.id,
    number: milestone.number,
    title: oneLine(milestone.title),
    changes: [{ field: 'state', before: 'open', after: 'closed' }],
    after: {
      title: milestone.title,
      description: parseMilestoneDescription(milestone.description).text,
      state: 'closed',
      due: milestone.due,
      base: { ...base, state: 'closed' },
    },
    reason: 'emptied',
  }
}

/**
 * A day that the roadmap no longer names stays: GitHub's API describes no way to take a due date away
 * (https://docs.github.com/en/rest/issues/milestones#update-a-milestone).
 */
function compareDue(base: SectionBase | null, desired: string | null, actual: string | null): Verdict {
  const verdict = threeWay(base?.due ?? null, desired, actual)
  return verdict === 'apply' && desired === null ? 'drift' : verdict
}
