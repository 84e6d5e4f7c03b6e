import { type Diagnostic, sortDiagnostics } from '../roadmap/diagnostic.ts'
import { dominantEol } from '../text/text.ts'
import {
  type FoundZones,
  findZones,
  type Zone,
  type ZoneName,
  zoneMarker,
  zoneNames,
} from './zone-markers.ts'
import { placeBelow, placeZones } from './zone-placement.ts'

/**
 * What belongs into each zone of a README: Markdown without trailing newline, a picture is one line. Null empties a
 * zone that is there, and places none.
 */
export type Zones = Readonly<Record<ZoneName, string | null>>

/** A README with its zones brought up to date, and what stood in the way. */
export type ZonesUpdate = { readonly text: string; readonly diagnostics: readonly Diagnostic[] }

/** What is wanted of the zones of one README. */
export type ZonesWanted = {
  readonly zones: Zones
  /** A zone that this README has never had, so that nobody can have taken it out. */
  readonly fresh?: ZoneName
}

/** Brings the zones of a README up to date, as `updateZones` does, away from the thread that asks. */
export type UpdateZones = (
  file: { readonly path: string; readonly text: string },
  wanted: ZonesWanted,
) => Promise<ZonesUpdate>

const byteOrderMark = '\ufeff'

export type ZoneOptions = {
  readonly path: string
  /** A zone that this README has never had, so that nobody can have taken it out. */
  readonly fresh?: ZoneName
}

/**
 * Returns the README with `zones` written between their markers, such as `<!-- roadmap-sync:badge:start -->` and
 * `<!-- roadmap-sync:badge:end -->`; every byte outside stays, and a second call changes nothing. Where the README
 * has no marker of ours at all, the zones are placed once, under the first heading (at the top where there is
 * none). A README with markers has chosen: a zone that was taken out is not put back, and only a `fresh` one is
 * placed, below those that are there. A zone whose markers are halved, repeated, reversed, nested or in different
 * blocks is left alone and told about; `path` says where.
 */
export function updateZones(readme: string, zones: Zones, options: ZoneOptions): ZonesUpdate {
  // The parser skips a byte order mark and counts offsets from behind it.
  const mark = readme.startsWith(byteOrderMark) ? byteOrderMark : ''
  const text = readme.slice(mark.length)
  const placed = withFreshZones({ text, found: findZones(text, options) }, zones, options)
  const update = settle(placed, zones, options.path)
  return { text: mark + update.text, diagnostics: sortDiagnostics(update.diagnostics) }
}

/**
 * Returns `text`, of the same length, with blanks in place of what stands in its zones: a README that is a roadmap
 * itself must not take its own table for tasks.
 */
export function withoutZones(text: string): string {
  if (!text.includes('roadmap-sync:')) return text
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark.length : 0
  let result = text
  for (const { start, end } of findZones(text.slice(mark), { path: '' }).zones) {
    const blank = text.slice(mark + start, mark + end).replace(/[^\r\n]/g, ' ')
    result = result.slice(0, mark + start) + blank + result.slice(mark + end)
  }
  return result
}

/** A README and the zones in it: finding them takes a parse of the whole, so it is done once. */
type Read = { readonly text: string; readonly found: FoundZones }

/** A table's blank lines can end the HTML around the zone below it, which is then laid out anew. */
function settle(read: Read, zones: Zones, path: string): ZonesUpdate {
  let before = read
  let update = updateOnce(before, zones, path)
  for (let round = 0; round < 3 && update.text !== before.text; round += 1) {
    before = { text: update.text, found: findZones(update.text, { path }) }
    update = updateOnce(before, zones, path)
  }
  return update
}

function updateOnce({ text, found }: Read, zones: Zones, path: string): ZonesUpdate {
  const eol = dominantEol(outside(text, found.zones))
  const diagnostics = [...found.diagnostics]
  let result = ''
  let at = 0
  for (const zone of found.zones) {
    const content = fill(zone, zones[zone.name], eol)
    if (content === null) {
      diagnostics.push(needsLines(zone, path))
      continue
    }
    result += text.slice(at, zone.start) + content
    at = zone.end
  }
  return { text: result + text.slice(at), diagnostics }
}

type Layout = Pick<Zone, 'name' | 'layout' | 'prefix'>

/** Returns what stands between the markers of a zone, or null when `content` does not fit there. */
function fill({ name, layout, prefix }: Layout, content: string | null, eol: string): string | null {
  if (layout === 'inline') {
    if (content === null) return ''
    return name !== 'progress' && !content.includes('\n') ? content : null
  }
  const lines = content === null ? [] : content.split('\n')
  // Blank lines end an HTML block, so that a table inside <div> or <details> is still read as Markdown.
  const padded = name === 'progress' && content !== null ? ['', ...lines, ''] : lines
  const prefixed = padded.map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
  return `${eol}${[...prefixed, prefix].join(eol)}`
}

/** Places what a README without zones lacks, and in one with zones what it has never had. */
function withFreshZones(read: Read, zones: Zones, { path, fresh }: ZoneOptions): Read {
  const { text } = read
  const { anyMarker, zones: found } = read.found
  const missing = zoneNames.filter((name) => zones[name] !== null && (!anyMarker || name === fresh))
  if (missing.length === 0 || found.some(({ name }) => name === fresh)) return read
  const eol = dominantEol(outside(text, found))
  const blocks = missing.map((name) => ({ name, text: newZone({ name, prefix: '' }, zones, eol) }))
  const last = anyMarker ? found.findLast(({ layout }) => layout === 'block') : undefined
  const below =
    last === undefined || fresh === undefined
      ? []
      : [placeBelow(text, last, newZone({ name: fresh, prefix: last.prefix }, zones, eol), eol)]
  // HTML that is never closed can swallow what stands below a heading; nothing is above the top.
  for (const placed of [...below, ...placeZones(text, { blocks, eol })]) {
    const now = findZones(placed, { path })
    if (now.zones.length === found.length + missing.length) return { text: placed, found: now }
  }
  return read
}

function newZone({ name, prefix }: Omit<Layout, 'layout'>, zones: Zones, eol: string): string {
  const content = fill({ name, layout: 'block', prefix }, zones[name], eol)
  return `${zoneMarker(name, 'start')}${content}${zoneMarker(name, 'end')}`
}

/** The bytes that are not ours decide the line ending, so that the decision never depends on the last one. */
function outside(text: string, zones: readonly Zone[]): string {
  let result = ''
  let at = 0
  for (const zone of zones) {
    result += text.slice(at, zone.start)
    at = zone.end
  }
  return result + text.slice(at)
}

function needsLines(zone: Zone, path: string): Diagnostic {
  return {
    rule: 'zone-needs-lines',
    severity: 'warning',
    message: `The ${zone.name} zone is inside a line of text, but a table needs lines of its own.`,
    hint: 'Put its two markers on lines of their own.',
    place: { path, ...zone.place },
  }
}
