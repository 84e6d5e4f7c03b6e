import { type Diagnostic, sortDiagnostics } from '../shared/diagnostics.ts'
import { dominantEol } from '../shared/text.ts'
import { findZones, type Zone, type ZoneName, zoneMarker } from './zone-markers.ts'
import { placeZones } from './zone-placement.ts'

/** What belongs into each zone of a README: Markdown without trailing newline; the badge is one line. */
export type Zones = Readonly<Record<ZoneName, string>>

/** A README with its zones brought up to date, and what stood in the way. */
export type ZonesUpdate = { readonly text: string; readonly diagnostics: readonly Diagnostic[] }

const byteOrderMark = '\ufeff'

/**
 * Returns the README with `zones` written between their markers, such as `<!-- roadmap-sync:badge:start -->` and
 * `<!-- roadmap-sync:badge:end -->`; every byte outside stays, and a second call changes nothing. Where the README
 * has no marker of ours at all, both zones are placed once, under the first heading (at the top where there is
 * none). A README with markers has chosen: a zone that was taken out is not put back. A zone whose markers are
 * halved, repeated, reversed, nested or in different blocks is left alone and told about; `path` says where.
 */
export function updateZones(readme: string, zones: Zones, { path }: { readonly path: string }): ZonesUpdate {
  // The parser skips a byte order mark and counts offsets from behind it.
  const mark = readme.startsWith(byteOrderMark) ? byteOrderMark : ''
  const text = readme.slice(mark.length)
  const update = settle(text, zones, path)
  return { text: mark + update.text, diagnostics: sortDiagnostics(update.diagnostics) }
}

/** A table's blank lines can end the HTML around the zone below it, which is then laid out anew. */
function settle(text: string, zones: Zones, path: string): ZonesUpdate {
  let update = updateOnce(text, zones, path)
  let before = text
  for (let round = 0; round < 3 && update.text !== before; round += 1) {
    before = update.text
    update = updateOnce(before, zones, path)
  }
  return update
}

function updateOnce(text: string, zones: Zones, path: string): ZonesUpdate {
  const found = findZones(text, { path })
  if (!found.anyMarker) return { text: withNewZones(text, zones), diagnostics: [] }

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
function fill({ name, layout, prefix }: Layout, content: string, eol: string): string | null {
  const lines = content.split('\n')
  if (layout === 'inline') return name === 'badge' && lines.length === 1 ? content : null
  // Blank lines end an HTML block, so that a table inside <div> or <details> is still read as Markdown.
  const padded = name === 'progress' ? ['', ...lines, ''] : lines
  const prefixed = padded.map((line) => (line === '' ? prefix.trimEnd() : prefix + line))
  return `${eol}${prefixed.join(eol)}${eol}${prefix}`
}

function withNewZones(text: string, zones: Zones): string {
  const eol = dominantEol(text)
  const [badge, progress] = [newZone('badge', zones, eol), newZone('progress', zones, eol)]
  const placed = placeZones(text, { badge, progress, eol, under: 'heading' })
  // HTML that is never closed can swallow what stands below a heading; nothing is above the top.
  return findZones(placed, { path: '' }).zones.length === 2
    ? placed
    : placeZones(text, { badge, progress, eol, under: 'top' })
}

function newZone(name: ZoneName, zones: Zones, eol: string): string {
  const content = fill({ name, layout: 'block', prefix: '' }, zones[name], eol)
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
    message: `The ${zone.name} zone is inside a line of text, where a table cannot stand.`,
    hint: 'Put its two markers on lines of their own.',
    place: { path, ...zone.place },
  }
}
