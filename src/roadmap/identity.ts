/** A text and the id its author gave it, the id taken out of the text. */
export type Identified = { readonly explicitId: string | null; readonly text: string }

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

/**
 * Returns visible text without the id its author wrote into it: an Obsidian block id ` ^x` at the end
 * (https://help.obsidian.md/links#Link+to+a+block+in+a+note) or a task number `T001` of a coding agent's plan at the start.
 */
export function takeId(text: string): Identified {
  const block = /(?:^|\s)\^([\p{L}\p{N}-]{1,100})$/u.exec(text)
  if (block?.[1]) return { explicitId: block[1], text: text.slice(0, block.index).trimEnd() }
  const number = /^(T\d{3,6}[a-z]?)(?:\s*[:.\u2014\u2013-])?\s+(?=\S)/.exec(text)
  if (number?.[1]) return { explicitId: number[1], text: text.slice(number[0].length) }
  return { explicitId: null, text }
}
