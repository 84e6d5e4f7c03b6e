import { oneLine } from '../text/text.ts'
import { cut, type Inline, slice } from './markdown/inline.ts'
import type { TaskFields } from './model.ts'

/** The text of an item taken apart: what it says, and what its author noted about it. */
export type Noted = {
  readonly text: string
  readonly explicitId: string | null
  readonly tags: readonly string[]
  readonly fields: TaskFields
}

type Fields = { -readonly [Key in keyof TaskFields]: TaskFields[Key] }

/** What an emoji says of the value after it; the value of null is taken out of the text and not kept. */
const emojiFields: readonly (readonly [RegExp, Exclude<keyof TaskFields, 'priority'> | null])[] = [
  // `YYYY-MM-DD` after the emoji: https://publish.obsidian.md/tasks/Reference/Task+Formats/Tasks+Emoji+Format
  [/(?:📅|📆|🗓)\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, 'due'],
  [/(?:⏳|⌛)\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, 'scheduled'],
  [/🛫\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, 'start'],
  [/➕\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, null],
  [/✅\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, null],
  [/❌\uFE0F?\s*(\d{4}-\d{2}-\d{2})/u, null],
  [/🔁\uFE0F?\s*([\p{L}\p{N}, ]{1,80})/u, 'recurrence'],
  [/🏁\uFE0F?\s*(keep|delete)\b/u, null],
  // https://publish.obsidian.md/kanban: the date of a card.
  [/@\{(\d{4}-\d{2}-\d{2})\}/u, 'due'],
  [/⛔\uFE0F?\s*([\w-]+(?:\s*,\s*[\w-]+)*)/u, null],
]

const priorities = new Map([
  ['🔺', 'highest'],
  ['⏫', 'high'],
  ['🔼', 'medium'],
  ['🔽', 'low'],
  ['⏬', 'lowest'],
] as const)

/** https://publish.obsidian.md/tasks/Reference/Task+Formats/Dataview+Format; null is taken out and not kept. */
const dataviewFields: Readonly<Record<string, keyof TaskFields | 'id' | null>> = {
  due: 'due',
  scheduled: 'scheduled',
  start: 'start',
  priority: 'priority',
  repeat: 'recurrence',
  id: 'id',
  created: null,
  completion: null,
  cancelled: null,
  dependson: null,
  oncompletion: null,
}

/** A text without any of these contains no notes. */
const anyNote = /[📅📆🗓⏳⌛🛫➕✅❌🔁🏁⛔🆔🔺⏫🔼🔽⏬#^]|::|@\{|^\s*T\d/u
/** https://help.obsidian.md/links#Link+to+a+block+in+a+note */
const blockId = /(?:^|\s)\^([\p{L}\p{N}-]{1,100})[ \t]*$/mu
/** https://github.com/github/spec-kit/blob/main/templates/tasks-template.md */
const taskNumber = /^\s*(T\d{3,6}[a-z]?)(?:\s*[:.\u2013\u2014-])?\s+(?=\S)/
const taskMark = /^\s*\[(P|[A-Z]{1,4}\d{1,4})\]\s*/

/**
 * Returns an item's text without the id, dates, priority and tags that Obsidian (Tasks, Dataview) and plans for coding
 * agents write into it. A tag inside a sentence stays in the text, too, because it is a word of the sentence.
 */
export function takeNotes(inline: Inline): Noted {
  if (!anyNote.test(inline.mask))
    return { text: oneLine(inline.text), explicitId: null, tags: [], fields: {} }
  let rest = inline
  const take = (pattern: RegExp): string | null => {
    const match = pattern.exec(rest.mask)
    if (match) rest = cut(rest, match.index, match.index + match[0].length)
    return match?.[1] ?? null
  }
  const ofBlock = take(blockId)
  const number = take(taskNumber)
  const marks: string[] = []
  if (number !== null) for (let mark = take(taskMark); mark !== null; mark = take(taskMark)) marks.push(mark)

  const dataview = takeDataview(rest)
  const fields = dataview.fields
  rest = dataview.rest
  const emojiId = take(/🆔\uFE0F?\s*([\w-]{1,100})/u)
  for (const [pattern, field] of emojiFields) {
    const value = take(pattern)
    if (value !== null && field !== null) fields[field] = value.trim()
  }
  const emoji = take(/(🔺|⏫|🔼|🔽|⏬)\uFE0F?/u)
  for (const [sign, priority] of priorities) if (sign === emoji) fields.priority = priority
  const tagged = takeTags(rest)
  return {
    text: oneLine(tagged.rest.text),
    explicitId: ofBlock ?? number ?? dataview.id ?? emojiId,
    tags: [...marks, ...tagged.tags],
    fields,
  }
}

/** Takes the fields in brackets: `[due:: 2026-05-01]`, `(priority:: high)`. The first of several values counts. */
function takeDataview(inline: Inline): {
  readonly id: string | null
  readonly fields: Fields
  readonly rest: Inline
} {
  const fields: Fields = {}
  let id: string | null = null
  let rest = inline
  const all = inline.mask.includes('::')
    ? [...inline.mask.matchAll(/[[(]([A-Za-z]{2,20})::\s*([^[\]()\n]{0,80})[\])]/g)]
    : []
  for (const match of all.toReversed()) {
    const [whole, name = '', written = ''] = match
    if (!Object.hasOwn(dataviewFields, name.toLowerCase())) continue
    const key = dataviewFields[name.toLowerCase()] ?? null
    const value = written.trim()
    if (key === 'id') id ??= value || null
    else if (key === 'priority') {
      for (const priority of priorities.values()) if (priority === value) fields.priority ??= priority
    } else if (key !== null && value !== '') fields[key] ??= value
    rest = cut(rest, match.index, match.index + whole.length)
  }
  return { id, fields, rest }
}

/** Numbers alone are references (`#12`) and no tags: https://help.obsidian.md/tags#Tag+format */
const leadingTag = /^\s*#([\p{L}\p{N}_/-]+)(?=\s|$)/u
const anyTag = /(?:^|\s)#([\p{L}\p{N}_/-]+)(?=\s|$)/gu

/** Takes the tags at the start and at the end of a text; tags between words are only listed. */
function takeTags(inline: Inline): { readonly tags: readonly string[]; readonly rest: Inline } {
  const tags: string[] = []
  let rest = inline
  for (let name = tagName(leadingTag.exec(rest.mask)); name; name = tagName(leadingTag.exec(rest.mask))) {
    tags.push(name)
    rest = slice(rest, rest.mask.indexOf('#') + 1 + name.length)
  }
  const others = [...rest.mask.matchAll(anyTag)].filter((match) => tagName(match) !== null)
  tags.push(...others.flatMap((match) => tagName(match) ?? []))
  for (const match of others.toReversed()) {
    if (rest.mask.slice(match.index + match[0].length).trim() !== '') break
    rest = slice(rest, 0, match.index)
  }
  return { tags, rest }
}

function tagName(match: RegExpMatchArray | null): string | null {
  return match?.[1] && /[\p{L}_/-]/u.test(match[1]) ? match[1] : null
}

/**
 * Returns the id of an HTML comment `<!-- id: x -->`, or null for any other HTML. Ids are 1–100 letters, digits,
 * `-`, `_`, `.`, `:` or `/`.
 */
export function commentId(html: string): string | null {
  const id = /^<!--[ \t]*id[ \t]*[:=][ \t]*([\p{L}\p{N}][\p{L}\p{N}\-_.:/]{0,99})[ \t]*-->$/u
  return id.exec(html.trim())?.[1] ?? null
}
