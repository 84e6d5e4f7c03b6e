import { parseArgs } from 'node:util'
import { inputFields } from '../../config/inputs.ts'
import { nearest } from '../../config/nearest.ts'
import { RoadmapSyncError } from '../../text/errors.ts'

const commands = ['plan', 'sync', 'progress', 'parse', 'check', 'init'] as const
export type Command = (typeof commands)[number]

/** A command line, taken apart. */
export type Arguments = {
  readonly command: Command
  readonly files: readonly string[]
  /** Inputs by name, as the Action has them; `roadmap` given several times is one a line. */
  readonly inputs: ReadonlyMap<string, string>
  readonly repo: string | null
  readonly json: boolean
  readonly color: boolean | null
  readonly help: boolean
  readonly version: boolean
}

/** Inputs that the command says already. */
const notFlags = new Set(['mode'])

function isSwitch(name: string): boolean {
  return name === 'dry-run' || name === 'force'
}

/** Returns the arguments in `argv` (without node and script). Throws an `invalid` error with the nearest word. */
export function parseArguments(argv: readonly string[]): Arguments {
  const flags = inputFields.filter(({ name }) => !notFlags.has(name))
  const options = {
    ...Object.fromEntries(
      flags.map(({ name }) => [
        name,
        { type: isSwitch(name) ? ('boolean' as const) : ('string' as const), multiple: name === 'roadmap' },
      ]),
    ),
    repo: { type: 'string' as const },
    json: { type: 'boolean' as const },
    color: { type: 'boolean' as const },
    'no-color': { type: 'boolean' as const },
    help: { type: 'boolean' as const, short: 'h' },
    version: { type: 'boolean' as const },
  }
  let parsed: ReturnType<typeof parseArgs>
  try {
    parsed = parseArgs({ args: [...argv], options, allowPositionals: true, strict: true })
  } catch (cause) {
    throw unknownFlag(cause, Object.keys(options))
  }
  const { values, positionals } = parsed
  const inputs = new Map<string, string>()
  for (const { name } of flags) {
    const value = values[name]
    if (Array.isArray(value)) inputs.set(name, value.join('\n'))
    else if (value !== undefined) inputs.set(name, String(value))
  }
  const [word = 'plan', ...files] = positionals
  return {
    command: commandOf(word),
    files,
    inputs,
    repo: typeof values.repo === 'string' ? values.repo : null,
    json: values.json === true,
    color: values['no-color'] === true ? false : values.color === true ? true : null,
    help: values.help === true,
    version: values.version === true,
  }
}

function commandOf(word: string): Command {
  const found = commands.find((each) => each === word)
  if (found !== undefined) return found
  const guess = nearest(word, commands)
  throw new RoadmapSyncError('invalid', `There is no command \`${word}\`.`, {
    hint: guess === null ? `Commands are ${commands.join(', ')}; see --help.` : `Did you mean \`${guess}\`?`,
  })
}

function unknownFlag(cause: unknown, names: readonly string[]): RoadmapSyncError {
  const message = cause instanceof Error ? (cause.message.split('. ')[0] ?? '') : String(cause)
  const flag = /'--?([\w-]+)/.exec(message)?.[1]
  const guess = flag === undefined ? null : nearest(flag, names)
  return new RoadmapSyncError('invalid', `${message.replace(/\.$/, '')}.`, {
    hint: guess === null || guess === flag ? 'See --help.' : `Did you mean \`--${guess}\`?`,
    cause,
  })
}

/**
 * Returns a text in which inputs of the Action, such as `force: true`, are named as flags of the command line: advice
 * is worded once, for a workflow.
 */
export function inFlags(text: string): string {
  const mention = /(input )?`([a-z-]+)(?:: ([\w-]+))?`/g
  return text.replace(mention, (whole, noun: string | undefined, name: string, value: string | undefined) => {
    if (notFlags.has(name) || !inputFields.some((field) => field.name === name)) return whole
    const flag = value === undefined || isSwitch(name) ? `--${name}` : `--${name} ${value}`
    return `${noun === undefined ? '' : 'flag '}\`${flag}\``
  })
}

/** A plan is about what lies here, a sync about what is pushed. */
const sourceDefault = 'workspace for plan, else repository'

/** Returns the text of `--help`. */
export function helpText(): string {
  const flags = inputFields
    .filter(({ name }) => !notFlags.has(name) && name !== 'token' && name !== 'project-token')
    .map(({ name, description, default: value }) => {
      // A switch has no value to name.
      const text = description.replace(/^`true` (.)/, (_, first: string) => first.toUpperCase())
      const shown = value === '' || value === 'false' ? '' : ` [${name === 'source' ? sourceDefault : value}]`
      return `  ${`--${name}`.padEnd(16)}${wrap(`${text.replaceAll('`', '')}${shown}`)}`
    })
  return `roadmap-sync: a Markdown roadmap becomes milestones, issues, a badge and a README table.

Usage: roadmap-sync [command] [options]

Commands
  plan            Show what a sync would change; reads local roadmap files and the live
                  repository, writes nothing. The default.
  sync            Bring GitHub in step with the roadmap that is pushed.
  progress        Bring badge and README table in step with the issues.
  parse FILE      Show what is understood of a roadmap; --json for programs.
  check [FILE…]   List what is doubtful in roadmaps as path:line:column; fails on errors.
  init            Write a workflow, a configuration file and the README markers.

Options
  --repo O/R      Repository on GitHub [the remote "origin" of this folder]
  --token T       Token [GITHUB_TOKEN, GH_TOKEN, or what \`gh auth token\` says]
  --project-token T
                  Token for the project board [PROJECT_TOKEN]
${flags.join('\n')}
  --json          Print JSON: parse, plan.
  --color, --no-color
                  Colours, or none; without either only on a terminal.
  --version       Print the version.
  -h, --help      Print this.

Exit codes
  0  all is well
  1  failed: GitHub, the network or the repository did not allow it
  2  invalid: the command line, the configuration or the roadmap is wrong
  3  refused: the plan looks like an accident; --force applies it
  4  not finished: run again to go on

Examples
  roadmap-sync                          what would change, here and now
  roadmap-sync parse roadmap/plan.md    what is understood of a file
  roadmap-sync sync --repo me/learning  sync without the Action
`
}

/** Wraps to a terminal of 90 columns, indented as the flags are. */
function wrap(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line.length + word.length > 70) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join(`\n${' '.repeat(18)}`)
}
