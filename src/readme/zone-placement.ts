import type { RootContent } from 'mdast'
import { parseMarkdown } from '../text/markdown/parser.ts'
import type { Zone, ZoneName } from './zone-markers.ts'

type NewZones = {
  /** The zones with their markers, in order. */
  readonly blocks: readonly { readonly name: ZoneName; readonly text: string }[]
  readonly eol: string
}

/**
 * Returns `text` with the zones put in once, in two ways, the better first: under the first heading (of Markdown or
 * HTML) where there is one, and at the top, behind the frontmatter; with a blank line on each side. Under a centred
 * heading the badge is centred. Nothing else changes.
 */
export function placeZones(text: string, zones: NewZones): readonly [string, string] {
  const children = parseMarkdown(text).children
  const frontmatter = children.find(isFrontmatter)
  return [
    placeUnder(children.find(isHeading) ?? frontmatter, text, zones),
    placeUnder(frontmatter, text, zones),
  ]
}

function placeUnder(anchor: RootContent | undefined, text: string, { blocks, eol }: NewZones): string {
  const centred = isCentred(anchor)
  const block = blocks
    .map((zone) =>
      centred && zone.name === 'badge' ? `<p align="center">${eol}${zone.text}${eol}</p>` : zone.text,
    )
    .join(eol + eol)
  const end = anchor?.position?.end.offset
  if (end === undefined) return text === '' ? block + eol : `${block}${eol}${gapBefore(text, eol)}${text}`
  const at = lineEnd(text, end)
  const rest = text.slice(at)
  const following = rest.replace(/^(?:\r\n|\r|\n)/, '')
  const gap = following === '' ? (rest === '' ? eol : '') : gapBefore(following, eol)
  return `${text.slice(0, at)}${eol}${eol}${block}${gap}${rest}`
}

/** Returns `text` with the zone `block`, markers and all, below the end of `zone` and in the same quote or list. */
export function placeBelow(text: string, zone: Zone, block: string, eol: string): string {
  const gap = `${eol}${zone.prefix.trimEnd()}${eol}${zone.prefix}`
  return text.slice(0, zone.after) + gap + block + text.slice(zone.after)
}

function isCentred(heading: RootContent | undefined): boolean {
  return heading?.type === 'html' && /\balign\s*=\s*["']?center\b/i.test(heading.value)
}

function isHeading(node: RootContent): boolean {
  if (node.type === 'heading') return true
  return node.type === 'html' && /<h[1-6][\s>]/i.test(node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, ''))
}

function isFrontmatter(node: { readonly type: string }): boolean {
  return node.type === 'yaml' || node.type === 'toml'
}

/** A blank line, unless `text` begins with one. */
function gapBefore(text: string, eol: string): string {
  return /^[ \t]*(?:[\r\n]|$)/.test(text) ? '' : eol
}

function lineEnd(text: string, offset: number): number {
  const rest = text.slice(offset).search(/[\r\n]/)
  return rest === -1 ? text.length : offset + rest
}
