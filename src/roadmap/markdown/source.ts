import type { Definition, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { composed } from './inline.ts'

/** The text a tree was parsed from. */
export type Source = {
  readonly text: string
  /** How many units (a byte order mark) the file has before it. */
  readonly shift: number
  /** What its reference links refer to, by normalised label. */
  readonly definitions: () => ReadonlyMap<string, Definition>
}

/** Returns the source of `tree`. The definitions of its links are looked for when the first of them is needed. */
export function sourceOf(tree: Root, text: string, shift: number): Source {
  let definitions: Map<string, Definition> | undefined
  const find = () => {
    const found = new Map<string, Definition>()
    visit(tree, 'definition', (node) => {
      // https://spec.commonmark.org/0.31.2/#matches: the first one counts.
      if (!found.has(node.identifier)) found.set(node.identifier, node)
    })
    return found
  }
  return { text, shift, definitions: () => (definitions ??= find()) }
}

/** Returns the 1-based line on which a node starts. */
export function lineOf(node: Nodes): number {
  return node.position?.start.line ?? 1
}

/**
 * Returns the Markdown of neighbouring nodes as their author wrote it, from the offset `from` on. Links and images by
 * reference get their addresses, because the issue does not contain the definitions at the end of the file.
 */
export function markdownFrom(nodes: readonly Nodes[], from: number, source: Source): string {
  const end = nodes.at(-1)?.position?.end.offset ?? from
  return composed(written(nodes, { from, end, source }))
}

function written(
  nodes: readonly Nodes[],
  { from, end, source }: { readonly from: number; readonly end: number; readonly source: Source },
): string {
  let text = ''
  let at = from
  for (const node of references(nodes)) {
    const definition = source.definitions().get(node.identifier)
    const start = node.position?.start.offset ?? 0
    if (definition === undefined || start < at) continue
    text += source.text.slice(at, start) + inline(node, definition, source)
    at = node.position?.end.offset ?? at
  }
  return text + source.text.slice(at, end)
}

type LinkByReference = Extract<Nodes, { type: 'linkReference' | 'imageReference' }>

function references(nodes: readonly Nodes[]): LinkByReference[] {
  return nodes.flatMap((node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') return [node]
    return 'children' in node ? references(node.children) : []
  })
}

function inline(node: LinkByReference, { url, title }: Definition, source: Source): string {
  const address = url === '' || /[\s()<>]/.test(url) ? `<${url.replace(/[<>\n]/g, encodeURIComponent)}>` : url
  const target = title == null ? address : `${address} "${title.replaceAll('"', '\\"')}"`
  if (node.type === 'imageReference') return `![${(node.alt ?? '').replace(/[[\]\\]/g, '\\$&')}](${target})`
  const from = node.children[0]?.position?.start.offset
  const end = node.children.at(-1)?.position?.end.offset
  const label = from === undefined || end === undefined ? '' : written(node.children, { from, end, source })
  return `[${label}](${target})`
}
