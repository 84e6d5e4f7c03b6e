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
export function displayWidth(text) {
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment)
  return width
}

function graphemeWidth(grapheme) {
  if (invisible.test(grapheme)) return 0
  if (halfWidthKana.test(grapheme)) return 1
  return wide.test(grapheme) || picture.test(grapheme) ? 2 : 1
}

/** Returns `text` in at most `width` columns, with an ellipsis where something was cut off. */
export function cut(text, width) {
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

/** Returns `text` filled up with blanks to `width` columns; `side` is where the text stands. */
export function pad(text, width, side = 'left') {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return side === 'right' ? blanks + text : text + blanks
}

/** Returns `text` in lines of at most `width` columns, broken at blanks. */
export function wrap(text, width) {
  const lines = []
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

/**
 * Returns the lines of a table that fits into `width` columns: the widest column gives way first.
 *
 * @param {readonly {
 *   title: string, side?: 'left' | 'right', paint?: (text: string, row: readonly string[]) => string
 * }[]} columns
 * @param {readonly (readonly string[])[]} rows
 * @param {{ width: number, footer?: boolean }} options `footer`: the last row is a total
 */
export function table(columns, rows, { width, footer = false }) {
  const gap = '  '
  const widths = columns.map(({ title }, index) =>
    Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[index] ?? ''))),
  )
  const excess = () => widths.reduce((sum, each) => sum + each, gap.length * (widths.length - 1)) - width
  while (excess() > 0 && Math.max(...widths) > 8) widths[widths.indexOf(Math.max(...widths))] -= 1

  const line = (row, style) =>
    row
      .map((cell, index) => style(pad(cut(cell, widths[index]), widths[index], columns[index].side), index))
      .join(gap)
      .trimEnd()
  const rule = paint.dim(widths.map((each) => '─'.repeat(each)).join(gap))
  const body = rows.map((row) => line(row, (cell, index) => columns[index].paint?.(cell, row) ?? cell))
  const head = line(
    columns.map(({ title }) => title),
    (cell) => paint.bold(cell),
  )
  return [head, rule, ...(footer ? [...body.slice(0, -1), rule, ...body.slice(-1)] : body)]
}
