// Text on a terminal: how wide it is, tables of it, and colours where there is a terminal.
import picocolors from 'picocolors'

const { columns = 110, isTTY = false } = process.stdout
const { NO_COLOR: noColor = '', TERM: terminal } = process.env

/** Colours on a terminal; into a file or a pipe, the text as it is. */
export const paint = picocolors.createColors(isTTY && noColor === '' && terminal !== 'dumb')

/** Columns that a line may fill. */
export const screenWidth = isTTY ? Math.max(60, Math.min(columns, 130)) : 110

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
const invisible = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u
const wide =
  /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303e\u30fc\uff01-\uff60\uffe0-\uffe6]/u
const halfWidthKana = /^[\uff61-\uffdc]/u
const picture = /^\p{Emoji_Presentation}|^\p{Regional_Indicator}{2}|\ufe0f/u

/** Returns how many columns a terminal gives to `text`, which holds no colours. */
export function displayWidth(text: string): number {
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment)
  return width
}

function graphemeWidth(grapheme: string): number {
  if (invisible.test(grapheme)) return 0
  if (halfWidthKana.test(grapheme)) return 1
  return wide.test(grapheme) || picture.test(grapheme) ? 2 : 1
}

/** Returns `text` in at most `width` columns, with an ellipsis where something was cut off. */
export function cut(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let used = 0
  for (const { segment } of graphemes.segment(text)) {
    used += graphemeWidth(segment)
    if (used > width - 1) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}

type Side = 'left' | 'right'

function pad(text: string, width: number, side: Side): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return side === 'right' ? blanks + text : text + blanks
}

/** Returns `text` in lines of at most `width` columns, broken at blanks. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && displayWidth(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line]
}

/** A column of a table; `paint` colours a cell that has its final width. */
export type Column = {
  readonly title: string
  readonly side?: Side
  readonly paint?: (text: string, row: readonly string[]) => string
}

export type TableOptions = {
  readonly width: number
  /** Whether the last row is a total. */
  readonly footer?: boolean
}

/** Columns that every cell keeps, however narrow the terminal. */
const minimum = 8
const gap = '  '

/** Returns the lines of a table that fits into `width` columns: the widest column gives way first. */
export function table(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  { width, footer = false }: TableOptions,
): string[] {
  const widths = fit(
    columns.map(({ title }, index) =>
      Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[index] ?? ''))),
    ),
    width,
  )
  const line = (row: readonly string[], style: (cell: string, column: Column) => string) =>
    columns
      .map((column, index) => {
        const room = widths[index] ?? 0
        return style(pad(cut(row[index] ?? '', room), room, column.side ?? 'left'), column)
      })
      .join(gap)
      .trimEnd()
  const rule = paint.dim(widths.map((each) => '─'.repeat(each)).join(gap))
  const head = line(
    columns.map(({ title }) => title),
    (cell) => paint.bold(cell),
  )
  const body = rows.map((row) => line(row, (cell, column) => column.paint?.(cell, row) ?? cell))
  return [head, rule, ...(footer ? [...body.slice(0, -1), rule, ...body.slice(-1)] : body)]
}

function fit(wanted: readonly number[], width: number): number[] {
  const widths = [...wanted]
  let excess = widths.reduce((sum, each) => sum + each, gap.length * (widths.length - 1)) - width
  while (excess > 0 && Math.max(...widths) > minimum) {
    const widest = widths.indexOf(Math.max(...widths))
    widths[widest] = (widths[widest] ?? 0) - 1
    excess -= 1
  }
  return widths
}
