import { element } from './svg.ts'

/** Returns a bar for a whole percent as Markdown; it stands beside the percentage in words. */
export type BarRenderer = (percent: number) => string

const textCells = 10

/** Percent that one picture stands for: a change of one or two would hardly be seen. */
const step = 5
const size = { width: 100, height: 8 }

/** The picture of every bar there can be, by the number in its name. */
export const barSteps: readonly number[] = Array.from({ length: 100 / step + 1 }, (_, index) => index * step)

/**
 * Returns a bar of text, for places that show no pictures of the repository. Blocks in a code span: every monospaced
 * font has them, all equally wide, so bars of different rows line up in any browser and theme.
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

/** Returns the step whose picture stands for `percent`. */
export function barStep(percent: number): number {
  return portion(percent, 100 / step) * step
}

/**
 * Returns the picture of a bar as an SVG document. Its colours can be told apart on GitHub's light and dark canvas
 * alike, because a picture learns the system's theme and not the one that was picked on GitHub.
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

/** The first piece comes with the first percent, the last one with the last. */
function portion(percent: number, pieces: number): number {
  return percent > 0 ? Math.max(1, Math.floor((percent * pieces) / 100)) : 0
}
