import type { Messages } from '../i18n/messages.ts'
import { oneLine, truncate } from '../text/text.ts'
import type { Progress } from './progress.ts'
import { element, escapeXml } from './svg.ts'
import { isComplexScript, textWidth } from './text-width.ts'

/** The looks of shields that are drawn here. https://shields.io/docs/static-badges */
export type BadgeStyle = 'flat' | 'flat-square' | 'for-the-badge'

/** What a badge says; `color` is the hex colour of the right half. An empty label leaves the left half out. */
export type Badge = { readonly label: string; readonly message: string; readonly color: string }

const labelColor = '#555'
const fontFamily = 'Verdana,Geneva,DejaVu Sans,sans-serif'
const longestText = 100

/** Text is drawn ten times larger and scaled down, for browsers with a smallest font size. */
const scale = 10

/**
 * Returns the badge of all roadmaps together: percent done, coloured by it. An empty `label` in the options leaves
 * the left half out.
 */
export function progressBadge(
  progress: Progress,
  messages: Messages,
  options: { readonly label?: string } = {},
): Badge {
  const label = options.label ?? messages.badge.label
  if (progress.total === 0 && progress.skipped === 0) {
    return { label, message: messages.badge.noTasks, color: badgeColor(0) }
  }
  return { label, message: messages.format.percent(progress.percent), color: badgeColor(progress.percent) }
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
  const color = badge.color
  return style === 'for-the-badge'
    ? forTheBadge({ label, message, color })
    : flat({ label, message, color }, style)
}

/**
 * Returns the badge as JSON for shields' endpoint, which draws it for those who would rather have shields do it.
 * https://shields.io/badges/endpoint-badge
 */
export function renderBadgeJson(badge: Badge, style: BadgeStyle): string {
  return `${JSON.stringify({ schemaVersion: 1, ...badge, style }, null, 2)}\n`
}

/**
 * Returns the HTML that shows a badge or a chart in a README, on one line; it works inside Markdown, its table cells and HTML.
 */
export function badgeImage(image: {
  readonly src: string
  readonly alt: string
  readonly href?: string
}): string {
  const picture = `<img src="${attribute(image.src)}" alt="${attribute(image.alt)}">`
  return image.href === undefined ? picture : `<a href="${attribute(image.href)}">${picture}</a>`
}

/** A pipe would end the cell even between quotes. */
function attribute(text: string): string {
  return escapeXml(oneLine(text)).replaceAll('|', '&#124;')
}

function flat(badge: Badge, style: 'flat' | 'flat-square'): string {
  const height = 20
  const padding = 5
  const labelWidth = badge.label === '' ? 0 : flatWidth(badge.label)
  const messageWidth = flatWidth(badge.message)
  const leftWidth = badge.label === '' ? 0 : labelWidth + 2 * padding
  const rightWidth = messageWidth + 2 * padding
  const width = leftWidth + rightWidth
  const left = badge.label === '' ? badge.color : labelColor
  const shadow = style === 'flat'

  const backgrounds = [
    element('rect', { width: leftWidth, height, fill: left }),
    element('rect', { x: leftWidth, width: rightWidth, height, fill: badge.color }),
  ]
  const messageMargin = badge.label === '' ? 0 : leftWidth - 1
  const texts = group(110, [
    badge.label === ''
      ? ''
      : flatText(badge.label, {
          middle: 1 + labelWidth / 2 + padding,
          width: labelWidth,
          fill: left,
          shadow,
        }),
    badge.message === ''
      ? ''
      : flatText(badge.message, {
          middle: messageMargin + messageWidth / 2 + padding,
          width: messageWidth,
          fill: badge.color,
          shadow,
        }),
  ])
  if (!shadow) {
    const background = element('g', { 'shape-rendering': 'crispEdges' }, ...backgrounds)
    return document(badge, { width, height }, [background, texts])
  }
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

/** Odd widths sit on the pixel grid more often. */
function flatWidth(text: string): number {
  const width = Math.floor(textWidth(text, { size: 11 }))
  return width % 2 === 0 ? width + 1 : width
}

type Placement = {
  readonly middle: number
  readonly width: number
  /** Colour behind the text. */
  readonly fill: string
  readonly shadow: boolean
}

function flatText(text: string, { middle, width, fill, shadow }: Placement): string {
  const colors = textColors(fill)
  const place = { x: scale * middle, y: 140 }
  const fit = fitting(text, width)
  const content = escapeXml(text)
  if (!shadow) {
    return element('text', { ...place, ...fit, transform: 'scale(.1)', fill: colors.fill }, content)
  }
  const below = { ...place, y: place.y + 10 }
  return element(
    'g',
    { transform: 'scale(.1)' },
    element(
      'g',
      { 'aria-hidden': 'true', fill: colors.shadow },
      element('text', { ...below, 'fill-opacity': '.8', filter: 'url(#blur)', ...fit }, content),
      element('text', { ...below, 'fill-opacity': '.3', ...fit }, content),
    ),
    element('text', { ...place, ...fit, fill: colors.fill }, content),
  )
}

function forTheBadge(badge: Badge): string {
  const height = 28
  const margin = 12
  const label = badge.label.toUpperCase()
  const message = badge.message.toUpperCase()
  const labelWidth = spacedWidth(label, false)
  const messageWidth = spacedWidth(message, true)
  const leftWidth = label === '' ? 0 : labelWidth + 2 * margin
  const rightWidth = messageWidth + 2 * margin

  const backgrounds = [
    ...(label === '' ? [] : [element('rect', { width: leftWidth, height, fill: labelColor })]),
    element('rect', {
      x: label === '' ? undefined : leftWidth,
      width: rightWidth,
      height,
      fill: badge.color,
    }),
  ]
  const place = (middle: number) => ({ transform: 'scale(.1)', x: scale * middle, y: 175 })
  const texts = group(100, [
    label === ''
      ? ''
      : element(
          'text',
          { ...place(margin + labelWidth / 2), ...fitting(label, labelWidth) },
          escapeXml(label),
        ),
    element(
      'text',
      {
        ...place(leftWidth + margin + messageWidth / 2),
        ...fitting(message, messageWidth),
        'font-weight': 'bold',
        fill: textColors(badge.color).fill,
      },
      escapeXml(message),
    ),
  ])
  return document(badge, { width: leftWidth + rightWidth, height }, [
    element('g', { 'shape-rendering': 'crispEdges' }, ...backgrounds),
    texts,
  ])
}

function spacedWidth(text: string, bold: boolean): number {
  const spacing = isComplexScript(text) ? 0 : 1.25 * text.length
  return Math.floor(textWidth(text, { size: 10, bold })) + spacing
}

/** Makes the browser keep the text to the width that was reserved, whatever font it finds. */
function fitting(text: string, width: number) {
  return {
    textLength: scale * width,
    // Letters that join would come apart with spacing alone.
    lengthAdjust: isComplexScript(text) ? 'spacingAndGlyphs' : undefined,
  }
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
  badge: Badge,
  size: { readonly width: number; readonly height: number },
  content: readonly string[],
): string {
  const spoken = badge.label === '' ? badge.message : `${badge.label}: ${badge.message}`
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img', 'aria-label': spoken },
    element('title', {}, escapeXml(spoken)),
    ...content,
  )
}

/** Dark text on light colours, by the brightness that shields measures; white is what the group says already. */
function textColors(background: string): { readonly fill: string | undefined; readonly shadow: string } {
  return brightness(background) <= 0.69
    ? { fill: undefined, shadow: '#010101' }
    : { fill: '#333', shadow: '#ccc' }
}

function brightness(color: string): number {
  const digits = /^#(?:[\da-f]{3}){1,2}$/i.test(color) ? color.slice(1) : '000'
  const step = digits.length / 3
  const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((index) => {
    const part = digits.slice(index * step, (index + 1) * step)
    return Number.parseInt(step === 1 ? part + part : part, 16)
  })
  return Number(((red * 299 + green * 587 + blue * 114) / 255_000).toFixed(2))
}
