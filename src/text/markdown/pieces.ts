import type { Nodes, Root } from 'mdast'

/** Characters of a piece, at least. Notes of larger ones outlive the young generation of the heap, and pile up. */
const pieceSize = 4_096
/** A heading at the start of a line, after a blank one: it ends every list, quotation and paragraph before it. */
const headings = /\n[ \t]*\r?\n(?=#{1,6}[ \t])/g

/**
 * Returns what `parse` makes of `markdown`, parsed in pieces of `size` characters or more, each up to a heading. A
 * parser's notes of a large text take many times the memory of its tree; this way those of one piece are held at a time.
 * The tree is the same, positions and all. Where a definition may stand, which counts in all of the text, it is parsed
 * as a whole; so is one with a byte order mark, which has no place. Source: https://spec.commonmark.org/0.31.2/#phase-1-block-structure
 */
export function parsePieces(markdown: string, parse: (text: string) => Root, size = pieceSize): Root {
  if (markdown.length <= size || /\]:|^\ufeff/.test(markdown)) return parse(markdown)
  const start = { line: 1, column: 1, offset: 0 }
  const children: Root['children'] = []
  let end = start
  while (end.offset < markdown.length) {
    const { tree, length } = nextPiece(markdown.slice(end.offset), parse, size)
    shift(tree, { lines: end.line - 1, characters: end.offset })
    for (const node of tree.children) children.push(node)
    end = { ...start, ...tree.position?.end, offset: end.offset + length }
  }
  return { type: 'root', children, position: { start, end } }
}

type Piece = { readonly tree: Root; readonly length: number }

/** Parses up to the first heading after `size` characters that nothing reaches over; to the end where there is none. */
function nextPiece(text: string, parse: (text: string) => Root, size: number): Piece {
  for (let least = size; ; least = 2 * least + 1) {
    headings.lastIndex = least
    const length = headings.test(text) ? headings.lastIndex : text.length
    const piece = text.slice(0, length)
    const tree = parse(piece)
    if (length === text.length || !(goesOn(lastLeaf(tree), piece) || isCutFrontmatter(tree, piece)))
      return { tree, length }
  }
}

function lastLeaf(node: Nodes): Nodes {
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last === undefined ? node : lastLeaf(last)
}

/** Whether a blank line may be inside of that node, and a heading, too, where it is in no list. */
function goesOn(node: Nodes, text: string): boolean {
  if (node.type === 'code') {
    const lines = text.slice(node.position?.start.offset, node.position?.end.offset).split(/\r?\n|\r/)
    const fence = /^(?:`{3,}|~{3,})/.exec(lines[0] ?? '')?.[0]
    const last = (lines.length > 1 ? lines.at(-1) : '')?.trim() ?? ''
    const isEnd = last.startsWith(fence ?? '') && /^(?:`+|~+)$/.test(last)
    return fence !== undefined && !isEnd
  }
  if (node.type !== 'html') return false
  if (node.value.startsWith('<!--')) return !node.value.includes('-->')
  return /^<(?:[?!]|(?:script|pre|style|textarea)\b)/i.test(node.value)
}

/** Frontmatter is none without its end. */
function isCutFrontmatter({ children }: Root, text: string): boolean {
  return /^(?:---|\+\+\+)/.test(text) && !['yaml', 'toml'].includes(children[0]?.type ?? '')
}

/** Moves a tree on by lines and characters. */
export function shift(node: Nodes, by: { readonly lines: number; readonly characters: number }): void {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end]) {
    point.line += by.lines
    point.offset = (point.offset ?? 0) + by.characters
  }
  if ('children' in node) for (const child of node.children) shift(child, by)
}
