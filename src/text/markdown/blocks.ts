/** What begins HTML and fenced code, in which what looks like a list is none. */
const hiding = /<|```|~~~/

/** A list item that is open: where its marker and its content begin, and what its number ends with. */
type Item = { readonly indent: number; readonly content: number; readonly delimiter: string }

/**
 * Returns a reader that is given the lines of `text` one after the other, and says of each whether a new block begins
 * there for sure: no paragraph goes over from the line before. It may take two blocks for one, never one for two.
 * Source: https://spec.commonmark.org/0.31.2/#phase-1-block-structure
 */
export function createBlockReader(text: string): (line: string) => boolean {
  const isHiding = hiding.test(text)
  let items: readonly Item[] = []
  let quotes = 0
  let isOpen = false
  /** Whether the last line with text may be indented code, which no number but 1 ends, blank line or not. */
  let isCode = false
  /** The line before, where it may be the head of a table or is a row of one. */
  let row: Row | null = null
  let isTable = false

  return (whole) => {
    const line = whole.replace(/[\r\n]+$/, '')
    const lead = leadOf(line)
    const isElsewhere = lead.quotes !== quotes
    quotes = lead.quotes
    if (isElsewhere) items = []
    if (lead.rest === '') {
      isOpen = isTable = false
      row = null
      return true
    }
    const before = !isElsewhere && row !== null && row.indent <= lead.indent ? row : null
    const isRow = lead.indent < 4 && lead.rest.startsWith('|')
    const next = { indent: lead.indent, columns: columnsOf(lead.rest) }
    isTable =
      isRow && before !== null && (isTable || (isDelimiterRow(lead.rest) && before.columns === next.columns))
    row = isRow && (isTable || !isOpen) ? next : null

    const item = itemOf(lead, isOpen || isCode)
    isCode = /\t| {4}/.test(line)
    const last = items.at(-1)
    const around = items.filter(({ content }) => content <= lead.indent)
    const sibling = isHiding ? last : items.find(({ indent }) => indent === lead.indent)
    const isNext = sibling?.indent === lead.indent && sibling.delimiter === item?.delimiter
    const isChild = last !== undefined && lead.indent >= last.content && lead.indent < last.content + 4
    const isBelow = items.some(({ indent }) => indent === lead.indent)
    const isItem = item !== null && (isNext || (item.interrupts && (lead.indent < 4 || isChild || isBelow)))
    if (item !== null && isItem) items = [...around, item]
    else items = isHiding ? [] : around

    const isHeading = lead.indent < 4 && /^#{1,6}(?:[ \t]|$)/.test(lead.rest)
    const isFirst = !isOpen || isItem || isTable || isHeading
    isOpen = !isHeading
    return isFirst
  }
}

/** HTML that may go on over a blank line, where it is not closed on its line, and what else hides blocks. */
const openEnded = /<!--(?!.*-->)|<\?(?!.*\?>)|<!(?!--)|<(?:script|pre|style|textarea)/i
const htmlBlock = /^<\/?(?:table|div|p|details|ul|ol|dl|center)(?=[\s>]|$)/i

/**
 * Returns a reader as `createBlockReader` does, which says of each line whether it is HTML for sure, in which no Markdown
 * is looked for: a list of contributors is a paragraph of thousands of marks else. Ends at a blank line.
 * Source: https://spec.commonmark.org/0.31.2/#html-blocks
 */
export function createHtmlReader(text: string): (line: string) => boolean {
  const isOpenEnded = openEnded.test(text)
  let begun: Lead | null = null
  return (whole) => {
    const line = whole.replace(/[\r\n]+$/, '')
    const lead = leadOf(line)
    const isOver = lead.rest === '' || /```|~~~|^(?:---|\+\+\+)/.test(lead.rest)
    if (isOpenEnded || isOver) begun = null
    else if (begun !== null && (lead.quotes !== begun.quotes || lead.indent < begun.indent)) begun = null
    if (begun === null && !isOpenEnded && !isOver && lead.indent < 4 && htmlBlock.test(lead.rest))
      begun = lead
    return begun !== null
  }
}

/** A line that begins with `|`; its columns are those between and behind its dividers. */
type Row = { readonly indent: number; readonly columns: number }

type Lead = {
  readonly quotes: number
  readonly column: number
  readonly indent: number
  readonly rest: string
}

/** The marks of quotations that begin a line, and the columns of blanks behind them. */
function leadOf(line: string): Lead {
  let quotes = 0
  let from = 0
  let column = 0
  for (let at = 0; ; at += 1) {
    const character = line.charAt(at)
    if (character === ' ') column += 1
    else if (character === '\t') column += 4 - (column % 4)
    else if (character === '>' && column - from < 4) {
      quotes += 1
      column += 1
      from = column
      // One blank belongs to the mark.
      if (/[ \t]/.test(line.charAt(at + 1))) from += 1
    } else return { quotes, column, indent: column - from, rest: line.slice(at) }
  }
}

/** The item that begins there; whether it could end a paragraph, which a blank line may have done before. */
function itemOf(lead: Lead, isOpen: boolean): (Item & { readonly interrupts: boolean }) | null {
  const [whole, marker = '', number, delimiter = ''] =
    /^([-+*]|(\d{1,9})([.)]))[ \t]+(?=[^ \t])/.exec(lead.rest) ?? []
  // `- - -` is a line across the page.
  if (whole === undefined || !/[^-*_ \t]/.test(lead.rest)) return null
  const start = lead.column + marker.length
  let column = start
  for (const blank of whole.slice(marker.length)) column += blank === '\t' ? 4 - (column % 4) : 1
  const width = column - start > 4 ? 1 : column - start
  return {
    indent: lead.indent,
    content: lead.indent + marker.length + width,
    delimiter: number === undefined ? marker : delimiter,
    interrupts: !isOpen || number === undefined || number === '1',
  }
}

function isDelimiterRow(row: string): boolean {
  const cells = row.trimEnd().replace(/^\|/, '').replace(/\|$/, '').split('|')
  return cells.every((cell) => /^:?-+:?$/.test(cell.trim()))
}

/** Source: https://github.github.com/gfm/#tables-extension- */
function columnsOf(row: string): number {
  const pipes = [...row.matchAll(/\\[\\|]|\|/g)].filter(([mark]) => mark === '|')
  return pipes.at(-1)?.index === row.trimEnd().length - 1 ? pipes.length - 1 : pipes.length
}
