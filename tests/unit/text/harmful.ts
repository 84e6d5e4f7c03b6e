import type { Nodes } from 'mdast'
import { parseMarkdown } from '../../../src/text/markdown/parser.ts'

/** Returns everything in `markdown` that notifies somebody, refers to something or is HTML, once GitHub reads it. */
export function harmfulIn(markdown: string): string[] {
  const found: string[] = []
  const walk = (node: Nodes, isLinked: boolean): void => {
    if (node.type === 'html') found.push(`html ${node.value}`)
    if (node.type === 'text' && !isLinked) {
      for (const [match] of node.value.matchAll(/@[a-z\d]+|#\d+|\bGH-\d+|[\u202a-\u202e\u2066-\u2069]/gi)) {
        found.push(match)
      }
      for (const [match] of node.value.matchAll(/\b[\da-f]{7,40}\b/gi)) {
        if (/\d/.test(match) && /[a-f]/i.test(match)) found.push(`commit ${match}`)
      }
    }
    const isLink = node.type === 'link' || node.type === 'definition'
    if (isLink && refers(node.url)) found.push(`link ${node.url}`)
    if ('children' in node) for (const child of node.children) walk(child, isLinked || node.type === 'link')
  }
  walk(parseMarkdown(markdown), false)
  return found
}

/** As a browser reads the address: the name before it, the port and slashes too many lead to the same page. */
function refers(address: string): boolean {
  const url = URL.canParse(address, 'https://elsewhere.example')
    ? new URL(address, 'https://elsewhere.example')
    : null
  return (
    /^(?:www\.)?github\.com$/.test(url?.hostname ?? '') &&
    /^\/+[^/]+\/+[^/]+\/+(?:issues|pull|discussions|commit)\//.test(url?.pathname ?? '')
  )
}
