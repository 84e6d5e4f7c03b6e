import type { Nodes } from 'mdast'
import type { Task } from '../model.ts'

/** What an emoji beside a task without a box may say about it. */
export type Sign = 'open' | 'done' | 'dropped'

/** A task, and the sign its author put beside it; whether signs mean anything is for the whole document to say. */
export type Signed = Task & { readonly sign?: Sign }

const signs: Readonly<Record<string, Sign>> = {
  ...listed('done', '✅ ☑ ✔ ✓'),
  ...listed('dropped', '❌ ✖ ✗ ✘ ☒ 🚫'),
  ...listed('open', '🚧 ⬜ ◻ 🔲 ☐ ⏳ ⌛ 🔜 🔄 🏗 ⏸'),
}
const one = `(${Object.keys(signs).join('|')})\\uFE0F?`
const leading = new RegExp(`^${one}\\s+(?=\\S)`, 'u')
const trailing = new RegExp(`(?<=\\S)\\s+${one}$`, 'u')

function listed(sign: Sign, characters: string): Record<string, Sign> {
  return Object.fromEntries(characters.split(' ').map((character) => [character, sign]))
}

/**
 * Returns a task's text without the sign that it begins or ends with. It is taken off even where it turns out to be
 * an ornament: a title must not change when the last of several tasks is marked as done.
 */
export function takeSign(text: string): { readonly text: string; readonly sign: Sign | null } {
  const match = leading.exec(text) ?? trailing.exec(text)
  const sign = signs[match?.[1] ?? '']
  if (!match || sign === undefined) return { text, sign: null }
  return { text: text.slice(0, match.index) + text.slice(match.index + match[0].length), sign }
}

/** Tells whether all of an item's text is struck out; a remark in brackets may follow. */
export function isStruck(nodes: readonly Nodes[]): boolean {
  const said = nodes.filter((node) => !(node.type === 'text' && /^(?:\s|\([^()]*\))*$/.test(node.value)))
  return said.length > 0 && said.every((node) => node.type === 'delete')
}

/** Returns the tasks with what their signs say. */
export function readSigns<Group extends { readonly tasks: readonly Signed[] }>(
  groups: readonly Group[],
): {
  readonly groups: readonly (Group & { readonly tasks: readonly Task[] })[]
  readonly unclear: Task | null
} {
  const signed = groups.flatMap(({ tasks }) => tasks.filter((task) => task.box === null))
  const has = (sign: Sign | undefined) => signed.some((task) => task.sign === sign)
  // One ✅ before each of them is an ornament, or all is done; nobody can tell.
  const unclear = has('done') && signed.every((task) => task.sign === 'done') ? (signed[0] ?? null) : null
  // Beside ✅ alone a ❌ says "not yet"; where something else says so it means "no longer".
  const drops = has('open') || has(undefined)
  const read = ({ sign, ...task }: Signed): Task => {
    if (task.settled !== undefined || task.box !== null) return task
    if (sign === 'done' && unclear === null) return { ...task, settled: 'done' }
    return sign === 'dropped' && drops ? { ...task, settled: 'skipped' } : task
  }
  return { groups: groups.map((group) => ({ ...group, tasks: group.tasks.map(read) })), unclear }
}
