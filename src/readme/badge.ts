import type { Messages } from '../i18n/messages.ts'
import { oneLine, truncate } from '../text/text.ts'
import type { Progress } from './progress.ts'
import { element, escapeXml } from './svg.ts'
import { isComplexScript, textWidth } from './text-width.ts'

/** The styles of shields that are supported. https://shields.io/docs/static-badges */
export type BadgeStyle = 'flat' | 'flat-square' | 'for-the-badge'

/** What a badge says; `color` is the hex colour of the right half, dark enough for white text. */
export type Badge = { readonly label: string; readonly message: string; readonly color: string }

const labelColor = '#555'
const fontFamily = 'Verdana,Geneva,DejaVu Sans,sans-serif'
const longestText = 100

/** Text is drawn ten times larger and scaled down, because some browsers have a smallest font size. */
const scale = 10

/** Returns the badge of all roadmaps together: percent done, coloured by it. */
export function progressBadge({ percent, total, skipped }: Progress, { badge, format }: Messages): Badge {
  const message = total === 0 && skipped === 0 ? badge.noTasks : format.percent(percent)
  return { label: badge.label, message, color: badgeColor(percent) }
}

/**
 * Returns the colour for `percent`: grey before the start, then from orange to green. The hues of shields, darkened
 * until white text on them has a contrast of 4.5 (https://www.w3.org/TR/WCAG22/#contrast-minimum).
 */
export function badgeColor(percent: number): string {
  if (percent >= 100) return '#1b8700'
  if (percent >= 75) return '#47820a'
  if (percent >= 50) return '#6a7a00'
  if (percent >= 25) return '#8d6d00'
  if (percent > 0) return '#bb5210'
  return '#707070'
}

/**
 * Returns the badge as an SVG document: the pixels of shields' badge-maker, the same bytes for the same input. The
 * words are one line each and cut at 100 UTF-16 units.
 */
export function renderBadge(badge: Badge, style: BadgeStyle): string {
  const label = truncate(oneLine(badge.label), longestText)
  const message = truncate(oneLine(badge.message), longestText)
  const words = { label, message, color: badge.color }
  return style === 'for-the-badge' ? forTheBadge(words) : flat(words, style)
}

/**
 * Returns the badge as JSON for the endpoint of shields, for people who prefer a badge drawn by shields.
 * https://shields.io/badges/endpoint-badge
 */
export function renderBadgeJson(badge: Badge, style: BadgeStyle): string {
  return `${JSON.stringify({ schemaVersion: 1, ...badge, style }, null, 2)}\n`
}

/** A picture in a README, and where a click on it leads. */
export type Picture = { readonly src: string; readonly alt: string; readonly href?: string }

/** Returns a picture as HTML on one line, which works inside Markdown, its table cells and HTML. */
export function badgeImage({ src, alt, href }: Picture): string {
  const picture = `<img src="${attribute(src)}" alt="${attribute(alt)}">`
  return href === undefined ? picture : `<a href="${attribute(href)}">${picture}</a>`
}

/** A pipe would end the cell even between quotes. */
function attribute(text: string): string {
  return escapeXml(oneLine(text)).replaceAll('|', '&#124;')
}

function flat(badge: Badge, style: 'flat' | 'flat-square'): string {
  const height = 20
  const padding = 5
  const labelWidth = flatWidth(badge.label)
  const messageWidth = flatWidth(badge.message)
  const leftWidth = labelWidth + 2 * padding
  const rightWidth = messageWidth + 2 * padding
  const width = leftWidth + rightWidth
  const shadow = style === 'flat'
  const backgrounds = [
    element('rect', { width: leftWidth, height, fill: labelColor }),
    element('rect', { x: leftWidth, width: rightWidth, height, fill: badge.color }),
  ]
  const texts = group(110, [
    flatText(badge.label, { middle: 1 + padding + labelWidth / 2, width: labelWidth, shadow }),
    flatText(badge.message, {
      middle: leftWidth - 1 + padding + messageWidth / 2,
      width: messageWidth,
      shadow,
    }),
  ])
  if (!shadow) return document(badge, { width, height }, [crisp(backgrounds), texts])
  return document(badge, { width, height }, [
    element('filter', { id: 'blur' }, element('feGaussianBlur', { stdDeviation: 16 })),
    element(
      'linearGradient',
      { id: 's', x2: 0, y2: '100%' },
      element('stop', { offset: 0, 'stop-color': '#bbb', 'stop-opacity': '.1' }),
      element('stop', { offset: 1, 'stop-opacity': '.1' }),
    ),
    element('clipPath', { id: 'r' }, element('rect', { width, height, rx: 3 })),
    element(
      'g',
      { 'clip-path': 'url(#r)' },
      ...backgrounds,
      element('rect', { width, height, fill: 'url(#s)' }),
    ),
    texts,
  ])
}

/** Texts of an odd width are aligned to the pixel grid more often. */
function flatWidth(text: string): number {
  const width = Math.floor(textWidth(text, { size: 11 }))
  return width % 2 === 0 ? width + 1 : width
}

type Placement = { readonly middle: number; readonly width: number; readonly shadow: boolean }

function flatText(text: string, { middle, width, shadow }: Placement): string {
  const place = { x: scale * middle, y: 140 }
  const fit = fitting(text, width)
  const content = escapeXml(text)
  if (!shadow) return element('text', { ...place, ...fit, transform: 'scale(.1)' }, content)
  const below = { ...place, y: place.y + 10 }
  return element(
    'g',
    { transform: 'scale(.1)' },
    element(
      'g',
      { 'aria-hidden': 'true', fill: '#010101' },
      element('text', { ...below, 'fill-opacity': '.8', filter: 'url(#blur)', ...fit }, content),
      element('text', { ...below, 'fill-opacity': '.3', ...fit }, content),
    ),
    element('text', { ...place, ...fit }, content),
  )
}

function forTheBadge(badge: Badge): string {
  const height = 28
  const margin = 12
  const label = badge.label.toUpperCase()
  const message = badge.message.toUpperCase()
  const labelWidth = spacedWidth(label, false)
  const messageWidth = spacedWidth(message, true)
  const leftWidth = labelWidth + 2 * margin
  const rightWidth = messageWidth + 2 * margin
  const backgrounds = [
    element('rect', { width: leftWidth, height, fill: labelColor }),
    element('rect', { x: leftWidth, width: rightWidth, height, fill: badge.color }),
  ]
  const text = (words: string, middle: number, width: number, weight?: 'bold') =>
    element(
      'text',
      { transform: 'scale(.1)', x: scale * middle, y: 175, ...fitting(words, width), 'font-weight': weight },
      escapeXml(words),
    )
  const texts = group(100, [
    text(label, margin + labelWidth / 2, labelWidth),
    text(message, leftWidth + margin + messageWidth / 2, messageWidth, 'bold'),
  ])
  return document(badge, { width: leftWidth + rightWidth, height }, [crisp(backgrounds), texts])
}

function spacedWidth(text: string, bold: boolean): number {
  const spacing = isComplexScript(text) ? 0 : 1.25 * text.length
  return Math.floor(textWidth(text, { size: 10, bold })) + spacing
}

/** Makes the browser fit the text into the reserved width, whatever font it has. */
function fitting(text: string, width: number) {
  return {
    textLength: scale * width,
    // More spacing alone would separate letters that join.
    lengthAdjust: isComplexScript(text) ? 'spacingAndGlyphs' : undefined,
  }
}

function crisp(backgrounds: readonly string[]): string {
  return element('g', { 'shape-rendering': 'crispEdges' }, ...backgrounds)
}

function group(fontSize: number, texts: readonly string[]): string {
  return element(
    'g',
    {
      fill: '#fff',
      'text-anchor': 'middle',
      'font-family': fontFamily,
      'text-rendering': 'geometricPrecision',
      'font-size': fontSize,
    },
    ...texts,
  )
}

function document(
  { label, message }: Badge,
  size: { readonly width: number; readonly height: number },
  content: readonly string[],
): string {
  const spoken = `${label}: ${message}`
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'aria-label': spoken },
    element('title', {}, escapeXml(spoken)),
    ...content,
  )
}
