import { element, escapeXml } from '../../../src/readme/svg.ts'
import { textWidth } from '../../../src/readme/text-width.ts'

/** A piece of a drawing, and how far down it reaches. */
export type Piece = { readonly svg: string; readonly bottom: number }

export type Point = { readonly x: number; readonly y: number }
export type Box = Point & { readonly width: number; readonly height: number }

/** How a text looks; muted unless told. */
export type Look = {
  readonly size?: number
  readonly kind?: 'strong' | 'code' | 'button' | 'value' | 'link'
  readonly anchor?: 'middle' | 'end'
}

const usual = 13

/** Both themes; every colour is readable on what it stands on. */
const style = [
  'text{font-family:-apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif;fill:#59636e}',
  '.strong{font-weight:600}.strong,.value,.code{fill:#1f2328}.link{fill:#0969da}.button{fill:#fff;font-weight:600}',
  '.code{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,monospace;white-space:pre}',
  '.paper{fill:#fff;stroke:#59636e;stroke-dasharray:6 4}',
  '.well{fill:#f6f8fa;stroke:#d1d9e0}.card{fill:#fff;stroke:#d1d9e0}.mark{fill:#ddf4ff;stroke:#0969da}',
  '.go{fill:#1f883d}.tick{fill:none;stroke:#0969da;stroke-width:2}.rule{stroke:#d1d9e0}',
  '.todo{fill:#1f883d}.progress{fill:#9a6700}.done{fill:#8250df}.tab{fill:#fd8c73}',
  '@media(prefers-color-scheme:dark){',
  'text{fill:#9198a1}.strong,.value,.code{fill:#f0f6fc}.link{fill:#4493f8}.button{fill:#fff}',
  '.paper{fill:#0d1117;stroke:#9198a1}',
  '.well{fill:#151b23;stroke:#3d444d}.card{fill:#0d1117;stroke:#3d444d}.mark{fill:#121d2f;stroke:#4493f8}',
  '.go{fill:#238636}.tick{stroke:#4493f8}.rule{stroke:#3d444d}',
  '.todo{fill:#3fb950}.progress{fill:#d29922}.done{fill:#ab7df8}',
  '}',
].join('')

/** Returns a line of text; `x` is its left end unless it is anchored, `y` its base line. */
export function text({ x, y }: Point, words: string, { size = usual, kind, anchor }: Look = {}): string {
  return element('text', { x, y, 'font-size': size, class: kind, 'text-anchor': anchor }, escapeXml(words))
}

/** Returns a rectangle with round corners. */
export function box({ x, y, width, height }: Box, kind: string): string {
  return element('rect', { x, y, width, height, rx: 6, class: kind })
}

/** Returns the words in lines of at most `width` pixels, the last of `most` cut. Verdana is wider than what is shown. */
export function wrap(
  words: string,
  { width, most, size = usual }: { readonly width: number; readonly most: number; readonly size?: number },
): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line === '' || textWidth(longer, { size }) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  if (lines.length <= most) return lines
  return lines.slice(0, most).map((each, at) => (at === most - 1 ? `${each} …` : each))
}

/**
 * Returns the drawing as an SVG document on paper with a dashed edge, so that nobody takes it for a photograph of
 * GitHub, and says at its foot what it is.
 */
export function drawing(
  content: Piece,
  {
    width,
    title,
    says,
    foot,
  }: { readonly width: number; readonly title: string; readonly says: string; readonly foot: string },
): string {
  const height = content.bottom + 40
  const svg = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': 'title description',
    },
    element('title', { id: 'title' }, escapeXml(title)),
    element('desc', { id: 'description' }, escapeXml(says)),
    element('style', {}, style),
    box({ x: 1, y: 1, width: width - 2, height: height - 2 }, 'paper'),
    content.svg,
    text({ x: width - 16, y: height - 14 }, foot, { size: 11, anchor: 'end' }),
  )
  return `${svg.replaceAll('><', '>\n<')}\n`
}
