import { cut, type Inline } from './markdown/inline.ts'

/** A text and the id its author gave it, the id taken out of the text. */
export type Identified = {
  readonly explicitId: string | null
  /** Marks of a coding agent's plan next to the id: `P` (parallel), `US1` (user story). */
  readonly marks: readonly string[]
  readonly rest: Inline
}

/** https://help.obsidian.md/links#Link+to+a+block+in+a+note */
const blockId = /(?:^|\s)\^([\p{L}\p{N}-]{1,100})[ \t]*$/mu
/** https://github.com/github/spec-kit/blob/main/templates/tasks-template.md */
const taskNumber = /^\s*(T\d{3,6}[a-z]?)(?:\s*[:.\u2013\u2014-])?\s+(?=\S)/
const taskMark = /^\s*\[(P|[A-Z]{1,4}\d{1,4})\]\s*/

/**
 * Returns the id of an HTML comment `<!-- id: x -->`, or null for any other HTML. Ids are 1–100 letters, digits,
 * `-`, `_`, `.`, `:` or `/`.
 */
export function commentId(html: string): string | null {
  return (
    /^<!--[ \t]*id[ \t]*[:=][ \t]*([\p{L}\p{N}][\p{L}\p{N}\-_.:/]{0,99})[ \t]*-->$/u.exec(html.trim())?.[1] ??
    null
  )
}

/** Returns a task's text without the id in it: an Obsidian block id ` ^x` at its end, or a number `T001` at its start. */
export function takeId(inline: Inline): Identified {
  let rest = inline
  const take = (pattern: RegExp): string | null => {
    const match = pattern.exec(rest.mask)
    if (match) rest = cut(rest, match.index, match.index + match[0].length)
    return match?.[1] ?? null
  }
  const block = take(blockId)
  const number = take(taskNumber)
  const marks: string[] = []
  if (number !== null) for (let mark = take(taskMark); mark !== null; mark = take(taskMark)) marks.push(mark)
  return { explicitId: block ?? number, marks, rest }
}
