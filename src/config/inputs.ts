import { RoadmapSyncError } from '../text/errors.ts'
import { nearest } from './nearest.ts'
import { repositoryPath } from './paths.ts'
import { type ProjectSetting, projectSetting } from './project.ts'

/** One input of the Action and flag of the CLI. action.yml and the README are generated from this table. */
export type InputField = {
  readonly name: string
  readonly default: string
  readonly description: string
  /** Allowed words, where only these are. */
  readonly oneOf?: readonly string[]
}

const modes = ['auto', 'sync', 'progress', 'plan'] as const
const sources = ['repository', 'workspace'] as const
const publishWays = ['commit', 'pull-request', 'branch', 'none'] as const

/** Every input, in the order in which it is documented. */
export const inputFields = [
  {
    name: 'token',
    default: '${{ github.token }}',
    description:
      'Token that reads and writes issues, milestones and files. The default is enough with `contents: write` and `issues: write` (and `pull-requests: write` for the preview on pull requests).',
  },
  {
    name: 'project-token',
    default: '',
    description:
      'Token that may write to a project board; the default token cannot. For a board of a user a classic token with the scope `project`, for one of an organisation a token with the permission “Projects: read and write”.',
  },
  {
    name: 'mode',
    default: 'auto',
    description:
      '`sync` updates milestones and issues from the roadmap, `progress` only updates badge and table, `plan` shows what would happen; `auto` picks one from the event.',
    oneOf: modes,
  },
  {
    name: 'source',
    default: 'repository',
    description:
      'Where roadmap files come from: `repository` reads them through the API (no checkout needed), `workspace` reads the checkout, for roadmaps that an earlier step generates.',
    oneOf: sources,
  },
  {
    name: 'roadmap',
    default: 'roadmap/**/*.md',
    description: 'Globs of the roadmap files, one a line; `!` in front leaves files out.',
  },
  {
    name: 'config',
    default: '.github/roadmap-sync.yml',
    description: 'Path of the configuration file; the file is optional.',
  },
  {
    name: 'readme',
    default: 'README.md',
    description: 'File that shows badge and table; empty switches both off.',
  },
  {
    name: 'assets',
    default: '.github/roadmap',
    description: 'Folder in the repository for badge, bars, chart and ledger.',
  },
  {
    name: 'project',
    default: '',
    description:
      'Project board to update: empty for none, `auto` for a board that is created once, a number or URL for an existing one. Needs `project-token`.',
  },
  {
    name: 'publish',
    default: 'commit',
    description:
      'How badge, table and ledger get into the repository: `commit` on the branch, `pull-request` into it, `branch` for a branch of their own (`roadmap-progress`), or `none`.',
    oneOf: publishWays,
  },
  {
    name: 'locale',
    default: 'auto',
    description: 'Language of all texts that readers see; `auto` uses the language of the roadmap.',
  },
  {
    name: 'dry-run',
    default: 'false',
    description: '`true` stops after the plan: nothing is written.',
    oneOf: ['true', 'false'],
  },
  {
    name: 'force',
    default: 'false',
    description: '`true` applies a plan that was refused as unsafe.',
    oneOf: ['true', 'false'],
  },
  {
    name: 'max-wait',
    default: '10',
    description:
      'Minutes that a run may wait for rate limits before it stops and leaves the rest to the next one.',
  },
] as const satisfies readonly InputField[]

export type InputName = (typeof inputFields)[number]['name']

/** The inputs, checked and typed. Tokens are not among them: only the hosts know them. */
export type Settings = {
  readonly mode: (typeof modes)[number]
  readonly source: (typeof sources)[number]
  /** Globs. */
  readonly roadmap: readonly string[]
  readonly config: string
  /** Null when switched off. */
  readonly readme: string | null
  readonly assets: string
  /** Null where no board is asked for. */
  readonly project: ProjectSetting | null
  readonly publish: (typeof publishWays)[number]
  readonly locale: string
  readonly dryRun: boolean
  readonly force: boolean
  /** Milliseconds. */
  readonly maxWait: number
}

/**
 * Returns the settings in `inputs` (name → text; a missing one has its default). Throws an `invalid` error for an unknown
 * name or a wrong value. The error names the input, and its hint the nearest name or the allowed values.
 */
export function parseInputs(inputs: ReadonlyMap<string, string>): Settings {
  const names = inputFields.map((field) => field.name)
  for (const name of inputs.keys()) {
    if (names.some((known) => known === name)) continue
    const guess = nearest(name, names)
    throw new RoadmapSyncError('invalid', `There is no input \`${name}\`.`, {
      hint: guess === null ? `Inputs are ${list(names)}.` : `Did you mean \`${guess}\`?`,
    })
  }
  const text = (name: InputName): string => {
    const field = inputFields.find((each) => each.name === name)
    const given = (inputs.get(name) ?? '').trim()
    // A workflow passes an empty text for `${{ inputs.mode }}` when the event has no inputs.
    const isChoice = field !== undefined && ('oneOf' in field || name === 'max-wait')
    return given === '' && (isChoice || !inputs.has(name)) ? (field?.default ?? '') : given
  }
  const word = <Word extends string>(name: InputName, words: readonly Word[]): Word => {
    const value = text(name).toLowerCase()
    const found = words.find((each) => each === value)
    if (found !== undefined) return found
    const guess = nearest(value, words)
    throw new RoadmapSyncError('invalid', `\`${text(name)}\` is not a value of the input \`${name}\`.`, {
      hint: `${guess === null ? '' : `Did you mean \`${guess}\`? `}It is one of ${list(words)}.`,
    })
  }
  const globs = text('roadmap')
    .split('\n')
    .map((glob) => glob.trim())
    .filter((glob) => glob !== '')
  if (globs.length === 0) {
    throw new RoadmapSyncError('invalid', 'The input `roadmap` is empty.', {
      hint: 'Name at least one file or glob, such as `roadmap/**/*.md`.',
    })
  }
  const readme = text('readme')
  return {
    mode: word('mode', modes),
    source: word('source', sources),
    roadmap: globs.map((glob) =>
      glob.startsWith('!') ? `!${repositoryPath(glob.slice(1), 'roadmap')}` : repositoryPath(glob, 'roadmap'),
    ),
    config: repositoryPath(text('config'), 'config'),
    readme: readme === '' ? null : repositoryPath(readme, 'readme'),
    assets: repositoryPath(text('assets'), 'assets'),
    project: projectSetting(text('project')),
    publish: word('publish', publishWays),
    locale: text('locale') || 'auto',
    dryRun: word('dry-run', ['true', 'false']) === 'true',
    force: word('force', ['true', 'false']) === 'true',
    maxWait: minutes(text('max-wait')),
  }
}

function minutes(text: string): number {
  const value = Number(text)
  if (text === '' || !Number.isFinite(value) || value < 0 || value > 350) {
    throw new RoadmapSyncError('invalid', `\`${text}\` is not a value of the input \`max-wait\`.`, {
      hint: 'Give minutes from 0 to 350; a job on a hosted runner ends after 360.',
    })
  }
  return value * 60_000
}

function list(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ')
}
