import type { Table, TableCell, TableRow } from 'mdast'
import { boxState } from '../checkbox-edits.ts'
import { inlineOf, visibleText } from '../markdown/inline.ts'
import { markdownFrom, type Source } from '../markdown/source.ts'
import type { Box, Task, Topic } from '../model.ts'
import type { RoleOf } from '../structure/labels.ts'
import { isFinished, taskColumn } from '../structure/roles.ts'
import { takeNotes } from '../task-fields.ts'
import { lineOf } from './items.ts'

/** How sure it is that a table lists tasks: 3 = its cells hold boxes, 2 and 1 = a column's head says so, 0 = a guess. */
export type TableStrength = 0 | 1 | 2 | 3

/** Returns how sure it is that the rows of a table are tasks, and which column names them; null for no rows. */
export function tableColumn(
  table: Table,
  source: Source,
): { readonly column: number; readonly strength: TableStrength } | null {
  const [head, ...rows] = table.children
  if (!head || rows.length === 0) return null
  const boxed = rows.some((row) => row.children.some((cell) => cellBox(cell, source) !== null))
  const heads = head.children.map((cell) => taskColumn(visibleText(cell)))
  for (const strength of [2, 1] as const) {
    const column = heads.indexOf(strength)
    if (column !== -1) return { column, strength: boxed ? 3 : strength }
  }
  const column = firstWordy(rows)
  return column === -1 ? null : { column, strength: boxed ? 3 : 0 }
}

/** Returns the rows of a table as tasks; where cells hold boxes, only rows with one. */
export function tasksOfTable(table: Table, source: Source): Task[] {
  const found = tableColumn(table, source)
  if (!found) return []
  return table.children.slice(1).flatMap((row) => {
    const cell = row.children[found.column]
    const box = row.children.map((other) => cellBox(other, source)).find((other) => other !== null) ?? null
    if (!cell || (found.strength === 3 && box === null)) return []
    const inline = inlineOf(cell.children)
    const { text, explicitId, tags, fields } = takeNotes(inline)
    const bare = withoutMarks(text) || visibleText(cell)
    if (bare === '' || /^[\s\p{P}\p{S}]*$/u.test(bare)) return []
    const start = cell.children[0]?.position?.start.offset ?? 0
    return [
      {
        explicitId,
        text: bare,
        markdown: withoutMarks(markdownFrom(cell.children, start, source).trim()),
        line: lineOf(row),
        box,
        subtasks: [],
        why: box ? ('checkbox' as const) : ('table-row' as const),
        ...(tags.length > 0 ? { tags } : {}),
        ...(Object.keys(fields).length > 0 ? { fields } : {}),
        ...(box === null && row.children.some((other) => isTicked(other, cell))
          ? { settled: 'done' as const }
          : {}),
      },
    ]
  })
}

/** Returns what a table's study column names, a topic a row; empty when it has none. */
export function topicsOfTable(table: Table, roleOf: RoleOf): Topic[] {
  const [head, ...rows] = table.children
  const column = head?.children.findIndex((cell) => roleOf(visibleText(cell)) === 'study') ?? -1
  if (column === -1) return []
  return rows.flatMap((row) => {
    const cell = row.children[column]
    const text = cell ? visibleText(cell) : ''
    return text === '' ? [] : [{ text, line: lineOf(row), children: [] }]
  })
}

function cellBox(cell: TableCell, source: Source): Box | null {
  const start = cell.position?.start.offset ?? 0
  const match = /^\|?[ \t]{0,40}\[([ xX-])\](?=[\s|])/.exec(source.text.slice(start, start + 48))
  return match?.[1] ? { state: boxState(match[1]), offset: start + match[0].length - 2 + source.shift } : null
}

/** A cell with a tick; or one beside the task's that says it is done in words. */
function isTicked(cell: TableCell, task: TableCell): boolean {
  const text = visibleText(cell)
  return /[\u2705\u2611\u2714]/.test(text) || (cell !== task && isFinished(text))
}

/** The text without the box before it and the ticks after it. */
function withoutMarks(text: string): string {
  const start = /^\[[ xX-]\]\s*/.exec(text)?.[0].length ?? 0
  let end = text.length
  while (end > start && /[\s\u2705\u2611\u2714]|\uFE0F/.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** The first column that mostly says something else than numbers, dates and marks. */
function firstWordy(rows: readonly TableRow[]): number {
  const width = Math.max(...rows.slice(0, 50).map((row) => row.children.length))
  for (let column = 0; column < width; column += 1) {
    const texts = rows.slice(0, 50).map((row) => {
      const cell = row.children[column]
      return cell ? visibleText(cell) : ''
    })
    const wordy = texts.filter((text) => /\p{L}{3}/u.test(text) && !/^\p{N}|^\S+\s+\d+\S*$/u.test(text))
    if (wordy.length * 2 > texts.length) return column
  }
  return -1
}
