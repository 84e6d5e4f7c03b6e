import type { Emphasis, Paragraph, PhrasingContent, Strong } from 'mdast'
import { type Inline, inlineOf, slice, visibleText } from '../markdown/inline.ts'
import { headingRole, type Role } from './roles.ts'

/** Names the role of a title; a configuration may know better than the word tables. */
export type RoleOf = (title: string) => Role

/** A pseudo-heading at the start of a paragraph: `**Tasks:**`, `Practice: do this`. */
export type Label = {
  readonly title: string
  readonly role: Role
  /** What follows the label in its paragraph; null when the label is all there is. */
  readonly rest: Inline | null
  readonly restNodes: readonly PhrasingContent[]
  /** Emphasis or a colon marks it; a bare word is a label only among others. */
  readonly marked: boolean
}

/**
 * Returns the label a paragraph begins with, or null. Emphasised text is one when a colon follows it or nothing else
 * does; plain text only when it announces practice, study or an appendix.
 */
export function labelOf(paragraph: Paragraph, roleOf: RoleOf): Label | null {
  const nodes = paragraph.children
  let at = 0
  for (let node = nodes[at]; node?.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value); node = nodes[at])
    at += 1
  const head = nodes[at]
  if (head?.type === 'strong' || head?.type === 'emphasis')
    return emphasised(head, nodes.slice(at + 1), roleOf)
  return head?.type === 'text' ? plain(head.value, nodes, { at, roleOf }) : null
}

function emphasised(
  head: Emphasis | Strong,
  after: readonly PhrasingContent[],
  roleOf: RoleOf,
): Label | null {
  const title = visibleText(head)
  if (title === '' || title.length > 120) return null
  const rest = inlineOf(after)
  const bare = withoutColon(title)
  const { role } = headingRole(bare, roleOf)
  if (head.type === 'emphasis' && role === null) return null
  const alone = rest.text.replace(/^\s*\([^()\n]{0,80}\)/, '')
  if (!/[\p{L}\p{N}]/u.test(alone)) return { title: bare, role, rest: null, restNodes: after, marked: true }
  const lead = /^\s*[:\uFF1A\u2014\u2013-]\s*/.exec(rest.text)
  if (bare === title && !lead && !/^[ \t]*\n/.test(rest.text)) return null
  return { title: bare, role, rest: slice(rest, lead?.[0].length ?? 0), restNodes: after, marked: true }
}

function plain(
  value: string,
  nodes: readonly PhrasingContent[],
  { at, roleOf }: { readonly at: number; readonly roleOf: RoleOf },
): Label | null {
  const match = /^([^:\uFF1A\n]{1,80})[:\uFF1A](?![:/])[ \t]*/.exec(value)
  if (match?.[1]) {
    const role = roleOf(match[1])
    if (role === null && !isPeriod(match[0], value, nodes.length - at)) return null
    const inline = inlineOf(nodes.slice(at))
    const rest = slice(inline, match[0].length)
    return {
      title: match[1].trim(),
      role,
      rest: rest.text.trim() === '' ? null : rest,
      restNodes: [],
      marked: true,
    }
  }
  if (nodes.length - at > 1 || value.length > 40 || /[.,!?;\n]/.test(value)) return null
  const role = roleOf(value)
  return role === null ? null : { title: value.trim(), role, rest: null, restNodes: [], marked: false }
}

/** "Week 1:" alone on its line groups the list below it. */
function isPeriod(head: string, value: string, nodes: number): boolean {
  return (
    nodes === 1 &&
    head.trim() === value.trim() &&
    /^(?:\p{L}+ \d{1,4}|第?\d{1,4}\p{L}{1,3})\s*[:\uFF1A]$/u.test(value.trim())
  )
}

function withoutColon(title: string): string {
  return title.replace(/\s*[:\uFF1A]\s*$/, '')
}
