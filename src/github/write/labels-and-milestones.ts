import type { Outcome, Write } from '../../apply/writes.ts'
import { parseMilestoneDescription } from '../../memory/marker.ts'
import type { SnapshotMilestone } from '../../memory/snapshot.ts'
import type { SectionId } from '../../roadmap/model.ts'
import { RoadmapSyncError } from '../../text/errors.ts'
import type { Client } from '../client.ts'
import { dueDay } from '../issue-fields.ts'
import { forbidden, isAlreadyThere, statusOf } from '../refusals.ts'

/**
 * Creates a label; a label of that name that exists already is taken. Throws as Octokit does, and where rights are
 * missing.
 */
export async function createLabel(
  { octokit, owner, repo }: Client,
  { name, color, description }: Extract<Write, { kind: 'create-label' }>,
): Promise<Outcome> {
  try {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/labels', {
      owner,
      repo,
      name,
      color,
      description,
    })
    return labelOutcome(data)
  } catch (error) {
    if (statusOf(error) === 404) throw forbidden('issues', error)
    if (!isAlreadyThere(error)) throw error
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/labels/{name}', { owner, repo, name })
    return labelOutcome(data)
  }
}

function labelOutcome(data: { readonly node_id: string; readonly name: string }): Outcome {
  if (typeof data?.node_id !== 'string') throw new Error('GitHub answered with something that is no label')
  return { kind: 'applied', result: { kind: 'label', label: { nodeId: data.node_id, name: data.name } } }
}

/** The part of a REST milestone that is kept. */
type RestMilestone = {
  readonly number: number
  readonly node_id: string
  readonly html_url: string
  readonly title: string
  readonly description: string | null
  readonly state: 'open' | 'closed'
  readonly due_on: string | null
  readonly created_at: string
}

/**
 * Creates a milestone; only REST can. A milestone of that title with the section's marker was created by an earlier try
 * whose answer was lost, and is taken. Throws as Octokit does, and where rights are missing.
 */
export async function createMilestone(
  client: Client,
  write: Extract<Write, { kind: 'create-milestone' }>,
): Promise<Outcome> {
  const { octokit, owner, repo } = client
  const { section, title, description, state, due } = write
  try {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/milestones', {
      owner,
      repo,
      title,
      description,
      state,
      ...dueOn(due),
    })
    return milestoneOutcome(section, data)
  } catch (error) {
    if (statusOf(error) === 404) throw forbidden('issues', error)
    if (!isAlreadyThere(error)) throw error
    const existing = await findMilestone(client, title)
    if (existing !== null && parseMilestoneDescription(existing.description ?? '').base?.id === section)
      return milestoneOutcome(section, existing)
    const message = `A milestone named "${title}" was created by somebody else during the run.`
    const hint = 'Run again; the next run uses it for this section.'
    return { kind: 'refused', error: new RoadmapSyncError('failed', message, { hint, cause: error }) }
  }
}

/** Rewrites the fields of a milestone that change; sending the same again changes nothing. Throws as Octokit does. */
export async function updateMilestone(
  { octokit, owner, repo }: Client,
  write: Extract<Write, { kind: 'update-milestone' }>,
): Promise<Outcome> {
  const { section, number, title, description, state, due, seen } = write
  const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/milestones/{milestone_number}', {
    owner,
    repo,
    milestone_number: number,
    ...(title === seen.title ? {} : { title }),
    ...(state === seen.state ? {} : { state }),
    ...(due === seen.due ? {} : dueOn(due)),
    description,
  })
  return milestoneOutcome(section, data)
}

/** Returns the due date at noon, because GitHub rounds down to midnight on its west coast: https://docs.github.com/en/rest/issues/milestones */
function dueOn(due: string | null): { readonly due_on?: string } {
  return due === null ? {} : { due_on: `${due}T12:00:00Z` }
}

async function findMilestone({ octokit, owner, repo }: Client, title: string): Promise<RestMilestone | null> {
  for (let page = 1; ; page += 1) {
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/milestones', {
      owner,
      repo,
      state: 'all',
      per_page: 100,
      page,
    })
    const found = data.find((milestone) => milestone.title === title)
    if (found !== undefined) return found
    if (data.length < 100) return null
  }
}

function milestoneOutcome(section: SectionId, data: RestMilestone): Outcome {
  // An answer that was cut on the way does not say what happened.
  if (!Number.isInteger(data?.number)) throw new Error('GitHub answered with something that is no milestone')
  const milestone: SnapshotMilestone = {
    number: data.number,
    nodeId: data.node_id,
    url: data.html_url,
    title: data.title,
    description: data.description ?? '',
    state: data.state,
    due: dueDay(data.due_on),
    createdAt: data.created_at,
  }
  return { kind: 'applied', result: { kind: 'milestone', section, milestone } }
}
