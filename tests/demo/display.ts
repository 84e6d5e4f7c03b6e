import pc from 'picocolors'

const colors = pc.createColors(process.stdout.isTTY === true && process.env.NO_COLOR === undefined)

/** Columns that a text takes in a terminal: CJK and emoji take two, marks none. */
export function columns(text: string): number {
  let width = 0
  for (const character of text) {
    if (/\p{M}|\u200b|\u2060|\u2068|\u2069/u.test(character)) continue
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}]/u.test(
        character,
      )
        ? 2
        : 1
  }
  return width
}

/** Prints a heading for what happens next. */
export function scene(title: string): void {
  console.log(`\n${colors.bold(colors.cyan(`━━ ${title} ${'━'.repeat(Math.max(0, 86 - columns(title)))}`))}`)
}

/** Prints what a person is told besides. */
export function note(text: string): void {
  console.log(colors.dim(text))
}

/** Prints rows under heads, columns aligned; cells longer than `limit` are cut. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[], limit = 58): void {
  const cut = (text: string) => {
    if (columns(text) <= limit) return text
    let short = ''
    for (const character of text) {
      if (columns(short + character) >= limit) break
      short += character
    }
    return `${short}…`
  }
  const cells = [heads, ...rows].map((row) => row.map(cut))
  const widths = heads.map((_, at) => Math.max(...cells.map((row) => columns(row[at] ?? ''))))
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - columns(cell)))
      .join('  ')
      .trimEnd()
  const [head = [], ...body] = cells
  console.log(`  ${colors.bold(line(head))}`)
  for (const row of body) console.log(`  ${line(row)}`)
}

/** Prints a Markdown table as a reader of the README sees it: links as their texts, no marks. */
export function markdownTable(markdown: string): void {
  const rows = markdown
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+\|$/.test(line))
    .map((line) =>
      line
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map(plain),
    )
  const [heads, ...body] = rows
  if (heads !== undefined) table(heads, body, 46)
}

function plain(cell: string): string {
  return cell
    .replace(/\[((?:\\.|[^\]\\])*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>|[*`]/g, '')
    .replace(/&(?:nbsp|#\d+);/g, ' ')
    .replace(/\\(.)/g, '$1')
    .trim()
}
