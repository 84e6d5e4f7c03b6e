import type { Heading, List, ListItem, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { EXIT, SKIP, visit } from 'unist-util-visit'
import { en } from '../i18n/words/en.ts'
import { ru } from '../i18n/words/ru.ts'
import type { HeadingKind } from '../i18n/words/words.ts'
import type { Diagnostic } from '../shared/diagnostics.ts'
import { parseMarkdown } from '../shared/markdown.ts'
import { oneLine, textKey } from '../shared/text.ts'
import { markOf } from './edit.ts'
import { readFrontmatter } from './frontmatter.ts'
import { commentId, takeId } from './identity.ts'
import type { Box, Roadmap, Section, Subtask, Task, Topic } from './model.ts'

/** How a roadmap is read where its author said so; nothing is needed for the common case. */
export type ParseOptions = Record<string, never>

type Draft = {
  explicitId: string | null
  title: string
  line: number
  depth: number
  topics: Topic[]
  tasks: Task[]
}
type Source = { readonly text: string; readonly shift: number }

const kinds = new Map<string, HeadingKind>()
for (const words of [en, ru]) {
  for (const kind of ['practice', 'study', 'questions', 'resources', 'advice', 'appendix'] as const) {
    for (const word of words[kind]) kinds.set(textKey(word), kind)
  }
}

/**
 * Returns the roadmap that the Markdown `file` describes: sections, what to study and practice tasks, with lines and
 * offsets into the very text given. Never throws; what is doubtful is among its diagnostics.
 */
export function parseRoadmap(
  file: { readonly path: string; readonly text: string },
  _options: ParseOptions = {},
): Roadmap {
  const shift = file.text.startsWith('\uFEFF') ? 1 : 0
  const source = { text: file.text.slice(shift), shift }
  const tree = parseMarkdown(source.text)
  const diagnostics: Diagnostic[] = []
  const title = titleOf(tree, file.path, diagnostics)
  const sections = collect(tree, source)
  return { path: file.path, title, sections, diagnostics }
}

function titleOf(tree: Root, path: string, diagnostics: Diagnostic[]): string {
  let title = ''
  visit(tree, 'heading', (node) => {
    if (node.depth !== 1) return SKIP
    title = takeId(visibleText(node)).text
    return EXIT
  })
  const [matter] = tree.children
  if (title === '' && (matter?.type === 'yaml' || isToml(matter))) {
    const read = readFrontmatter(matter.value, matter.type === 'yaml' ? 'yaml' : 'toml')
    title = oneLine(read.title ?? '')
    if (read.error) {
      diagnostics.push({
        rule: 'broken-frontmatter',
        severity: 'warning',
        message: `The frontmatter cannot be read: ${read.error.message}`,
        hint: 'Correct it, or give the roadmap a first-level heading as its title.',
        place: { path, line: read.error.line + 1, column: 1 },
      })
    }
  }
  return title === '' ? (path.split('/').at(-1) ?? path).replace(/\.[^.]*$/, '') : title
}

function isToml(node: unknown): node is { type: 'toml'; value: string } {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'toml'
}

function collect(tree: Root, source: Source): Section[] {
  const sections: Draft[] = []
  let current: Draft | null = null
  let kind: HeadingKind | null = null
  visit(tree, (node) => {
    if (node.type === 'heading') {
      const text = visibleText(node)
      const found = kinds.get(textKey(text.replace(/^\d+[.)]\s*/, ''))) ?? null
      if (found === null || node.depth === 1 || current === null || node.depth <= current.depth) {
        kind = found
        current = found === null && node.depth > 1 ? draft(node) : null
        if (current) sections.push(current)
      } else kind = found
      return SKIP
    }
    if (node.type === 'list') {
      if (current && (kind === null || kind === 'practice' || kind === 'study')) {
        read(node, current, kind, source)
      }
      return SKIP
    }
    return undefined
  })
  return sections.map(({ depth: _, ...section }) => section)
}

function draft(node: Heading): Draft {
  const { explicitId, text } = identify(node)
  return { explicitId, title: text, line: lineOf(node), depth: node.depth, topics: [], tasks: [] }
}

function read(list: List, section: Draft, kind: HeadingKind | null, source: Source): void {
  for (const item of list.children) {
    const box = boxOf(item, source)
    if (kind === 'practice' || (kind === null && box)) section.tasks.push(taskOf(item, box, source))
    else section.topics.push(topicOf(item))
  }
}

function taskOf(item: ListItem, box: Box | null, source: Source): Task {
  const { explicitId, text } = identify(item)
  const markdown = source.text.slice(...contentRange(item))
  return {
    explicitId,
    text: stripBox(text),
    markdown,
    line: lineOf(item),
    box,
    subtasks: subtasksOf(item, source),
  }
}

function subtasksOf(item: ListItem, source: Source): Subtask[] {
  const found: Subtask[] = []
  for (const child of item.children) {
    if (child.type !== 'list') continue
    for (const nested of child.children) {
      found.push({ text: stripBox(identify(nested).text), line: lineOf(nested), box: boxOf(nested, source) })
      found.push(...subtasksOf(nested, source))
    }
  }
  return found
}

function topicOf(item: ListItem): Topic {
  const children = item.children.flatMap((child) =>
    child.type === 'list' ? child.children.map(topicOf) : [],
  )
  return { text: identify(item).text, line: lineOf(item), children }
}

function contentRange(item: ListItem): [number, number] {
  const own = item.children.filter((child) => child.type !== 'list')
  return [own[0]?.position?.start.offset ?? 0, own.at(-1)?.position?.end.offset ?? 0]
}

function boxOf(item: ListItem, source: Source): Box | null {
  const start = item.position?.start.offset ?? 0
  const head = source.text.slice(start, start + 200)
  const match = /^(?:[-*+]|\d{1,9}[.)])[\s>]*\[([^\]])\](?=\s)/.exec(head)
  if (!match?.[1] || (item.checked == null && match[1] !== '-')) return null
  return { mark: markOf(match[1]), offset: start + match[0].length - 2 + source.shift }
}

function stripBox(text: string): string {
  return text.replace(/^\[-\]\s+/, '')
}

function identify(node: Heading | ListItem): { explicitId: string | null; text: string } {
  let comment: string | null = null
  visit(node, (child, _index, parent) => {
    if (child.type === 'list') return SKIP
    if (child.type === 'html' && parent) comment ??= commentId(child.value)
    return undefined
  })
  const taken = takeId(visibleText(node))
  return { explicitId: comment ?? taken.explicitId, text: taken.text }
}

function visibleText(node: Heading | ListItem): string {
  const own =
    node.type === 'heading' ? node : (node.children.find((child) => child.type === 'paragraph') ?? null)
  return own ? oneLine(plainText(own, { includeHtml: false })) : ''
}

function lineOf(node: Heading | ListItem): number {
  return node.position?.start.line ?? 1
}
