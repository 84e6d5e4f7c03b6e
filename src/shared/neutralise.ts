import type { Nodes, Parents } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { parseMarkdown } from './markdown.ts'

type Edit = { readonly start: number; readonly end: number; readonly text: string }

/**
 * Returns `markdown` such that, written into an issue or a milestone, it notifies nobody, refers to nothing and
 * holds no HTML: mentions and references get a zero-width space, HTML is shown as text, comments are dropped,
 * links to issues and commits go through redirect.github.com. Code is left as it is. Reads the same.
 * Source: https://docs.github.com/en/get-started/writing-on-github/working-with-advanced-formatting/autolinked-references-and-urls
 */
export function neutralise(markdown: string): string {
  const edits: Edit[] = []
  visit(parseMarkdown(markdown), (node: Nodes, _index, parent: Parents | undefined) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    const source = markdown.slice(start, end)
    if (node.type === 'text') {
      // Entities and escapes are decoded in the value, and GitHub looks for mentions in what is decoded.
      const text =
        node.value === source ? breakReferences(source) : breakReferences(escapeMarkdown(node.value))
      if (text !== source) edits.push({ start, end, text })
    } else if (node.type === 'html') {
      const text = breakReferences(escapeHtml(source))
      // What a dropped comment stood between must not join: `@<!-- -->name`.
      edits.push({ start, end, text: text === '' && !isFlow(parent) ? '&#8203;' : text })
    } else if (isFrontmatter(node)) {
      edits.push({ start, end, text: breakReferences(escapeHtml(source)) })
    } else if ((node.type === 'link' || node.type === 'definition') && isReferenceUrl(node.url)) {
      if (isAutolink(node, source)) {
        const shown = breakReferences(escapeMarkdown(source.replace(/^<|>$/g, '')))
        edits.push({ start, end, text: `[${shown}](${redirect(node.url)})` })
        return SKIP
      }
      const host = /(?:www\.)?github\.com(?=\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\/)/gi
      const last = [...source.matchAll(host)].at(-1)
      if (last !== undefined) {
        const at = start + last.index
        edits.push({ start: at, end: at + last[0].length, text: 'redirect.github.com' })
      }
    } else if (isAutolink(node, source)) {
      // Anything put into a bare address would lead elsewhere, and in links GitHub looks for no mentions.
      return SKIP
    }
    return undefined
  })
  return applyEdits(markdown, edits)
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>&|~#]/g, (mark) => (mark === '<' ? '&lt;' : mark === '&' ? '&amp;' : `\\${mark}`))
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/gm, (_, blank: string, mark: string) =>
      mark.length > 1 ? `${blank}${mark.slice(0, -1)}\\${mark.slice(-1)}` : `${blank}\\${mark}`,
    )
}

function escapeHtml(source: string): string {
  return source
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
}

/** `#` first: the entities that are put in hold one. */
function breakReferences(source: string): string {
  return source
    .replace(/#(?=\d)/g, '#&#8203;')
    .replace(/@(?=[a-z\d])/gi, '@&#8203;')
    .replace(/\b(GH-)(?=\d)/gi, '$1&#8203;')
}

function isFlow(parent: Parents | undefined): boolean {
  return parent?.type === 'root' || parent?.type === 'blockquote' || parent?.type === 'listItem'
}

function isFrontmatter(node: { readonly type: string }): boolean {
  return node.type === 'yaml' || node.type === 'toml'
}

/** A bare address, or one in angle brackets. */
function isAutolink(node: Nodes, source: string): boolean {
  return node.type === 'link' && !source.startsWith('[')
}

function isReferenceUrl(url: string): boolean {
  return /^https?:\/\/(?:www\.)?github\.com\/[^/]+\/[^/]+\/(?:issues|pull|discussions|commit)\//i.test(url)
}

function redirect(url: string): string {
  const target = url.replace(/^https?:\/\/(?:www\.)?github\.com/i, 'https://redirect.github.com')
  // A bare address may hold brackets that would end the destination it becomes.
  return target.replaceAll('(', '%28').replaceAll(')', '%29')
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
