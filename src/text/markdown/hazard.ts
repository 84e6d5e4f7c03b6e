import { createBlockReader, createHtmlReader } from './blocks.ts'

/** Something that would take the Markdown parser too long or too deep. */
export type Hazard = {
  readonly rule: 'too-large' | 'too-deep' | 'too-tangled'
  /** Where the line begins, and its number. */
  readonly at: number
  readonly line: number
  readonly message: string
}

/**
 * The parser is linear but for what a paragraph may hold: for each mark in it, and each word behind an open bracket, it can
 * read all of the paragraph. `tangle` is the sum, over all paragraphs, of marks times length; it takes seconds at the limit.
 * The roadmaps and READMEs that we know have less than a tenth of it. Each definition is compared with all others, and
 * each level of a quotation or list with the lines in it.
 */
const limits = { units: 2_000_000, depth: 100, tangle: 200_000_000, definitions: 5_000 }

/** Returns the first thing in `text` that is beyond what is parsed, or null; linear, and without parsing. */
export function findHazard(text: string): Hazard | null {
  if (text.length > limits.units) {
    const message = `The file has ${text.length} characters; ${limits.units} are read.`
    return { rule: 'too-large', at: 0, line: 1, message }
  }
  const isFirst = createBlockReader(text)
  const isHtml = createHtmlReader(text)
  let line = 0
  let at = 0
  let definitions = 0
  let tangle = 0
  let block = { ...emptyBlock, at, line: 1 }
  let largest = { at, line: 1, tangle: 0 }
  for (const [whole] of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    line += 1
    if (depthOf(whole) > limits.depth) {
      const message = `Quotes and lists are nested more than ${limits.depth} deep here.`
      return { rule: 'too-deep', at, line, message }
    }
    const seen = isHtml(whole) ? '' : whole
    if (isFirst(whole) || seen === '') block = { ...emptyBlock, at, line }
    const before = tangleOf(block)
    block.marks += marksIn(seen)
    block.words += wordsIn(seen)
    block.isOpen ||= seen.replace(closed, '').includes('[')
    block.length += seen.length
    const now = tangleOf(block)
    tangle += now - before
    if (now > largest.tangle) largest = { at: block.at, line: block.line, tangle: now }
    if (tangle > limits.tangle) {
      const message = 'Paragraphs have too many brackets, emphasis and other marks; the most are here.'
      return { rule: 'too-tangled', at: largest.at, line: largest.line, message }
    }
    definitions += whole.split(']:').length - 1
    if (definitions > limits.definitions) {
      const message = `There are more than ${limits.definitions} definitions of links and footnotes.`
      return { rule: 'too-tangled', at, line, message }
    }
    at += whole.length
  }
  return null
}

const emptyBlock = { marks: 0, words: 0, isOpen: false, length: 0 }

/** A bracket that is closed at once, such as a box: what stands between can keep the parser from nothing. */
const closed = /\[[^[\]`\\<\r\n]{0,100}\]/g

/** Behind a bracket that stays open, each word that could be an address is looked back from. */
function tangleOf({ marks, words, isOpen, length }: typeof emptyBlock): number {
  return (marks + (isOpen ? words : 0)) * length
}

/** How many quotations and lists a line may be in: each begins with a mark, or with two blanks for one further up. */
function depthOf(line: string): number {
  const [lead = ''] = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?![^ \t\r\n]))*/.exec(line.slice(0, 2_000)) ?? []
  const marks = lead.match(/[-+*>.)]/g)?.length ?? 0
  if (marks === 0) return 0
  let blanks = 0
  for (const blank of lead.match(/[ \t]/g) ?? []) blanks += blank === '\t' ? 4 : 1
  return marks + Math.floor(blanks / 2)
}

/** Punctuation of ASCII, and the end of the line. */
function marksIn(line: string): number {
  let marks = 1
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at)
    if ((code > 32 && code < 48) || (code > 57 && code < 65) || (code > 90 && code < 97)) marks += 1
    else if (code > 122 && code < 127) marks += 1
  }
  return marks
}

function wordsIn(line: string): number {
  return line.match(/[a-z\d]+/gi)?.length ?? 0
}
