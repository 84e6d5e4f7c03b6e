/** Something that would take the Markdown parser too long or too deep. */
export type Hazard = {
  readonly rule: 'too-large' | 'too-deep' | 'too-tangled'
  readonly line: number
  readonly message: string
}

/**
 * What remark takes was measured (v15, Node 20): 5,000 nested quotes overflow nothing but cost 4 s, 200 nested lists
 * 1 s, 10,000 emphasis marks in one paragraph 4 s, both growing with the square. These bounds keep each below a
 * second, far above anything a person writes.
 */
const limits = { units: 2_000_000, depth: 100, marks: 3_000 }

/** Returns the first thing in `text` that is beyond what is parsed, or null; linear, and without parsing. */
export function findHazard(text: string): Hazard | null {
  if (text.length > limits.units) {
    return {
      rule: 'too-large',
      line: 1,
      message: `The file has ${text.length} characters; ${limits.units} are read.`,
    }
  }
  const indents: number[] = []
  let marks = 0
  let line = 0
  for (let start = 0; start < text.length; ) {
    line += 1
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    const lead = leadOf(text, start, end)
    if (lead.listed) {
      while ((indents.at(-1) ?? -1) >= lead.indent) indents.pop()
      indents.push(lead.indent)
    } else if (lead.indent === 0 && !lead.blank) indents.length = 0
    if (lead.containers + (lead.listed ? indents.length - 1 : 0) > limits.depth) {
      return {
        rule: 'too-deep',
        line,
        message: `Quotes and lists are nested more than ${limits.depth} deep here.`,
      }
    }
    const fresh = lead.blank || lead.listed || lead.row
    marks = (fresh ? 0 : marks) + marksIn(text, start, end)
    if (marks > limits.marks) {
      return {
        rule: 'too-tangled',
        line,
        message: `A paragraph has more than ${limits.marks} emphasis marks.`,
      }
    }
    start = end + 1
  }
  return null
}

type Lead = {
  readonly indent: number
  /** Quote and list markers that begin the line. */
  readonly containers: number
  readonly listed: boolean
  readonly blank: boolean
  readonly row: boolean
}

function leadOf(text: string, start: number, end: number): Lead {
  let indent = 0
  let containers = 0
  let listed = false
  let first = true
  let at = start
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 13) indent += first ? 1 : 0
    else if (code === 9) indent += first ? 4 : 0
    else if (code === 62) {
      containers += 1
      first = false
    } else {
      const marker = markerLength(text, at, end)
      if (marker === 0) break
      containers += 1
      listed ||= first
      first = false
      at += marker - 1
    }
  }
  return {
    indent,
    containers,
    listed,
    blank: at >= end && containers === 0,
    row: text.charCodeAt(at) === 124,
  }
}

/** `-`, `*`, `+` or up to nine digits with `.` or `)`, each followed by a blank. */
function markerLength(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at)
  let length = 0
  if (code === 45 || code === 42 || code === 43) length = 1
  else {
    let digits = 0
    while (digits < 9 && isDigit(text.charCodeAt(at + digits))) digits += 1
    const close = text.charCodeAt(at + digits)
    if (digits > 0 && (close === 46 || close === 41)) length = digits + 1
  }
  const after = text.charCodeAt(at + length)
  return length > 0 && (at + length >= end || after === 32 || after === 9 || after === 13) ? length : 0
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function marksIn(text: string, start: number, end: number): number {
  let marks = 0
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 42 || code === 95 || code === 126) marks += 1
  }
  return marks
}
