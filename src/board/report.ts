import type { Messages } from '../i18n/messages.ts'
import type { RoadmapSyncError } from '../text/errors.ts'

/** What there is to tell about the project board of a run. */
export type BoardReport = {
  /** Its address, or null where there is none to show. */
  readonly url: string | null
  readonly title: string
  /** Cards that were added, changed (a field, a place), archived. */
  readonly added: number
  readonly changed: number
  readonly archived: number
  /** Operations left to the next run. */
  readonly pending: number
  /** What kept the board from being brought in step, or null. */
  readonly error: RoadmapSyncError | null
}

/** Returns what a run did to the board in one line, or null where there is none; `name` writes its name. */
export function boardLine(
  { url, title, added, changed, archived }: BoardReport,
  { messages, name }: { readonly messages: Messages; readonly name: (title: string, url: string) => string },
): string | null {
  if (url === null || title === '') return null
  const { board } = messages
  const done = [
    ...(added === 0 ? [] : [board.added(added)]),
    ...(changed === 0 ? [] : [board.changed(changed)]),
    ...(archived === 0 ? [] : [board.archived(archived)]),
  ]
  return `${board.title}: ${name(title, url)} – ${done.length === 0 ? board.inStep : done.join(', ')}`
}
