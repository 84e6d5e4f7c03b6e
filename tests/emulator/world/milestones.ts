import { invalid } from '../errors.ts'
import { nodeId } from './ids.ts'
import type { Account, Issue, Milestone, Repository, World } from './model.ts'
import { codePoints, tooLong } from './text.ts'

export type MilestoneDraft = {
  readonly title?: string | undefined
  readonly description?: string | null | undefined
  readonly dueOn?: string | null | undefined
  readonly state?: 'open' | 'closed' | undefined
}

/** Creates a milestone; throws a 422 when the title is blank, too long or (case-sensitively) taken. */
export function createMilestone(
  world: World,
  repository: Repository,
  { creator, ...draft }: MilestoneDraft & { readonly creator: Account; readonly title: string },
): Milestone {
  const title = checkMilestoneTitle(repository, draft.title)
  const id = world.nextId()
  const now = world.now()
  const milestone: Milestone = {
    kind: 'milestone',
    id,
    nodeId: nodeId('MI', repository.id, id),
    repository,
    number: repository.nextMilestone++,
    creator,
    createdAt: now,
    title,
    description: draft.description ?? null,
    state: draft.state ?? 'open',
    dueOn: draft.dueOn == null ? null : pacificDate(draft.dueOn),
    updatedAt: now,
    closedAt: draft.state === 'closed' ? now : null,
    items: new Set(),
    open: { issues: 0, pulls: 0 },
    closed: { issues: 0, pulls: 0 },
  }
  repository.milestones.set(milestone.number, milestone)
  repository.milestonesByTitle.set(title, milestone)
  world.nodes.set(milestone.nodeId, milestone)
  return milestone
}

/** Changes the given members; same refusals as creation. */
export function updateMilestone(world: World, milestone: Milestone, change: MilestoneDraft): void {
  const { repository } = milestone
  if (change.title !== undefined && change.title.trim() !== milestone.title) {
    const title = checkMilestoneTitle(repository, change.title)
    repository.milestonesByTitle.delete(milestone.title)
    milestone.title = title
    repository.milestonesByTitle.set(title, milestone)
  }
  if (change.description !== undefined) milestone.description = change.description
  if (change.dueOn !== undefined) milestone.dueOn = change.dueOn === null ? null : pacificDate(change.dueOn)
  if (change.state !== undefined && change.state !== milestone.state) {
    milestone.state = change.state
    milestone.closedAt = change.state === 'closed' ? world.now() : null
  }
  milestone.updatedAt = world.now()
}

/** Takes the milestone away; its issues stay, without one. */
export function deleteMilestone(world: World, milestone: Milestone): void {
  for (const issue of [...milestone.items]) moveToMilestone(world, issue, null)
  milestone.repository.milestones.delete(milestone.number)
  milestone.repository.milestonesByTitle.delete(milestone.title)
  world.nodes.delete(milestone.nodeId)
}

/** Moves an issue or pull request to a milestone, keeping the counts. */
export function moveToMilestone(world: World, issue: Issue, milestone: Milestone | null): void {
  if (issue.milestone === milestone) return
  countInMilestone(issue, -1)
  issue.milestone?.items.delete(issue)
  issue.milestone = milestone
  milestone?.items.add(issue)
  countInMilestone(issue, 1)
  issue.updatedAt = world.now()
}

/** Adds the issue to (or takes it off) the counts of its milestone. */
export function countInMilestone(issue: Issue, by: 1 | -1): void {
  if (issue.milestone === null) return
  issue.milestone[issue.state][issue.pull === undefined ? 'issues' : 'pulls'] += by
}

function checkMilestoneTitle(repository: Repository, text: string): string {
  const title = text.trim()
  const resource = 'Milestone'
  if (title === '') throw invalid({ resource, code: 'missing_field', field: 'title' })
  if (codePoints(title) > 255) throw invalid(tooLong(resource, 'title', 255))
  if (repository.milestonesByTitle.has(title)) {
    throw invalid({ resource, code: 'already_exists', field: 'title' })
  }
  return title
}

const pacific = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/Los_Angeles',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  hourCycle: 'h23',
})

/** GitHub keeps only the Pacific date of a due time: midnight there, written in UTC (07:00 or 08:00). */
export function pacificDate(time: string): string {
  const date = parts(new Date(time)).date
  for (const hour of ['07', '08']) {
    const midnight = `${date}T${hour}:00:00Z`
    if (parts(new Date(midnight)).hour === '00') return midnight
  }
  throw new Error(`No Pacific midnight for ${time}`)
}

function parts(at: Date): { readonly date: string; readonly hour: string } {
  const found = Object.fromEntries(pacific.formatToParts(at).map(({ type, value }) => [type, value]))
  return { date: `${found.year}-${found.month}-${found.day}`, hour: found.hour ?? '' }
}
