import { oneLine } from '../text/text.ts'
import { takeId } from './explicit-id.ts'
import { cut, type Inline, slice } from './markdown/inline.ts'
import type { TaskFields } from './model.ts'

/** The text of an item taken apart: what it says, and what its author noted about it. */
export type Noted = {
  readonly text: string
  readonly explicitId: string | null
  readonly tags: readonly string[]
  readonly fields: TaskFields
}

/** `YYYY-MM-DD` after the emoji: https://publish.obsidian.md/tasks/Reference/Task+Formats/Tasks+Emoji+Format */
const dates: readonly (readonly [RegExp, keyof TaskFields | null])[] = [
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

const priorities: Readonly<Record<string, TaskFields['priority']>> = {
  '🔺': 'highest',
  '⏫': 'high',
  '🔼': 'medium',
  '🔽': 'low',
  '⏬': 'lowest',
}

/** https://publish.obsidian.md/tasks/Reference/Task+Formats/Dataview+Format; null is taken out and forgotten. */
const dataview: Readonly<Record<string, keyof TaskFields | 'id' | null>> = {
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

const signs = /[📅📆🗓⏳⌛🛫➕✅❌🔁🏁⛔🆔🔺⏫🔼🔽⏬#^]|::|@\{|^\s*T\d/u

/**
 * Returns an item's text without the id, dates, priority and tags that Obsidian (Tasks, Dataview) and plans for coding
 * agents put into it. Tags inside the sentence stay in the text as words of it.
 */
export function takeNotes(inline: Inline): Noted {
  if (!signs.test(inline.mask)) return { text: oneLine(inline.text), explicitId: null, tags: [], fields: {} }
  const fields: { -readonly [Key in keyof TaskFields]?: TaskFields[Key] | undefined } = {}
  const identified = takeId(inline)
  let { explicitId, rest } = identified
  const tags = [...identified.marks]
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest.mask)
    if (match) rest = cut(rest, match.index, match.index + match[0].length)
    return match
  }

  if (rest.mask.includes('::')) {
    const pattern = /[[(]([A-Za-z]{2,20})::\s*([^[\]()\n]{0,80})[\])]/g
    const known = [...rest.mask.matchAll(pattern)].filter((match) =>
      Object.hasOwn(dataview, (match[1] ?? '').toLowerCase()),
    )
    for (const match of known.toReversed()) {
      const key = dataview[(match[1] ?? '').toLowerCase()] ?? null
      const value = (match[2] ?? '').trim()
      if (key === 'id') explicitId ??= value === '' ? null : value
      else if (key === 'priority')
        fields.priority ??= Object.values(priorities).find((name) => name === value)
      else if (key !== null && value !== '') fields[key] ??= value
      rest = cut(rest, match.index, match.index + match[0].length)
    }
  }
  const id = take(/🆔\uFE0F?\s*([\w-]{1,100})/u)
  explicitId ??= id?.[1] ?? null
  for (const [pattern, field] of dates) {
    const match = take(pattern)
    if (match?.[1] && field !== null && field !== 'priority') fields[field] = match[1].trim()
  }
  const priority = take(/(?:🔺|⏫|🔼|🔽|⏬)\uFE0F?/u)
  if (priority) fields.priority = priorities[priority[0].replace('\uFE0F', '')]
  return { text: oneLine(takeTags(rest, tags).text), explicitId, tags, fields: compact(fields) }
}

/** Numbers alone are references (`#12`), not tags: https://help.obsidian.md/tags#Tag+format */
const leadingTag = /^\s*#([\p{L}\p{N}_/-]+)(?=\s|$)/u
const anyTag = /(?:^|\s)#([\p{L}\p{N}_/-]+)(?=\s|$)/gu

function takeTags(inline: Inline, tags: string[]): Inline {
  if (!inline.mask.includes('#')) return inline
  let rest = inline
  for (let name = tagName(leadingTag.exec(rest.mask)); name; name = tagName(leadingTag.exec(rest.mask))) {
    tags.push(name)
    rest = slice(rest, rest.mask.indexOf('#') + 1 + name.length)
  }
  const all = [...rest.mask.matchAll(anyTag)].filter((match) => tagName(match) !== null)
  tags.push(...all.flatMap((match) => tagName(match) ?? []))
  for (const match of all.toReversed()) {
    if (rest.mask.slice(match.index + match[0].length).trim() !== '') break
    rest = slice(rest, 0, match.index)
  }
  return rest
}

function tagName(match: RegExpMatchArray | null): string | null {
  return match?.[1] && /[\p{L}_/-]/u.test(match[1]) ? match[1] : null
}

function compact(fields: Readonly<Record<string, string | undefined>>): TaskFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
