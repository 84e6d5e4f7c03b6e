import { type Config, defaultConfig } from '../config/schema.ts'
import { addMissing } from '../github/read/missing-issues.ts'
import type { OwnBranch } from '../github/read/own-branch.ts'
import { type RepositoryRead, toSnapshot } from '../github/read/repository.ts'
import { emptyLedger, type Ledger } from '../memory/ledger.ts'
import type { Snapshot } from '../memory/snapshot.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { FirstRead } from './first-read.ts'
import type { Host } from './host.ts'
import type { Parser } from './parser.ts'
import { readLedgers, readResultsBranch } from './publish-results.ts'

/** Everything that a run reads before it plans. */
export type Sources = FirstRead & {
  readonly config: Config
  /** Texts of the repository's files, by path. */
  readonly files: ReadonlyMap<string, string>
  /** Texts of the files on disk where roadmaps are read from there, else null. */
  readonly workspace: ReadonlyMap<string, string> | null
  readonly snapshot: Snapshot
  /** What earlier runs remember of this repository. */
  readonly ledger: Ledger
  /** The ledger as it was found, which may be a copy of another repository's. */
  readonly storedLedger: Ledger
  /** The branch that earlier runs published to where it is not the repository's own, or null. */
  readonly resultsBranch: OwnBranch | null
}

/** Reads what the first request did not bring: files on disk, the results of earlier runs, issues that lists lack. */
export async function readSources(host: Host, firstRead: FirstRead, parser: Parser): Promise<Sources> {
  const { settings, trigger } = host
  const { client, request, read } = firstRead
  const files = textOf(read.files)
  const trusted = textOf(read.trusted)
  const workspace =
    host.workspace === null ? null : await host.workspace.readFiles([...settings.roadmap, settings.config])
  const configFiles = workspace?.has(settings.config) ? workspace : files
  const given = await readConfig(parser, configFiles, settings.config)
  const config =
    trigger.pullRequest === null ? given : await trustedConfig(parser, given, trusted, settings.config)
  const listed = toSnapshot(read, config.authors)
  const resultsBranch = await readResultsBranch(client, settings, { branch: read.branch, request })
  const storedLedger = readLedgers(settings, { files: trusted, resultsBranch })
  const { snapshot, copied } = await addMissing(client, listed, {
    issues: [...storedLedger.tasks.values()].flatMap(({ issue, gone }) =>
      gone === undefined && !listed.issues.has(issue) ? issue : [],
    ),
    milestones: [...storedLedger.sections.values()].filter((number) => !listed.milestones.has(number)),
    authors: config.authors,
    known: storedLedger.tasks.size,
    url: read.url,
  })
  const ledger = copied ? emptyLedger : storedLedger
  return { ...firstRead, config, files, workspace, snapshot, ledger, storedLedger, resultsBranch }
}

function textOf(files: RepositoryRead['files']): Map<string, string> {
  return new Map([...files].map(([path, file]) => [path, file.text]))
}

async function readConfig(parser: Parser, files: ReadonlyMap<string, string>, path: string): Promise<Config> {
  const text = files.get(path)
  return text === undefined ? defaultConfig : parser.readConfig({ path, text })
}

/**
 * Returns the configuration of the branch that a pull request is for, with the pull request's own way of reading
 * roadmaps: anybody may open a pull request, and must not decide what is written.
 */
async function trustedConfig(
  parser: Parser,
  { roadmaps }: Config,
  files: ReadonlyMap<string, string>,
  path: string,
): Promise<Config> {
  let trusted = defaultConfig
  try {
    trusted = await readConfig(parser, files, path)
  } catch (error) {
    // The pull request may be the one that mends the file.
    if (!(error instanceof RoadmapSyncError)) throw error
  }
  return { ...trusted, roadmaps }
}
