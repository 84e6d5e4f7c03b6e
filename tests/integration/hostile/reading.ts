import type { Nodes } from 'mdast'
import rehypeRaw from 'rehype-raw'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'

/** A node of a page: https://github.com/syntax-tree/hast#nodes */
type HtmlNode = {
  readonly type: string
  readonly value?: string
  readonly tagName?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly HtmlNode[]
}

/** Markdown as GitHub makes a page of it, before it takes away what it allows nobody. */
export type Page = {
  readonly elements: ReadonlySet<string>
  readonly comments: readonly string[]
  readonly links: readonly string[]
  readonly pictures: readonly string[]
  /** Text outside of code and links, where GitHub looks for mentions and references. */
  readonly words: string
  /** All that is seen, code and links too, without what is invisible. */
  readonly shown: string
  readonly code: readonly string[]
  /** Cells by row, of all tables. */
  readonly rows: readonly { readonly cells: number; readonly head: number }[]
}

const markdown = remark().use(remarkGfm)
const html = remark().use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeRaw)

export function pageOf(text: string): Page {
  const elements = new Set<string>()
  const comments: string[] = []
  const links: string[] = []
  const pictures: string[] = []
  const words: string[] = []
  const shown: string[] = []
  const code: string[] = []
  const walk = (
    { type, value = '', tagName = '', properties, children = [] }: HtmlNode,
    apart: boolean,
  ): void => {
    if (type === 'comment') comments.push(value)
    if (type === 'text') shown.push(value)
    if (type === 'text' && !apart) words.push(value)
    if (type === 'element') elements.add(tagName)
    if (tagName === 'a') links.push(String(properties?.href))
    if (tagName === 'img') pictures.push(String(properties?.src))
    if (tagName === 'code') code.push(children.map((each) => each.value ?? '').join(''))
    for (const child of children) walk(child, apart || tagName === 'a' || tagName === 'code')
  }
  walk(html.runSync(html.parse(text)), false)
  return {
    elements,
    comments,
    links,
    pictures,
    words: words.join('\n'),
    shown: withoutGaps(shown.join('')),
    code,
    rows: rowsOf(markdown.parse(text)),
  }
}

/** Returns `text` without what we put in so that GitHub sees no reference, and no reader sees anything. */
export function withoutGaps(text: string): string {
  return text.replace(/[\u200b\u2060\u2068\u2069]/g, '')
}

function rowsOf(tree: Nodes): Page['rows'] {
  if (tree.type === 'table') {
    const head = tree.children[0]?.children.length ?? 0
    return tree.children.map(({ children }) => ({ cells: children.length, head }))
  }
  return 'children' in tree ? tree.children.flatMap(rowsOf) : []
}

/**
 * Returns what GitHub would make a mention, a reference or a closing of in text that is neither code nor a link's.
 * Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function referencesIn(words: string): string[] {
  const found = [...words.matchAll(/@[a-z\d][\w-]*|#\d+|\bgh-\d+/gi)].map(([match]) => match)
  const commits = [...words.matchAll(/(?<![\da-z])[\da-f]{7,40}(?![\da-z])/gi)].map(([match]) => match)
  return [...found, ...commits.filter((each) => /\d/.test(each) && /[a-f]/i.test(each))]
}

/** Whether an address makes GitHub note in an issue, pull request, discussion or commit that it was mentioned. */
export function refers(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { hostname, pathname } = new URL(address)
  return (
    /^(?:www\.)?github\.com$/.test(hostname) &&
    /^\/+[^/]+\/+[^/]+\/+(?:issues|pull|discussions|commit)\/+[\da-f]/.test(pathname)
  )
}

/** Returns what moves a cursor, turns a direction beyond its own text, or is half a character. */
export function unseenIn(text: string): string[] {
  const apart = text.replace(/\u2068[^\u2068\u2069\n]*\u2069/g, '')
  return [...apart.matchAll(/(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu)].map(([match]) => match)
}

/** Returns what is written in an SVG, a line each; throws where it is not well-formed XML of the elements that we draw. */
export function writtenIn(svg: string): string[] {
  const open: string[] = []
  const written: string[] = []
  let at = 0
  for (const match of svg.matchAll(/<(\/?)([a-zA-Z]+)((?: [a-zA-Z-]+\d?="[^"<]*")*)(\/?)>/g)) {
    const between = svg.slice(at, match.index)
    if (/[<>]|&(?!(?:amp|lt|gt|quot|apos);)/.test(between)) throw new Error(`This is no text: ${between}`)
    if (between.trim() !== '' && open.at(-1) !== 'style') written.push(between.trim())
    at = match.index + match[0].length
    if (match[1] === '/' && open.pop() !== match[2]) throw new Error(`${match[2]} ends where it does not`)
    if (match[1] === '' && match[4] === '') open.push(match[2] ?? '')
  }
  if (open.length > 0 || svg.slice(at).trim() !== '') throw new Error(`This does not end: ${open}`)
  return written
}
