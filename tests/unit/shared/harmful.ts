import type { Nodes } from 'mdast'
import { parseMarkdown } from '../../../src/shared/markdown.ts'

/** Returns everything in `markdown` that notifies somebody, refers to an issue or is HTML, once GitHub reads it. */
export function harmfulIn(markdown: string): string[] {
  const found: string[] = []
  const walk = (node: Nodes, isLinked: boolean): void => {
    if (node.type === 'html') found.push(`html ${node.value}`)
    if (node.type === 'text' && !isLinked) {
      for (const [match] of node.value.matchAll(/@[a-z\d]+|#\d+|\bGH-\d+/gi)) found.push(match)
    }
    const isLink = node.type === 'link' || node.type === 'definition'
    if (isLink && /^https?:\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:issues|pull)\/\d/i.test(node.url)) {
      found.push(`link ${node.url}`)
    }
    if ('children' in node) for (const child of node.children) walk(child, isLinked || node.type === 'link')
  }
  walk(parseMarkdown(markdown), false)
  return found
}
