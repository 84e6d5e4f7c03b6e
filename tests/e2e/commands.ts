/** A line that the runner takes for itself: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands */
export type WorkflowCommand = {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

/** What the runner makes of a step's standard output. */
export type StepLog = {
  readonly commands: readonly WorkflowCommand[]
  /** What people read in the log: every line that is no command. */
  readonly lines: readonly string[]
}

/** Returns the commands and the other lines of `stdout`. */
export function readStepLog(stdout: string): StepLog {
  const commands: WorkflowCommand[] = []
  const lines: string[] = []
  for (const line of stdout.split(/\r?\n/)) {
    const command = parseCommand(line)
    if (command === null) lines.push(line)
    else commands.push(command)
  }
  return { commands, lines }
}

function parseCommand(line: string): WorkflowCommand | null {
  // The runner looks past blanks at the start of a line.
  const match = /^\s*::([\w-]+)(?: ([^\n]*?))?::(.*)$/.exec(line)
  if (match === null) return null
  const [, name = '', list = '', message = ''] = match
  const pairs = list.split(',').flatMap((pair) => {
    const at = pair.indexOf('=')
    return at === -1 ? [] : [[pair.slice(0, at).trim(), unescapeProperty(pair.slice(at + 1))] as const]
  })
  return { name, properties: Object.fromEntries(pairs), message: unescapeData(message) }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

/** Returns the values in a file that steps append to, such as GITHUB_OUTPUT: `name=value` and heredocs. */
export function readFileCommands(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const lines = text.split('\n')
  for (let index = 0; index < lines.length; index += 1) {
    const line = (lines[index] ?? '').replace(/\r$/, '')
    const heredoc = /^([^=<]+)<<(.+)$/.exec(line)
    if (heredoc !== null) {
      const [, name = '', end = ''] = heredoc
      const last = lines.indexOf(end, index + 1)
      if (last === -1) throw new Error(`The value of ${name} does not end.`)
      values.set(name, lines.slice(index + 1, last).join('\n'))
      index = last
    } else if (line !== '') {
      const at = line.indexOf('=')
      if (at === -1) throw new Error(`This is no value: ${line}`)
      values.set(line.slice(0, at), line.slice(at + 1))
    }
  }
  return values
}
