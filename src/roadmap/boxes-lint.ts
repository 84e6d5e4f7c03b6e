import type { ListItem } from 'mdast'
import type { Diagnostic } from '../shared/diagnostics.ts'
import { boxOf, lineOf, type Source, taskOf } from './items.ts'
import type { Judgement } from './judge.ts'
import type { Survey } from './survey.ts'

/** Returns the boxes that GitHub does not show as such, and boxes without a text. */
export function lintBoxes(
  survey: Survey,
  options: { readonly path: string; readonly source: Source; readonly judgement: Judgement },
): Diagnostic[] {
  const { path, source, judgement } = options
  const found: Diagnostic[] = []
  for (const { part, hidden } of survey.places) {
    if (hidden) continue
    for (const block of part.blocks) {
      if (block.kind === 'text') {
        if (!/^\s*[-*+]\[[ xX]?\]/.test(block.inline.text)) continue
        found.push(malformed({ path, line: block.line, column: 1 }))
      } else if (block.kind === 'list') {
        for (const item of block.items) {
          if (isMalformed(item, source)) found.push(malformed(placeOf(item, path)))
          else if (isEmpty(item, source)) found.push(empty(placeOf(item, path)))
        }
        for (const item of judgement.boxesOf(block)) {
          if (taskOf(item, source, 'checkbox') === null) found.push(empty(placeOf(item, path)))
        }
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

function headOf(item: ListItem, source: Source): string {
  const start = item.position?.start.offset ?? 0
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
