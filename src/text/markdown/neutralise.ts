import type { Definition, Link, Nodes, Parents } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { withoutControls } from '../text.ts'
import { decodeInline } from './decoded.ts'
import { parseIssueMarkdown } from './parser.ts'
import type { Edit, ReferenceOptions } from './references.ts'
import { redirected, redirectingEdits, referenceGaps } from './references.ts'

/** A zero-width space: shows nothing, and GitHub sees no mention or reference around it. */
const gap = '&#8203;'

/**
 * Returns `markdown` such that, written into an issue, it notifies nobody, refers to nothing and holds no HTML:
 * mentions (unless they are allowed) and references get a zero-width space, HTML is shown as text, comments are
 * dropped, links to issues and commits go through redirect.github.com, and no text turns the direction of another.
 * Code is left as it is. Reads the same.
 * Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function neutralise(markdown: string, options: ReferenceOptions = {}): string {
  let text = withoutControls(markdown)
  // What follows HTML can be code before and text after: `<?x?>` and an indented line. Each round leaves less to do.
  for (let edits = editsOf(text, options); edits.length > 0; edits = editsOf(text, options)) {
    text = applyEdits(text, edits)
  }
  return text
}

function editsOf(markdown: string, options: ReferenceOptions): Edit[] {
  const edits: Edit[] = []
  if (!/[@#<&\\\d\u202a-\u202e\u2066-\u2069]|github/i.test(markdown)) return edits
  visit(parseIssueMarkdown(markdown), (node: Nodes, _index, parent: Parents | undefined) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return undefined
    const source = markdown.slice(start, end)
    const add = (list: readonly Edit[]): void => {
      for (const edit of list) edits.push({ ...edit, start: start + edit.start, end: start + edit.end })
    }
    if (node.type === 'text') add(textEdits(source, options))
    else if (node.type === 'html') {
      const text = shownHtml(source, options)
      // What a dropped comment stood between must not join: `@<!-- -->name`.
      edits.push({ start, end, text: text.trim() === gap && isFlow(parent) ? '' : text })
    } else if (node.type === 'link' && !source.startsWith('[')) {
      add(bareEdits(node, source))
      // Anything put into a bare address would lead elsewhere, and in links GitHub looks for no mentions.
      return SKIP
    } else if (node.type === 'link') {
      const inside = (node.children.at(-1)?.position?.end.offset ?? start + 1) - start
      add(destinationEdits(node, source, source.indexOf('](', inside) + 1))
    } else if (node.type === 'definition') {
      add(destinationEdits(node, source, /^\[(?:\\[\s\S]|[^\\\]])*\]:/.exec(source)?.[0].length ?? 0))
    }
    return undefined
  })
  return edits
}

/** What breaks the references in the source of a text. */
function textEdits(source: string, options: ReferenceOptions): Edit[] {
  const { text, offsets } = decodeInline(source)
  const at = (index: number): number => offsets[index] ?? source.length
  return plainEdits(text, options).map(({ start, end, text: put }) => ({
    start: at(start),
    end: at(end),
    text: put,
  }))
}

function plainEdits(text: string, options: ReferenceOptions): Edit[] {
  return [
    ...referenceGaps(text, options).map((at) => ({ start: at, end: at, text: gap })),
    ...redirectingEdits(text),
    ...[...text.matchAll(/[\u202a-\u202e\u2066-\u2069]/g)].map(({ index }) => ({
      start: index,
      end: index + 1,
      text: '',
    })),
  ]
}

/** Returns HTML as Markdown that shows it: nothing in it is markup, and nothing in it refers to anything. */
function shownHtml(source: string, options: ReferenceOptions): string {
  const text = source.replace(/<!--[\s\S]*?(?:-->|$)/g, '\u200b')
  const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '\u200b': gap }
  const edits = [...text.matchAll(/[&<\u200b\\`*_[\]~|#]/g)].map(({ index, 0: mark }) => ({
    start: index,
    end: index + 1,
    text: escapes[mark] ?? `\\${mark}`,
  }))
  const begins = [...text.matchAll(/^[ \t>]*(?:\d{1,9}(?=[.)])|(?=[-+=]))/gm)].map(({ index, 0: lead }) => ({
    start: index + lead.length,
    end: index + lead.length,
    text: '\\',
  }))
  return applyEdits(text, [...begins, ...edits, ...plainEdits(text, options)])
}

/** A bare address whose host is spelled in another way is made anew. */
function bareEdits({ url }: Link, source: string): Edit[] {
  const edits = redirectingEdits(source)
  const anew = edits.length === 0 ? redirected(url) : null
  if (anew === null) return edits
  const text = source.startsWith('<') ? `<${destination(anew)}>` : destination(anew)
  return [{ start: 0, end: source.length, text }]
}

/** Destination and title of a link or definition, which begin at `from` in its source, made anew. */
function destinationEdits(node: Link | Definition, source: string, from: number): Edit[] {
  const url = redirected(node.url)
  if (url === null) return []
  const title = node.title == null ? '' : ` "${node.title.replace(/[\\"&<]/g, '\\$&').replace(/\s+/g, ' ')}"`
  const text = node.type === 'link' ? `(${destination(url)}${title})` : ` ${destination(url)}${title}`
  return [{ start: from, end: source.length, text }]
}

/** Brackets, blanks and marks would end or change the destination that the address becomes. */
function destination(url: string): string {
  return url.replace(
    /[\s()<>\\&|`]/g,
    (unit) => `%${unit.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
}

function isFlow(parent: Parents | undefined): boolean {
  return parent?.type === 'root' || parent?.type === 'blockquote' || parent?.type === 'listItem'
}

function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = [...edits].sort((a, b) => a.start - b.start)
  let result = ''
  let at = 0
  for (const edit of ordered) {
    if (edit.start < at) continue
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at)
}
