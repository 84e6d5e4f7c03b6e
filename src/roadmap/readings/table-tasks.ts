import type { Table, TableCell, TableRow } from 'mdast'
import { inlineOf, visibleText } from '../markdown/inline.ts'
import { boxState } from '../markdown/list-item.ts'
import { lineOf, markdownFrom, type Source } from '../markdown/source.ts'
import type { Box, Task, Topic } from '../model.ts'
import type { RoleOf } from '../structure/labels.ts'
import { isFinished, taskColumn } from '../structure/roles.ts'
import { takeNotes } from '../task-notes.ts'

/** How sure it is that a table lists tasks: 3 = its cells hold boxes, 2 and 1 = a column's head says so, 0 = a guess. */
export type TableStrength = 0 | 1 | 2 | 3

/** The column that names the tasks of a table. */
export type TaskColumn = { readonly column: number; readonly strength: TableStrength }

/** Returns the column that names the tasks of a table, and how sure that is; null where no row can be a task. */
export function findTaskColumn(table: Table, source: Source): TaskColumn | null {
  const [head, ...rows] = table.children
  if (!head || rows.length === 0) return null
  const hasBoxes = rows.some((row) => row.children.some((cell) => cellBox(cell, source) !== null))
  const heads = head.children.map((cell) => taskColumn(visibleText(cell)))
  for (const strength of [2, 1] as const) {
    const column = heads.indexOf(strength)
    if (column !== -1) return { column, strength: hasBoxes ? 3 : strength }
  }
  const column = firstColumnOfWords(rows)
  return column === -1 ? null : { column, strength: hasBoxes ? 3 : 0 }
}

/** Returns the rows of a table as tasks; where cells hold boxes, only the rows with one. */
export function tasksOfTable(table: Table, source: Source): Task[] {
  const found = findTaskColumn(table, source)
  if (!found) return []
  return table.children.slice(1).flatMap((row) => {
    const cell = row.children[found.column]
    const [box = null] = row.children.flatMap((other) => cellBox(other, source) ?? [])
    if (!cell || (found.strength === 3 && box === null)) return []
    const notes = takeNotes(inlineOf(cell.children))
    const text = withoutMarks(notes.text) || visibleText(cell)
    if (/^[\s\p{P}\p{S}]*$/u.test(text)) return []
    const start = cell.children[0]?.position?.start.offset ?? 0
    const task: Task = {
      ...notes,
      text,
      markdown: withoutMarks(markdownFrom(cell.children, start, source).trim()),
      line: lineOf(row),
      box,
      subtasks: [],
      why: box ? 'checkbox' : 'table-row',
    }
    const isDone = box === null && row.children.some((other) => isTicked(other, cell))
    return isDone ? { ...task, settled: 'done' as const } : task
  })
}

/** Returns what a table's study column names, a topic a row; empty when the table has no such column. */
export function topicsOfTable(table: Table, roleOf: RoleOf): Topic[] {
  const [head, ...rows] = table.children
  const column = head?.children.findIndex((cell) => roleOf(visibleText(cell)) === 'study') ?? -1
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

/** A cell with a tick, or one beside the task's that says in words that the task is done. */
function isTicked(cell: TableCell, task: TableCell): boolean {
  const text = visibleText(cell)
  return /[\u2705\u2611\u2714]/.test(text) || (cell !== task && isFinished(text))
}

/** Returns the text without the box before it and the ticks after it. */
function withoutMarks(text: string): string {
  const start = /^\[[ xX-]\]\s*/.exec(text)?.[0].length ?? 0
  let end = text.length
  while (end > start && /[\s\u2705\u2611\u2714]|\uFE0F/.test(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** The first column that mostly contains words, and no numbers, dates and marks. The first 50 rows are looked at. */
function firstColumnOfWords(rows: readonly TableRow[]): number {
  const sample = rows.slice(0, 50)
  const width = Math.max(...sample.map((row) => row.children.length))
  return Array.from({ length: width }, (_, column) => column).findIndex((column) => {
    const texts = sample.map((row) => (row.children[column] ? visibleText(row.children[column]) : ''))
    const words = texts.filter((text) => /\p{L}{3}/u.test(text) && !/^\p{N}|^\S+\s+\d+\S*$/u.test(text))
    return words.length * 2 > texts.length
  })
}
