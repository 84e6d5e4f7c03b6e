import type { Emphasis, Paragraph, PhrasingContent, Strong } from 'mdast'
import { type Inline, inlineOf, slice, visibleText } from '../markdown/inline.ts'
import type { TextBlock } from './part.ts'
import { headingRole, type Role } from './roles.ts'

/** Names the role of a title: as the configuration says, else by the word tables. */
export type RoleOf = (title: string) => Role

/** A pseudo-heading at the start of a paragraph: `**Tasks:**`, `Practice: do this`. */
export type Label = {
  readonly title: string
  readonly role: Role
  /** What follows the label in its paragraph; null when the label is all there is. */
  readonly rest: Inline | null
  readonly restNodes: readonly PhrasingContent[]
  /** Emphasis or a colon marks it; a bare word is a label only among others. */
  readonly isMarked: boolean
}

/**
 * Returns the label a paragraph begins with, or null. Emphasised text is one when a colon follows it or nothing else
 * does; plain text only when it announces practice, study or an appendix.
 */
export function labelOf({ children }: Paragraph, roleOf: RoleOf): Label | null {
  const at = children.findIndex((node) => node.type !== 'text' || /[\p{L}\p{N}]/u.test(node.value))
  const head = children[at]
  if (head?.type === 'strong' || head?.type === 'emphasis')
    return emphasisLabel(head, children.slice(at + 1), roleOf)
  return head?.type === 'text' ? plainLabel(head.value, children.slice(at), roleOf) : null
}

function emphasisLabel(
  head: Emphasis | Strong,
  after: readonly PhrasingContent[],
  roleOf: RoleOf,
): Label | null {
  const written = visibleText(head)
  if (written === '' || written.length > 120) return null
  const inline = inlineOf(after)
  const title = written.replace(/\s*[:\uFF1A]\s*$/, '')
  const { role } = headingRole(title, roleOf)
  if (head.type === 'emphasis' && role === null) return null
  const label = { title, role, rest: null, restNodes: after, isMarked: true }
  const withoutRemark = inline.text.replace(/^\s*\([^()\n]{0,80}\)/, '')
  if (!/[\p{L}\p{N}]/u.test(withoutRemark)) return label
  const lead = /^\s*[:\uFF1A\u2014\u2013-]\s*/.exec(inline.text)
  if (title === written && !lead && !/^[ \t]*\n/.test(inline.text)) return null
  return { ...label, rest: slice(inline, lead?.[0].length ?? 0) }
}

function plainLabel(value: string, nodes: readonly PhrasingContent[], roleOf: RoleOf): Label | null {
  const match = /^([^:\uFF1A\n]{1,80})[:\uFF1A](?![:/])[ \t]*/.exec(value)
  if (match?.[1]) {
    const role = roleOf(match[1])
    if (role === null && (nodes.length > 1 || !isPeriod(value))) return null
    const rest = slice(inlineOf(nodes), match[0].length)
    return {
      title: match[1].trim(),
      role,
      rest: rest.text.trim() === '' ? null : rest,
      restNodes: [],
      isMarked: true,
    }
  }
  if (nodes.length > 1 || value.length > 40 || /[.,!?;\n]/.test(value)) return null
  const role = roleOf(value)
  return role === null ? null : { title: value.trim(), role, rest: null, restNodes: [], isMarked: false }
}

/** "Week 1:" alone on its line groups the list below it. */
function isPeriod(value: string): boolean {
  return /^(?:\p{L}+ \d{1,4}|第?\d{1,4}\p{L}{1,3})\s*[:\uFF1A]$/u.test(value.trim())
}

/** Returns what follows a label on its own line as a block. */
export function labelledText({ rest, restNodes }: Label, line: number): TextBlock {
  const inline = rest ?? { text: '', mask: '' }
  const isCodeOnly = restNodes.every(
    (node) => node.type === 'inlineCode' || (node.type === 'text' && !/[\p{L}\p{N}]/u.test(node.value)),
  )
  return {
    kind: 'text',
    inline,
    markdown: inline.text.trim(),
    line,
    isLabelled: true,
    keywords: isCodeOnly ? restNodes.flatMap((node) => (node.type === 'inlineCode' ? node.value : [])) : [],
  }
}
