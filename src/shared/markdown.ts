import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

const pipeline = remark().use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()

/**
 * Returns the syntax tree of `markdown` with GFM and frontmatter (YAML, TOML); positions are offsets into the very
 * string given. The one place that decides which Markdown this project speaks.
 */
export function parseMarkdown(markdown: string): Root {
  return pipeline.parse(markdown)
}
