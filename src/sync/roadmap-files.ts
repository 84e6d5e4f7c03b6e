import { globMatcher } from '../config/globs.ts'
import type { Settings } from '../config/inputs.ts'
import { roadmapConfigs } from '../config/roadmap-configs.ts'
import type { Config } from '../config/schema.ts'
import type { Roadmap } from '../roadmap/model.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { Parser } from './parser.ts'
import type { Understood } from './understand.ts'

/**
 * Returns the roadmap files among `files`, by path in code-point order. Throws an `invalid` error when there is
 * none, which is a slip of the configuration and never a reason to close anything.
 */
export function pickRoadmaps(
  files: ReadonlyMap<string, string>,
  { roadmap: globs }: Settings,
): Map<string, string> {
  const matches = globMatcher(globs)
  const picked = [...files].filter(([path]) => matches(path)).sort(([a], [b]) => (a < b ? -1 : 1))
  if (picked.length === 0) {
    throw new RoadmapSyncError('invalid', `There is no roadmap file: nothing matches ${globs.join(', ')}.`, {
      hint: 'Add a Markdown file there, or name your file with the input `roadmap`.',
    })
  }
  return new Map(picked)
}

/**
 * Returns a reader of roadmap files (path → text) that knows the configuration and what it has read already: a file
 * is parsed once a run, however often it is asked for.
 */
export function roadmapReader(
  config: Config,
  parser: Parser,
): (files: ReadonlyMap<string, string>) => Promise<Roadmap[]> {
  const configOf = roadmapConfigs(config)
  const read = new Map<string, { readonly text: string; readonly roadmap: Roadmap }>()
  return async (files) => {
    const roadmaps: Roadmap[] = []
    for (const [path, text] of files) {
      const before = read.get(path)
      const roadmap =
        before?.text === text
          ? before.roadmap
          : await parser.readRoadmap({ path, text }, { config: configOf(path), mentions: config.mentions })
      read.set(path, { text, roadmap })
      roadmaps.push(roadmap)
    }
    return roadmaps
  }
}

/** Throws where a plan could close issues by mistake; each check says what it refuses. */
export function requireSound(understood: Understood, settings: Settings, config: Config): void {
  requireReadable(understood)
  requireTasks(understood, settings)
  requireOwnership(understood)
  requireFiles(understood, settings, config)
}

/** Throws an `invalid` error, with its place, where a roadmap cannot be read at all: its issues must not be closed. */
function requireReadable({ diagnostics }: Understood): void {
  const broken = diagnostics.find(({ severity }) => severity === 'error')
  if (broken === undefined) return
  const { message, hint = '', place } = broken
  throw new RoadmapSyncError('invalid', `${place?.path}:${place?.line}: ${message}`, { hint })
}

/**
 * Throws when the roadmaps hold no task: `unsafe` where earlier runs made issues, because an emptied file would
 * close them all, else `invalid`.
 */
function requireTasks({ roadmaps, known }: Understood, settings: Settings): void {
  if (roadmaps.some((roadmap) => roadmap.sections.some((section) => section.tasks.length > 0))) return
  const names = roadmaps.map((roadmap) => roadmap.path).join(', ')
  if (known.tasks.length > 0 && settings.force) return
  if (known.tasks.length > 0) {
    throw new RoadmapSyncError(
      'unsafe',
      `${names} no longer contains a task, but ${known.tasks.length} issues belong to tasks; nothing was changed.`,
      { hint: 'Restore the file, or run with `force: true` to close them all.' },
    )
  }
  throw new RoadmapSyncError('invalid', `No practice task was found in ${names}.`, {
    hint: 'Write tasks as list items under a heading such as "Practice", or as checkboxes (`- [ ] task`). `roadmap-sync parse FILE` shows how a file is read.',
  })
}

/**
 * Throws an `unsafe` error where a file that earlier runs made issues of is gone or holds no task any more, and none
 * of its tasks is elsewhere: a slip of a glob or a lost file must not close them.
 */
function requireFiles({ roadmaps, identified }: Understood, settings: Settings, config: Config): void {
  if (settings.force) return
  const configOf = roadmapConfigs(config)
  const kept = new Set(
    identified.sections.flatMap(({ tasks }) => tasks.flatMap(({ known }) => known?.base?.path ?? [])),
  )
  const filled = roadmaps.filter(({ sections }) => sections.some(({ tasks }) => tasks.length > 0))
  for (const { path } of filled) kept.add(path)
  const lost = identified.removedTasks.filter(
    ({ base, issue, removed }) =>
      base !== null &&
      issue?.state === 'open' &&
      !removed &&
      !kept.has(base.path) &&
      configOf(base.path).removed === 'close',
  )
  const [first] = lost
  if (first?.base == null) return
  const { path } = first.base
  const count = lost.filter(({ base }) => base?.path === path).length
  throw new RoadmapSyncError(
    'unsafe',
    `${path} was deleted or no longer contains a task, but ${count} open issues belong to its tasks; nothing was changed.`,
    { hint: 'Restore the file, or run with `force: true` to close them.' },
  )
}

/**
 * Throws an `invalid` error where earlier runs wrote with another account: their issues would all be made again.
 * Whose issues count is for the configuration to say, which only those who may push can change.
 */
function requireOwnership({ known }: Understood): void {
  const [first] = known.disowned
  if (first === undefined) return
  const authors = [...new Set(known.disowned.map(({ author }) => author))].join(', ')
  throw new RoadmapSyncError(
    'invalid',
    `The issues of this roadmap were created by ${authors}, such as #${first.number}, but this token belongs to another account.`,
    { hint: `Use the same token as before, or add \`authors: [${authors}]\` to the configuration file.` },
  )
}
