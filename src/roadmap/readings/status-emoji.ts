import type { Nodes } from 'mdast'
import type { Section, Task } from '../model.ts'

/** What an emoji beside a task without a box may say about it. */
export type Sign = 'open' | 'done' | 'dropped'

/** A task, and the sign its author put beside it; only the whole document tells whether the signs mean anything. */
export type SignedTask = Task & { readonly sign?: Sign }

const signs = new Map<string, Sign>([
  ...['✅', '☑', '✔', '✓'].map((emoji) => [emoji, 'done'] as const),
  ...['❌', '✖', '✗', '✘', '☒', '🚫'].map((emoji) => [emoji, 'dropped'] as const),
  ...['🚧', '⬜', '◻', '🔲', '☐', '⏳', '⌛', '🔜', '🔄', '🏗', '⏸'].map((emoji) => [emoji, 'open'] as const),
])
const anySign = `(${[...signs.keys()].join('|')})\\uFE0F?`
const leading = new RegExp(`^${anySign}\\s+(?=\\S)`, 'u')
const trailing = new RegExp(`(?<=\\S)\\s+${anySign}$`, 'u')

/**
 * Returns a task's text without the sign that it begins or ends with. The sign is taken off even where it turns out to
 * be an ornament: a title must not change when the last of several tasks is marked as done.
 */
export function takeSign(text: string): { readonly text: string; readonly sign: Sign | null } {
  const match = leading.exec(text) ?? trailing.exec(text)
  const sign = signs.get(match?.[1] ?? '')
  if (!match || sign === undefined) return { text, sign: null }
  return { text: text.slice(0, match.index) + text.slice(match.index + match[0].length), sign }
}

/** Tells whether all of an item's text is struck out; a remark in brackets may follow. */
export function isStruck(nodes: readonly Nodes[]): boolean {
  const words = nodes.filter((node) => !(node.type === 'text' && /^(?:\s|\([^()]*\))*$/.test(node.value)))
  return words.length > 0 && words.every((node) => node.type === 'delete')
}

/** A section whose tasks still bear their signs. */
export type SignedSection = Omit<Section, 'tasks'> & { readonly tasks: readonly SignedTask[] }

/**
 * Returns the sections with the state that the signs of their tasks say. Where every task bears a ✅ the signs say
 * nothing, because all tasks may be done or each ✅ may be an ornament: `unclear` is then the first of these tasks.
 */
export function readSigns(sections: readonly SignedSection[]): {
  readonly sections: readonly Section[]
  readonly unclear: Task | null
} {
  const unboxed = sections.flatMap(({ tasks }) => tasks.filter((task) => task.box === null))
  const has = (sign: Sign | undefined) => unboxed.some((task) => task.sign === sign)
  const unclear = has('done') && unboxed.every((task) => task.sign === 'done') ? (unboxed[0] ?? null) : null
  // Beside ✅ alone a ❌ says "not yet"; where another sign says "not yet", ❌ says "no longer".
  const isDropped = has('open') || has(undefined)
  const read = ({ sign, ...task }: SignedTask): Task => {
    if (task.settled !== undefined || task.box !== null) return task
    if (sign === 'done' && unclear === null) return { ...task, settled: 'done' }
    return sign === 'dropped' && isDropped ? { ...task, settled: 'skipped' } : task
  }
  return { sections: sections.map((section) => ({ ...section, tasks: section.tasks.map(read) })), unclear }
}
