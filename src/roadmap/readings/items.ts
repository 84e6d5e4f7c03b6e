import type { Blockquote, List, ListItem, Nodes, Paragraph } from 'mdast'
import { oneLine } from '../../text/text.ts'
import { boxState } from '../checkbox-edits.ts'
import { commentId } from '../explicit-id.ts'
import { checkboxOf } from '../markdown/html.ts'
import { type Inline, inlineOf, slice, visibleText } from '../markdown/inline.ts'
import { markdownFrom, type Source } from '../markdown/source.ts'
import type { Box, Subtask, Task, TaskReason, Topic } from '../model.ts'
import { type Noted, takeNotes } from '../task-fields.ts'
import { isStruck, type Signed, takeSign } from './status-emoji.ts'

/**
 * Returns the box of a list item, or null. Besides GFM's there are Obsidian's `[-]`, cancelled, and `[/]`, `[>]`, `[<]`,
 * `[!]`, `[?]`, `[*]`, `[~]`, `[.]`, which are open: https://publish.obsidian.md/tasks/Reference/Status+Collections;
 * `[✓]` and `[✔]` are done.
 */
export function boxOf(item: ListItem, source: Source): Box | null {
  const own = item.children[0]
  if (own?.type !== 'paragraph') return null
  const start = item.position?.start.offset ?? 0
  const match = /^(?:[-*+]|\d{1,9}[.)])[\s>]{1,40}\[([^[\]\\])\](?=\s)/.exec(
    source.text.slice(start, start + 64),
  )
  if (!match?.[1] || (item.checked == null && !startsWithBox(own))) return null
  return { state: boxState(match[1]), offset: start + match[0].length - 2 + source.shift }
}

/** Returns the items with a box that have no boxed item around them, in document order. */
export function boxedItems(items: readonly ListItem[], source: Source): ListItem[] {
  const found: ListItem[] = []
  const pending: Nodes[] = [...items].reverse()
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'listItem' && boxOf(node, source)) found.push(node)
    else if (node.type === 'listItem' || node.type === 'list' || node.type === 'blockquote') {
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index]
        if (child) pending.push(child)
      }
    }
  }
  return found
}

/** Returns a list item as a task; null when it has no text. */
export function taskOf(item: ListItem, source: Source, why: TaskReason): Signed | null {
  const box = boxOf(item, source)
  const { text, explicitId, tags, fields } = noted(item, box)
  if (text === '') return null
  const task = {
    explicitId,
    text,
    markdown: markdownOf(item, source, box),
    line: lineOf(item),
    box,
    subtasks: subtasksOf(item, source),
    why: box ? ('checkbox' as const) : why,
    ...(tags.length > 0 ? { tags } : {}),
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
  }
  return box ? task : { ...task, ...spoken(item, task) }
}

/** What stands beside a task without a box: a line through it, a sign, a box in HTML. */
function spoken(
  item: ListItem,
  { text, markdown }: Pick<Task, 'text' | 'markdown'>,
): Pick<Signed, 'text' | 'markdown' | 'settled' | 'sign'> {
  const [own] = item.children
  const nodes = own?.type === 'paragraph' ? own.children : []
  const checkbox = nodes[0]?.type === 'html' ? checkboxOf(nodes[0].value) : null
  if (checkbox === 'done' || isStruck(nodes)) return { text, markdown, settled: 'done' }
  if (checkbox === 'open') return { text, markdown, sign: 'open' }
  const { text: bare, sign } = takeSign(text)
  return sign === null ? { text, markdown } : { text: bare, markdown: takeSign(markdown).text, sign }
}

/** Returns a list item as something to study, with what is nested below it. */
export function topicOf(item: ListItem, source: Source): Topic {
  return {
    text: noted(item, boxOf(item, source)).text,
    line: lineOf(item),
    children: nestedItems(item)
      .map((nested) => topicOf(nested, source))
      .filter(hasText),
  }
}

/** Tells whether a topic says anything. */
export function hasText(topic: Topic): boolean {
  return topic.text !== ''
}

/** Returns the 1-based line on which a node starts. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}

function noted(item: ListItem, box: Box | null): Noted {
  const own = item.children.find((child) => child.type === 'paragraph' || child.type === 'heading')
  if (!own) return { text: '', explicitId: null, tags: [], fields: {} }
  const inline = inlineOf([own])
  // A box that GFM does not know is still part of the text.
  const written = box && item.checked == null ? /^\s*\[[^[\]]\]\s+/ : /^/
  const notes = takeNotes(slice(inline, written.exec(inline.text)?.[0].length ?? 0))
  // A task of nothing but notes is called by them.
  const text = notes.text === '' && !isEmptyBox(inline) ? visibleText(own).replace(written, '') : notes.text
  return { ...notes, text: isEmptyBox(inline) ? '' : text, explicitId: commentIn(item) ?? notes.explicitId }
}

function isEmptyBox(inline: Inline): boolean {
  return /^\s*\[[ xX-]?\]\s*$/.test(inline.text)
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

function subtasksOf(item: ListItem, source: Source): Subtask[] {
  const found: Subtask[] = []
  const pending = nestedItems(item).reverse()
  for (let nested = pending.pop(); nested; nested = pending.pop()) {
    const box = boxOf(nested, source)
    const { text } = noted(nested, box)
    if (text !== '') found.push({ text, line: lineOf(nested), box })
    pending.push(...nestedItems(nested).reverse())
  }
  return found
}

function nestedItems(item: ListItem): ListItem[] {
  const found: ListItem[] = []
  const collect = (node: ListItem | List | Blockquote) => {
    for (const child of node.children) {
      if (child.type === 'listItem') found.push(child)
      else if (child.type === 'list' || child.type === 'blockquote') collect(child)
    }
  }
  collect(item)
  return found
}

function startsWithBox(paragraph: Paragraph): boolean {
  const [first] = paragraph.children
  return first?.type === 'text' && /^\[[/<>!?*~.✓✔-]\]\s/.test(first.value)
}

/** The item's own blocks as written, without marker, box, id, indentation and the `>` of a quote around it. */
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

/** Returns inline text as a paragraph's task, for practice written as prose. */
export function proseTask(
  inline: Inline,
  at: { readonly line: number; readonly markdown: string; readonly subtasks: readonly Subtask[] },
): Task | null {
  const { text, explicitId, tags, fields } = takeNotes(inline)
  if (oneLine(text) === '') return null
  return {
    explicitId,
    text,
    ...at,
    box: null,
    why: 'practice-heading',
    ...(tags.length > 0 ? { tags } : {}),
    ...(Object.keys(fields).length > 0 ? { fields } : {}),
  }
}
