import type { ListItem } from 'mdast'
import type { Remark } from './diagnostic.ts'
import { boxOf } from './markdown/list-item.ts'
import { lineOf, type Source } from './markdown/source.ts'
import type { Evidence } from './readings/evidence.ts'
import { isWithoutText } from './readings/item-tasks.ts'
import type { ListBlock } from './structure/part.ts'

type BoxRule = 'malformed-box' | 'empty-task' | 'not-nested'
type Spot = { readonly rule: BoxRule; readonly line: number; readonly column: number }

/** Returns the boxes that GitHub does not show as such, boxes without a text, and items that look nested but are not. */
export function checkboxRemarks({ shown, source, boxesOf }: Evidence, path: string): Remark[] {
  const blocks = shown.flatMap(({ part }) => part.blocks)
  const spots = blocks.flatMap((block): Spot[] => {
    if (block.kind === 'list') return spotsOfList(block, boxesOf(block), source)
    if (block.kind !== 'text' || !/^\s*[-*+]\[[ xX]?\]/.test(block.inline.text)) return []
    return [{ rule: 'malformed-box', line: block.line, column: 1 }]
  })
  return spots.map(({ rule, line, column }) => {
    return { rule, severity: rule === 'not-nested' ? 'info' : 'warning', place: { path, line, column } }
  })
}

function spotsOfList({ items }: ListBlock, boxed: readonly ListItem[], source: Source): Spot[] {
  const leftmost = items[0] ? indentOf(items[0], source) : 0
  const isDeeper = (item: ListItem) => boxOf(item, source) !== null && indentOf(item, source) > leftmost
  return [
    ...items.flatMap((item): Spot[] => {
      const rule = isMalformed(item, source) ? 'malformed-box' : isEmpty(item, source) ? 'empty-task' : null
      return [
        ...(rule === null ? [] : [spotOf(item, rule)]),
        ...linesLikeItems(item, source).map((line) => ({ rule: 'malformed-box' as const, line, column: 1 })),
      ]
    }),
    ...boxed
      .filter((item) => isWithoutText(item, boxOf(item, source)))
      .map((item) => spotOf(item, 'empty-task')),
    ...items.filter(isDeeper).map((item) => spotOf(item, 'not-nested')),
  ]
}

function spotOf(item: ListItem, rule: BoxRule): Spot {
  return { rule, line: lineOf(item), column: item.position?.start.column ?? 1 }
}

/** How far right an item begins, a tab reaching to the next multiple of four. */
function indentOf(item: ListItem, source: Source): number {
  const { offset = 0, column = 1 } = item.position?.start ?? {}
  let width = 0
  for (const character of source.text.slice(offset - column + 1, offset)) {
    width += character === '\t' ? 4 - (width % 4) : 1
  }
  return width
}

/** Lines of an item that were meant as items themselves: `-[ ] no blank`. */
function linesLikeItems(item: ListItem, source: Source): number[] {
  const [own] = item.children
  const start = own?.position?.start
  if (own?.type !== 'paragraph' || start === undefined) return []
  const text = source.text.slice(start.offset ?? 0, own.position?.end.offset ?? 0)
  if (!/[\r\n][ \t>]*[-*+]\[/.test(text)) return []
  return text
    .split(/\r\n?|\n/)
    .flatMap((line, index) => (index > 0 && /^[ \t>]*[-*+]\[[ xX]?\]/.test(line) ? start.line + index : []))
}

function isMalformed(item: ListItem, source: Source): boolean {
  if (item.checked != null || boxOf(item, source)) return false
  const head = headOf(item, source)
  return /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\](?![[(:])\S|\[\](?:\s|\w))/.test(head)
}

function isEmpty(item: ListItem, source: Source): boolean {
  if (item.checked != null) return false
  return /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX-]\][ \t]*$/.test(headOf(item, source))
}

/** The first line of an item, no more of it than a box takes. */
function headOf(item: ListItem, source: Source): string {
  const start = item.position?.start.offset
  if (start === undefined) return ''
  const [line = ''] = source.text.slice(start, start + 64).split(/[\r\n]/, 1)
  return line
}
