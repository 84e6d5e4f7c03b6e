import { statedState } from '../roadmap/model.ts'
import { compareState } from './diff/compare-state.ts'
import type { Identified } from './identify/identify.ts'
import type { Tick } from './plan.ts'

/** Returns the boxes that have to follow their issues: people changed the issue, and the box stayed as it was. */
export function ticksOf({ sections }: Pick<Identified, 'sections'>): Tick[] {
  return sections.flatMap(({ roadmap: { path }, tasks }) =>
    tasks.flatMap(({ task, known }): Tick[] => {
      const { box, line } = task
      if (box === null || known === null || known.issue === null || known.base === null) return []
      const { follow } = compareState(known, statedState(task), known.issue.state)
      return follow === null ? [] : [{ path, line, offset: box.offset, state: follow }]
    }),
  )
}
