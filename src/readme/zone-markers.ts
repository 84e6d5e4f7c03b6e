import type { Html, Parents } from 'mdast'
import { visit } from 'unist-util-visit'
import type { Diagnostic } from '../roadmap/diagnostic.ts'
import { parseMarkdown } from '../text/markdown/parser.ts'

/** The zones of a README, in the order in which they are placed. */
export const zoneNames = ['badge', 'progress', 'chart'] as const

export type ZoneName = (typeof zoneNames)[number]

/** A pair of markers that belong together. */
export type Zone = {
  readonly name: ZoneName
  /** Offset behind the start marker. */
  readonly start: number
  /** Offset of the end marker. */
  readonly end: number
  /** Offset behind the end marker. */
  readonly after: number
  /** Whether the content stands on lines of its own or within a line. */
  readonly layout: 'block' | 'inline'
  /** What begins each line of the content: the marks and blanks of the quotes and lists around it. */
  readonly prefix: string
  readonly place: { readonly line: number; readonly column: number }
}

export type FoundZones = {
  /** The zones that can be written, in document order. */
  readonly zones: readonly Zone[]
  readonly diagnostics: readonly Diagnostic[]
  /** Whether there is any marker of ours at all, a stray one too. */
  readonly anyMarker: boolean
}

type Marker = {
  readonly name: ZoneName
  readonly edge: 'start' | 'end'
  readonly from: number
  readonly to: number
  readonly node: Html
  /** Where the node begins. */
  readonly nodeAt: number
  readonly parent: Parents
}

type Trouble = { readonly rule: string; readonly message: string; readonly hint: string }

/** Returns the marker of an edge of a zone as it is written into a README. */
export function zoneMarker(name: ZoneName, edge: 'start' | 'end'): string {
  return `<!-- roadmap-sync:${name}:${edge} -->`
}

/**
 * Returns the zones of a README, found on its syntax tree: what looks like a marker inside code or inside another
 * comment is none. Markers that do not make a pair in one block are told about instead.
 */
export function findZones(text: string, { path }: { readonly path: string }): FoundZones {
  const markers = text.includes('roadmap-sync:') ? findMarkers(text) : []
  const diagnostics: Diagnostic[] = []
  const pairs: (Zone & { readonly markers: readonly [Marker, Marker] })[] = []

  for (const name of zoneNames) {
    const own = markers.filter((marker) => marker.name === name)
    const [first, second, third] = own
    if (first === undefined) continue
    const trouble = third === undefined ? troubleWith(first, second) : repeated(name)
    if (trouble !== null || second === undefined) {
      diagnostics.push(diagnostic(trouble ?? halved(first), text, { path, at: first.from }))
    } else {
      pairs.push({ ...zoneOf(text, first, second), markers: [first, second] })
    }
  }

  const zones: Zone[] = []
  for (const { markers: own, ...zone } of pairs) {
    // What is inside would be lost, so a stray marker of another zone counts too.
    const intruder = markers.some((it) => !own.includes(it) && it.from >= zone.start && it.to <= zone.end)
    if (intruder) diagnostics.push(diagnostic(nested(zone.name), text, { path, at: own[0].from }))
    else zones.push(zone)
  }
  zones.sort((a, b) => a.start - b.start)
  return { zones, diagnostics, anyMarker: markers.length > 0 }
}

function findMarkers(text: string): Marker[] {
  const markers: Marker[] = []
  visit(parseMarkdown(text), 'html', (node, _, parent) => {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined || parent === undefined) return
    for (const { from, to } of comments(text, start, end)) {
      const match = /^<!--\s*roadmap-sync:(badge|progress|chart):(start|end)\s*-->$/.exec(
        text.slice(from, to),
      )
      const name = zoneNames.find((candidate) => candidate === match?.[1])
      if (name !== undefined) {
        markers.push({
          name,
          edge: match?.[2] === 'start' ? 'start' : 'end',
          from,
          to,
          node,
          nodeAt: start,
          parent,
        })
      }
    }
  })
  return markers
}

/** The comments between two offsets, as a browser sees them: the first `-->` ends one, whatever is inside. */
function comments(
  text: string,
  start: number,
  end: number,
): { readonly from: number; readonly to: number }[] {
  const found = []
  const source = text.slice(start, end)
  for (let at = source.indexOf('<!--'); at !== -1; ) {
    const close = source.indexOf('-->', at + 2)
    if (close === -1) break
    found.push({ from: start + at, to: start + close + 3 })
    at = source.indexOf('<!--', close + 3)
  }
  return found
}

function zoneOf(text: string, start: Marker, end: Marker): Zone {
  const { name, to, node, parent } = start
  const sameNode = node === end.node
  const onOneLine = !/[\n\r]/.test(text.slice(to, end.from))
  const inline = !isFlow(parent) || (name !== 'progress' && sameNode && onOneLine)
  return {
    name,
    start: to,
    end: end.from,
    after: end.to,
    layout: inline ? 'inline' : 'block',
    prefix: prefixOf(text, start, { inOneNode: sameNode && name !== 'progress' }),
    place: placeAt(text, start.from),
  }
}

/**
 * Markdown after a blank line must not inherit the indentation of the HTML around it (it would become code), so the
 * prefix is that of the whole HTML block; a picture that stays inside the block may follow its own line.
 */
function prefixOf(text: string, marker: Marker, { inOneNode }: { readonly inOneNode: boolean }): string {
  const own = text.slice(lineStart(text, marker.from), marker.from)
  if (inOneNode && /^[ \t>]*$/.test(own)) return own
  const start = marker.nodeAt
  return text.slice(lineStart(text, start), start).replace(/[^ \t>]/g, ' ')
}

function isFlow(parent: Parents): boolean {
  return ['root', 'blockquote', 'listItem', 'footnoteDefinition'].includes(parent.type)
}

function troubleWith(first: Marker, second: Marker | undefined): Trouble | null {
  if (second === undefined) return halved(first)
  if (first.edge === second.edge) return repeated(first.name)
  if (first.edge === 'end') {
    return {
      rule: 'zone-reversed',
      message: `The ${first.name} zone ends before it starts.`,
      hint: `Put ${zoneMarker(first.name, 'start')} above ${zoneMarker(first.name, 'end')}.`,
    }
  }
  if (first.parent !== second.parent) {
    return {
      rule: 'zone-split',
      message: `The markers of the ${first.name} zone are in different blocks, such as a list and a paragraph.`,
      hint: 'Put both markers on lines of their own, with only the zone between them.',
    }
  }
  return null
}

function halved({ name, edge }: Marker): Trouble {
  const missing = edge === 'start' ? 'end' : 'start'
  return {
    rule: 'zone-incomplete',
    message: `The ${name} zone has no ${missing} marker.`,
    hint: `Add ${zoneMarker(name, missing)}, or remove ${zoneMarker(name, edge)}.`,
  }
}

function repeated(name: ZoneName): Trouble {
  return {
    rule: 'zone-repeated',
    message: `The ${name} zone has more than one pair of markers.`,
    hint: 'Keep one start marker and one end marker.',
  }
}

function nested(name: ZoneName): Trouble {
  return {
    rule: 'zone-nested',
    message: `The ${name} zone contains markers of another zone.`,
    hint: 'Move these markers out of the zone, or remove them.',
  }
}

function diagnostic(
  trouble: Trouble,
  text: string,
  { path, at }: { readonly path: string; readonly at: number },
): Diagnostic {
  return { ...trouble, severity: 'warning', place: { path, ...placeAt(text, at) } }
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

function placeAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const line = text.slice(0, offset).split(/\r\n|\r|\n/).length
  return { line, column: offset - lineStart(text, offset) + 1 }
}
