import type { ListItem } from 'mdast'
import type { Diagnostic } from './diagnostic.ts'
import { boxOf } from './markdown/list-item.ts'
import { lineOf, type Source } from './markdown/source.ts'
import type { Evidence } from './readings/evidence.ts'
import { isWithoutText } from './readings/item-tasks.ts'

/** Returns the boxes that GitHub does not show as such, and boxes without a text. */
export function lintBoxes({ shown, source, boxesOf }: Evidence, path: string): Diagnostic[] {
  const found: Diagnostic[] = []
  for (const { part } of shown) {
    for (const block of part.blocks) {
      if (block.kind === 'text') {
        if (!/^\s*[-*+]\[[ xX]?\]/.test(block.inline.text)) continue
        found.push(malformed({ path, line: block.line, column: 1 }))
      } else if (block.kind === 'list') {
        for (const item of block.items) {
          if (isMalformed(item, source)) found.push(malformed(placeOf(item, path)))
          else if (isEmpty(item, source)) found.push(empty(placeOf(item, path)))
          found.push(...swallowed(item, source).map((line) => malformed({ path, line, column: 1 })))
        }
        for (const item of boxesOf(block)) {
          if (isWithoutText(item, boxOf(item, source))) found.push(empty(placeOf(item, path)))
        }
        found.push(...shallow(block.items, source).map((item) => notNested(placeOf(item, path))))
      }
    }
  }
  return found
}

function malformed(place: Diagnostic['place'] & {}): Diagnostic {
  return {
    rule: 'malformed-box',
    severity: 'warning',
    message: 'This looks like a checkbox, but GitHub does not show it as one.',
    hint: 'Write `- [ ] task`: a blank after the dash, one in the brackets, one after them.',
    place,
  }
}

function empty(place: Diagnostic['place'] & {}): Diagnostic {
  return {
    rule: 'empty-task',
    severity: 'warning',
    message: 'This checkbox has no text and makes no issue.',
    hint: 'Write what is to be done, or remove it.',
    place,
  }
}

function notNested(place: Diagnostic['place'] & {}): Diagnostic {
  return {
    rule: 'not-nested',
    severity: 'info',
    message:
      'This item is indented, but not far enough to be part of the one above: it is a task of its own.',
    hint: 'Indent it as far as the text of the item above, if it is a step of that task.',
    place,
  }
}

/** Items with boxes that begin further right than the first of their list. */
function shallow(items: readonly ListItem[], source: Source): ListItem[] {
  const [first] = items
  if (first === undefined) return []
  const least = indentOf(first, source)
  return items.filter((item) => boxOf(item, source) !== null && indentOf(item, source) > least)
}

/** How far right an item begins, a tab reaching to the next multiple of four. */
function indentOf(item: ListItem, source: Source): number {
  const start = item.position?.start
  const offset = start?.offset ?? 0
  let width = 0
  for (const character of source.text.slice(offset - (start?.column ?? 1) + 1, offset)) {
    width += character === '\t' ? 4 - (width % 4) : 1
  }
  return width
}

/** Lines of an item that were meant as items themselves: `-[ ] no blank`. */
function swallowed(item: ListItem, source: Source): number[] {
  const [own] = item.children
  const start = own?.position?.start
  if (own?.type !== 'paragraph' || start === undefined) return []
  const text = source.text.slice(start.offset ?? 0, own.position?.end.offset ?? 0)
  if (!/[\r\n][ \t>]*[-*+]\[/.test(text)) return []
  return text
    .split(/\r\n?|\n/)
    .flatMap((line, index) => (index > 0 && /^[ \t>]*[-*+]\[[ xX]?\]/.test(line) ? [start.line + index] : []))
}

function headOf(item: ListItem, source: Source): string {
  const start = item.position?.start.offset
  if (start === undefined) return ''
  const [line = ''] = source.text.slice(start, start + 64).split(/[\r\n]/, 1)
  return line
}

function isMalformed(item: ListItem, source: Source): boolean {
  if (item.checked != null || boxOf(item, source)) return false
  return /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\](?![[(:])\S|\[\](?:\s|\w))/.test(headOf(item, source))
}

function isEmpty(item: ListItem, source: Source): boolean {
  return item.checked == null && /^(?:[-*+]|\d{1,9}[.)])[ \t]+\[[ xX-]\][ \t]*$/.test(headOf(item, source))
}

function placeOf(item: ListItem, path: string): Diagnostic['place'] & {} {
  return { path, line: lineOf(item), column: item.position?.start.column ?? 1 }
}
