import { element } from './svg.ts'

/** Returns a bar for a whole percent as Markdown. Beside the bar the table shows the percentage as text. */
export type BarRenderer = (percent: number) => string

const textCells = 10

/** Percent from one picture to the next: nobody sees a difference of one or two percent. */
const step = 5
const size = { width: 100, height: 8 }

/** The percentages for which there is a picture; the name of the picture contains the number. */
export const barSteps: readonly number[] = Array.from({ length: 100 / step + 1 }, (_, index) => index * step)

/**
 * Returns a bar of text, for places that cannot show pictures of the repository. The blocks are in a code span: every
 * monospaced font has them in one width, so the bars of different rows line up.
 */
export function textBar(percent: number): string {
  const full = portion(percent, textCells)
  return `\`${'█'.repeat(full)}${'░'.repeat(textCells - full)}\``
}

/** Returns a renderer of bars that are pictures: `source` gives the address of the picture of a step. */
export function pictureBar(source: (step: number) => string): BarRenderer {
  return (percent) =>
    `<img src="${source(barStep(percent))}" alt="" width="${size.width}" height="${size.height}">`
}

/** Returns the percentage of the picture that is shown for `percent`. */
export function barStep(percent: number): number {
  return portion(percent, 100 / step) * step
}

/**
 * Returns the picture of a bar as an SVG document. Its colours are visible on GitHub's light and dark background: a
 * picture cannot find out which theme a reader has chosen on GitHub.
 */
export function renderBar(percent: number): string {
  const radius = size.height / 2
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...size, role: 'img' },
    element('title', {}, `${percent}%`),
    element('rect', { ...size, rx: radius, fill: '#818b98', 'fill-opacity': '.35' }),
    ...(percent === 0
      ? []
      : [element('rect', { ...size, width: (size.width * percent) / 100, rx: radius, fill: '#2da44e' })]),
  )
}

/** The first piece is filled from 1 %, the last one only at 100 %. */
function portion(percent: number, pieces: number): number {
  return percent > 0 ? Math.max(1, Math.floor((percent * pieces) / 100)) : 0
}
