import type { CloseDuplicateWrite, Numbers, Result, Write, WriteExisting } from '../../apply/executor.ts'
import { freshFor } from '../../apply/run-limits.ts'
import { toLf } from '../../text/text.ts'
import type { Client } from '../client.ts'
import { type Fresh, readFresh } from '../read/current-issues.ts'

/** A write to something that exists, where a person may have been since the plan was made. */
export type Overwrite = WriteExisting | CloseDuplicateWrite | Extract<Write, { kind: 'update-milestone' }>

/** Tells how what is about to be overwritten stands, with as few requests as that takes. */
export interface Watch {
  /** Reads that, and along with it what is probably written next. */
  look(writes: readonly Overwrite[], next: Numbers): Promise<Fresh>
  /** Returns what is at hand and fresh, and looks where nothing is; null while the snapshot itself is fresh. */
  standing(writes: readonly Overwrite[], next: Numbers): Promise<Fresh | null>
  /** Takes what an answer showed along; what was seen before is forgotten. */
  learn(seen: Fresh): void
  /** Takes in what was just written; nobody has commented on an issue that was just made. */
  wrote(result: Result): void
}

export type WatchOptions = {
  readonly client: Client
  readonly authors: readonly string[]
  /** When the snapshot was read, in epoch milliseconds. */
  readonly readAt: number
}

/** Returns the watch of one application. */
export function createWatch({ client, authors, readAt }: WatchOptions): Watch {
  let seen: Fresh = { at: Number.NEGATIVE_INFINITY, issues: new Map(), milestones: new Map() }
  const isFresh = (at: number) => client.clock.now() - at <= freshFor
  const look = async (writes: readonly Overwrite[], next: Numbers): Promise<Fresh> => {
    const of = (isMilestone: boolean) =>
      writes.flatMap(({ kind, number }) => ((kind === 'update-milestone') === isMilestone ? number : []))
    const issues = [...new Set([...of(false), ...next.issues])]
    const milestones = [...new Set([...of(true), ...next.milestones])]
    seen = await readFresh(client, { issues, milestones }, authors)
    return seen
  }
  return {
    look,
    standing: async (writes, next) => {
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

/** Returns whether it stands as the plan saw it. */
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
