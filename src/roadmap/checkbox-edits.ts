import { RoadmapSyncError } from '../text/errors.ts'
import { boxState } from './markdown/list-item.ts'
import type { TaskState } from './model.ts'

/** A box to set: `offset` is that of the character between its brackets. */
export type BoxEdit = { readonly offset: number; readonly state: TaskState }

const characters = { open: ' ', done: 'x', skipped: '-' } satisfies Record<TaskState, string>

/**
 * Returns `text` with the boxes at the given offsets set, every other byte as it was; a box that already says so
 * keeps its spelling. Throws when a character is not between the brackets of a box, so a stale offset never harms.
 */
export function setBoxes(text: string, edits: readonly BoxEdit[]): string {
  const ordered = [...edits].sort((a, b) => a.offset - b.offset)
  const parts: string[] = []
  let from = 0
  for (const { offset, state } of ordered) {
    if (!isBox(text, offset)) {
      throw new RoadmapSyncError('failed', `There is no task box at offset ${offset} of the roadmap.`, {
        hint: 'The file has changed since it was read; run again.',
      })
    }
    if (offset < from) continue
    parts.push(
      text.slice(from, offset),
      boxState(text.charAt(offset)) === state ? text.charAt(offset) : characters[state],
    )
    from = offset + 1
  }
  parts.push(text.slice(from))
  return parts.join('')
}

function isBox(text: string, offset: number): boolean {
  return (
    Number.isInteger(offset) &&
    text.charAt(offset - 1) === '[' &&
    text.charAt(offset + 1) === ']' &&
    !/[[\]]/.test(text.charAt(offset))
  )
}
