import type { Clock } from '../apply/clock.ts'
import type { Settings } from '../config/inputs.ts'
import type { OctokitLike } from '../github/client.ts'
import type { RunningParser } from './parser.ts'
import type { Trigger } from './trigger.ts'

/** Where roadmap files come from when not from the repository: a folder on disk. */
export interface Workspace {
  /** Returns the text of every file that one of the globs matches, by repository path. */
  readFiles(globs: readonly string[]): Promise<ReadonlyMap<string, string>>
}

/**
 * Everything of the outside world that a run needs. The Action and the CLI each make one; nothing else differs
 * between them.
 */
export interface Host {
  readonly owner: string
  readonly repo: string
  readonly settings: Settings
  readonly trigger: Trigger
  readonly octokit: OctokitLike
  /** Reaches projects; the same as `octokit` where one token does both, null without a token for projects. */
  readonly projects: OctokitLike | null
  readonly clock: Clock
  /** Aborts when the process is asked to stop. */
  readonly signal: AbortSignal
  /** Null unless the settings ask for it. */
  readonly workspace: Workspace | null
  /** Starts the parser of this run, which whoever starts it has to stop. */
  readonly startParser: () => RunningParser
  /** Tells a person what is going on, a line at a time. */
  readonly log: (line: string) => void
}
