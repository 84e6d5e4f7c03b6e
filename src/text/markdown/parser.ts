import type { Nodes, Root } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

const pipeline = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/**
 * Returns the syntax tree of `markdown` with GFM and frontmatter (YAML, TOML); positions are offsets into the very
 * string given. This file decides which Markdown this project speaks.
 */
export function parseMarkdown(markdown: string): Root {
  return placed(markdown, pipeline.parse(markdown))
}

const issues = remark()
  .use(remarkGfm)
  .use(function onlyWhatStandsThere() {
    const data = this.data()
    data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
      .flat()
      .map(({ transforms: _, ...extension }) => extension)
  })
  .freeze()

/**
 * Returns the syntax tree of `markdown` as an issue holds it: without frontmatter, and every node with its place.
 * Addresses that are spelled with character references are text.
 */
export function parseIssueMarkdown(markdown: string): Root {
  return placed(markdown, issues.parse(markdown))
}

/** The parser skips a byte order mark, and counts from behind it. */
function placed(markdown: string, tree: Root): Root {
  if (markdown.startsWith('\ufeff')) shift(tree, 1)
  return tree
}

function shift(node: Nodes, characters: number): void {
  for (const point of node.position === undefined ? [] : [node.position.start, node.position.end])
    point.offset = (point.offset ?? 0) + characters
  if ('children' in node) for (const child of node.children) shift(child, characters)
}
