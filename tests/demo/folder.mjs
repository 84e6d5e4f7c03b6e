// The folder that a demo leaves behind.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

const requestLog = 'requests.log'

/**
 * Empties the folder at `path`, or makes it, and returns what writes into it.
 * Throws when it holds something that no demo wrote, unless it is `own`, the demo's own folder.
 */
export function openFolder(path, { own }) {
  const held = existsSync(path) ? readdirSync(path) : []
  if (path !== own && held.length > 0 && !held.includes(requestLog)) {
    throw new Error(`${path} holds files that are not a demo's; name an empty folder or one that does not exist.`)
  }
  for (const name of held) rmSync(join(path, name), { recursive: true, force: true })
  mkdirSync(path, { recursive: true })
  return {
    /** Writes a file and returns its path as a person would type it here. */
    write(name, text) {
      const file = join(path, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
      return nearby(file)
    },
    path: nearby(path),
  }
}

function nearby(path) {
  const near = relative(process.cwd(), path)
  return near === '' ? '.' : near.startsWith('..') ? path : near
}

/**
 * Writes what the demo's repository holds now.
 *
 * @param {ReturnType<typeof openFolder>} folder
 * @param {import('../emulator/types.ts').Emulator} emulator
 */
export function leaveRepository(folder, { emulator, repository, requests }) {
  const read = (path) => emulator.file(repository, path) ?? ''
  // README.md names its badge by this path, so it shows when the README is opened from here.
  folder.write('.github/roadmap/badge.svg', read('.github/roadmap/badge.svg'))
  folder.write('README.md', read('README.md'))
  folder.write('badge.svg', read('.github/roadmap/badge.svg'))
  folder.write('ledger.json', read('.github/roadmap/ledger.json'))
  folder.write('roadmap.md', read('roadmap/python-developer.md'))
  folder.write('milestones.json', json(emulator.milestones(repository)))
  folder.write('issues.json', json(emulator.issues(repository)))
  for (const issue of emulator.issues(repository)) {
    folder.write(`issues/${String(issue.number).padStart(2, '0')}.md`, issueText(issue))
  }
  folder.write(requestLog, requestLines(requests))
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`
}

function issueText({ title, body, comments }) {
  const said = comments.map((comment) => `\n---\n\n**${comment.author}** commented:\n\n${comment.body}\n`)
  return `# ${title}\n\n${body}${said.join('')}`
}

/** One line a request: step, number, kind, method, path, status and what it did. */
function requestLines(requests) {
  const lines = requests.map(({ step, index, kind, method, path, status, operations }) => {
    const counts = new Map()
    for (const { id } of operations) counts.set(id, (counts.get(id) ?? 0) + 1)
    const what = [...counts].map(([id, count]) => (count === 1 ? id : `${count} × ${id}`)).join(', ')
    const place = `step ${step}  #${String(index).padEnd(3)} ${kind.padEnd(5)}  ${status}`
    return `${place}  ${method.padEnd(5)} ${path}  ${what}`
  })
  return `${lines.join('\n')}\n`
}
