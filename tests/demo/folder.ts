// The folder that a demo leaves behind.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Emulator, IssueView, LogEntry } from '../emulator/emulator.ts'

const requestLog = 'requests.log'

/** A folder to leave files in. */
export type Folder = {
  /** Its path, as a person would type it here. */
  readonly path: string
  write(name: string, text: string): void
}

/**
 * Empties the folder at `path`, or makes it. Throws when it holds something that no demo wrote: the name may be a
 * slip.
 */
export function openFolder(path: string): Folder {
  const full = resolve(path)
  const held = existsSync(full) ? readdirSync(full) : []
  if (held.length > 0 && !held.includes(requestLog)) {
    throw new Error(
      `${path} holds files that are not a demo's; name an empty folder or one that does not exist.`,
    )
  }
  for (const name of held) rmSync(join(full, name), { recursive: true, force: true })
  mkdirSync(full, { recursive: true })
  // First of all, so that a demo that stops half-way leaves a folder that the next one may empty.
  writeFileSync(join(full, requestLog), '')
  const near = relative(process.cwd(), full)
  return {
    path: near === '' || near.startsWith('..') ? full : near,
    write: (name, text) => {
      const file = join(full, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    },
  }
}

/** Writes what there is on GitHub now: the repository's files in place, issues and milestones to read. */
export function leaveRepository(folder: Folder, emulator: Emulator, { repository }: Named): void {
  for (const [path, text] of Object.entries(emulator.files(repository))) folder.write(path, text)
  folder.write('milestones.json', json(emulator.milestones(repository)))
  folder.write('issues.json', json(emulator.issues(repository)))
  for (const issue of emulator.issues(repository)) {
    folder.write(`issues/${String(issue.number).padStart(2, '0')}.md`, issueText(issue))
  }
}

type Named = { readonly repository: string }

/** A request with the scene in which it was sent. */
export type SceneRequest = { readonly scene: number; readonly entry: LogEntry }

/** Writes one line a request: scene, number, kind, method, path, status and what it did. */
export function leaveRequests(folder: Folder, requests: readonly SceneRequest[]): void {
  const lines = requests.map(({ scene, entry }) => {
    const { index, kind, status, method, path, operations } = entry
    const counts = new Map<string, number>()
    for (const { id } of operations) counts.set(id, (counts.get(id) ?? 0) + 1)
    const what = [...counts].map(([id, count]) => (count === 1 ? id : `${count} × ${id}`)).join(', ')
    const place = `scene ${scene}  #${String(index).padEnd(3)} ${kind.padEnd(5)}  ${status}`
    return `${place}  ${method.padEnd(5)} ${path}  ${what}`
  })
  folder.write(requestLog, `${lines.join('\n')}\n`)
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function issueText({
  number,
  title,
  state,
  stateReason,
  milestone,
  labels,
  body,
  comments,
}: IssueView): string {
  const facts = [
    `#${number}`,
    state === 'open'
      ? 'open'
      : stateReason === 'not_planned'
        ? 'closed as not planned'
        : 'closed as completed',
    `milestone ${milestone ?? 'none'}`,
    `labels ${labels.join(', ')}`,
  ]
  const said = comments.map((comment) => `\n---\n\n**${comment.author}** commented:\n\n${comment.body}\n`)
  return `# ${title}\n\n*${facts.join(' · ')}*\n\n${body}\n${said.join('')}`
}
