import type { ListItem } from 'mdast'
import { checkboxOf } from '../markdown/html.ts'
import { type Inline, inlineOf, slice, visibleText } from '../markdown/inline.ts'
import { boxOf, nestedItems } from '../markdown/list-item.ts'
import { lineOf, markdownFrom, type Source } from '../markdown/source.ts'
import type { Box, Subtask, Task, TaskReason, Topic } from '../model.ts'
import { commentId, type Noted, takeNotes } from '../task-notes.ts'
import { isStruck, type SignedTask, takeSign } from './status-emoji.ts'

/** Returns a list item as a task; null when it has no text. */
export function taskOf(item: ListItem, source: Source, why: TaskReason): SignedTask | null {
  const box = boxOf(item, source)
  const notes = notesOf(item, box)
  if (notes.text === '') return null
  const task: Task = {
    ...notes,
    markdown: markdownOf(item, source, box),
    line: lineOf(item),
    box,
    subtasks: subtasksOf(item, source),
    why: box ? 'checkbox' : why,
  }
  return box ? task : withSign(task, item)
}

/** Adds what stands beside a task without a box: a line through it, a sign, a box in HTML. */
function withSign(task: Task, item: ListItem): SignedTask {
  const [own] = item.children
  const nodes = own?.type === 'paragraph' ? own.children : []
  const checkbox = nodes[0]?.type === 'html' ? checkboxOf(nodes[0].value) : null
  if (checkbox === 'done' || isStruck(nodes)) return { ...task, settled: 'done' }
  if (checkbox === 'open') return { ...task, sign: 'open' }
  const { text, sign } = takeSign(task.text)
  return sign === null ? task : { ...task, text, markdown: takeSign(task.markdown).text, sign }
}

/** Returns a paragraph as a task, for practice written as prose; null when it has no text. */
export function paragraphTask(
  inline: Inline,
  rest: Pick<Task, 'line' | 'markdown' | 'subtasks'>,
): Task | null {
  const notes = takeNotes(inline)
  return notes.text === '' ? null : { ...notes, ...rest, box: null, why: 'practice-heading' }
}

/** Returns list items as topics, each with the items below it; items without text are left out. */
export function topicsOf(items: readonly ListItem[], source: Source): Topic[] {
  return items
    .map((item) => ({
      text: notesOf(item, boxOf(item, source)).text,
      line: lineOf(item),
      children: topicsOf(nestedItems(item), source),
    }))
    .filter(({ text }) => text !== '')
}

/** Tells whether an item has no text beside its box. */
export function isWithoutText(item: ListItem, box: Box | null): boolean {
  const own = ownText(item)
  if (!own) return true
  return (
    /^\s*\[[ xX-]?\]\s*$/.test(inlineOf([own]).text) ||
    visibleText(own).replace(writtenBox(item, box), '') === ''
  )
}

function notesOf(item: ListItem, box: Box | null): Noted {
  const own = ownText(item)
  if (!own || isWithoutText(item, box)) return { text: '', explicitId: null, tags: [], fields: {} }
  const inline = inlineOf([own])
  const written = writtenBox(item, box)
  const notes = takeNotes(slice(inline, written.exec(inline.text)?.[0].length ?? 0))
  return {
    ...notes,
    // A task that consists of notes only is called by them.
    text: notes.text || visibleText(own).replace(written, ''),
    explicitId: commentIn(item) ?? notes.explicitId,
  }
}

function ownText(item: ListItem) {
  return item.children.find((child) => child.type === 'paragraph' || child.type === 'heading')
}

/** Matches the box in an item's text: Markdown takes out the boxes of GFM, but not those of Obsidian. */
function writtenBox(item: ListItem, box: Box | null): RegExp {
  return box && item.checked == null ? /^\s*\[[^[\]]\]\s+/ : /^/
}

function commentIn(item: ListItem): string | null {
  for (const child of item.children) {
    const inline = child.type === 'paragraph' || child.type === 'heading' ? child.children : [child]
    for (const node of inline) {
      const id = node.type === 'html' ? commentId(node.value) : null
      if (id !== null) return id
    }
  }
  return null
}

/** Returns all items below an item, whatever their depth, as one list. */
function subtasksOf(item: ListItem, source: Source): Subtask[] {
  return nestedItems(item).flatMap((nested) => {
    const box = boxOf(nested, source)
    const { text } = notesOf(nested, box)
    const below = subtasksOf(nested, source)
    return text === '' ? below : [{ text, line: lineOf(nested), box }, ...below]
  })
}

/** Returns an item's own blocks as written, without marker, box, id, indentation and the `>` of a quotation around it. */
function markdownOf(item: ListItem, source: Source, box: Box | null): string {
  const parts: string[] = []
  for (const child of item.children) {
    if (child.type === 'list' || (child.type === 'html' && commentId(child.value) !== null)) continue
    const start = child.position?.start
    if (start?.offset === undefined) continue
    const from =
      parts.length === 0 && box ? Math.max(start.offset, box.offset - source.shift + 2) : start.offset
    parts.push(dedent(markdownFrom([child], from, source).trim(), start.column - 1))
  }
  return parts
    .join('\n\n')
    .replace(/<!--[ \t]*id[ \t]*[:=][^>\n]{1,120}-->/g, '')
    .trim()
}

function dedent(text: string, width: number): string {
  if (!/[\r\n]/.test(text)) return text
  return text.replace(/(\r\n?|\n)([ \t>]*)/g, (_, end: string, lead: string) => {
    const kept = lead.includes('>') ? lead.slice(lead.lastIndexOf('>') + 1) : lead
    return end + kept.slice(Math.min(width, kept.length - kept.trimStart().length))
  })
}
