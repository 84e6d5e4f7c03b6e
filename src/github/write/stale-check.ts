import { freshFor } from '../../apply/run-limits.ts'
import type { CloseDuplicateWrite, Numbers, Result, Write, WriteExisting } from '../../apply/writes.ts'
import { toLf } from '../../text/text.ts'
import type { Client } from '../client.ts'
import { type Fresh, readFresh } from '../read/current-issues.ts'

/** A write to something that exists, which a person may have changed since the plan was made. */
type Overwrite = WriteExisting | CloseDuplicateWrite | Extract<Write, { kind: 'update-milestone' }>

/** Shows issues and milestones as they are right before they are overwritten, in as few requests as that takes. */
export interface StaleCheck {
  /** Reads what `writes` overwrite, and along with it what is probably written `next`. */
  look(writes: readonly Overwrite[], next: Numbers): Promise<Fresh>
  /** Returns what was seen a moment ago, or looks; null while the snapshot itself is that new. */
  current(writes: readonly Overwrite[], next: Numbers): Promise<Fresh | null>
  /** Remembers what an answer showed, in place of what was seen before. */
  learn(seen: Fresh): void
  /** Remembers what was just written; nobody has commented on an issue that was just created. */
  wrote(result: Result): void
}

export type StaleCheckOptions = {
  readonly client: Client
  readonly authors: readonly string[]
  /** When the snapshot was read, in epoch milliseconds. */
  readonly readAt: number
}

/** Returns the check for one application of a plan. */
export function createStaleCheck({ client, authors, readAt }: StaleCheckOptions): StaleCheck {
  let seen: Fresh = { at: Number.NEGATIVE_INFINITY, issues: new Map(), milestones: new Map() }
  const isFresh = (at: number) => client.clock.now() - at <= freshFor
  const look = async (writes: readonly Overwrite[], next: Numbers): Promise<Fresh> => {
    const numbers = (isMilestone: boolean) =>
      writes.filter(({ kind }) => (kind === 'update-milestone') === isMilestone).map(({ number }) => number)
    const issues = new Set([...numbers(false), ...next.issues])
    const milestones = new Set([...numbers(true), ...next.milestones])
    seen = await readFresh(client, { issues: [...issues], milestones: [...milestones] }, authors)
    return seen
  }
  return {
    look,
    current: async (writes, next) => {
      if (isFresh(seen.at) && writes.every((write) => has(seen, write))) return seen
      return isFresh(readAt) ? null : look(writes, next)
    },
    learn: (shown) => {
      seen = shown
    },
    wrote: (result) => {
      if (result.kind === 'issue') {
        const issue = { ...result.issue, comments: [] }
        seen = { ...seen, issues: new Map(seen.issues).set(issue.nodeId, issue) }
      } else if (result.kind === 'milestone') {
        const { milestone } = result
        seen = { ...seen, milestones: new Map(seen.milestones).set(milestone.number, milestone) }
      }
    },
  }
}

function has({ issues, milestones }: Fresh, write: Overwrite): boolean {
  return write.kind === 'update-milestone' ? milestones.has(write.number) : issues.has(write.nodeId)
}

/** Returns whether what is overwritten still is as the plan saw it. */
export function isUntouched(write: Exclude<Overwrite, CloseDuplicateWrite>, now: Fresh): boolean {
  if (write.kind === 'update-milestone') {
    const { seen } = write
    const milestone = now.milestones.get(write.number)
    return (
      milestone !== undefined &&
      milestone.title === seen.title &&
      milestone.description === seen.description &&
      milestone.state === seen.state &&
      milestone.due === seen.due
    )
  }
  const { seen } = write
  const issue = now.issues.get(write.nodeId)
  return (
    issue !== undefined &&
    issue.title === seen.title &&
    toLf(issue.body) === toLf(seen.body) &&
    (issue.state === 'open') === (seen.state === 'open') &&
    issue.milestone === seen.milestone
  )
}
