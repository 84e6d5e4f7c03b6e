import type { TaskLife } from '../../../src/readme/history.ts'

const start = Date.UTC(2026, 2, 2, 9)

/** Numbers from 0 to 1 that are the same each time. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 16_807) % 2_147_483_647
    return state / 2_147_483_647
  }
}

type Story = {
  readonly tasks: number
  readonly done: number
  /** Days that it takes. */
  readonly span: number
  /** Tasks that came in on the way. */
  readonly late: number
}

/** Returns the lives of the issues of a roadmap that somebody follows, some days more than others. */
function story({ tasks, done, span, late }: Story): TaskLife[] {
  const random = chance(7)
  const at = (day: number) => new Date(start + day * 86_400_000).toISOString()
  return Array.from({ length: tasks }, (_, index) => {
    const created = index < tasks - late ? 0 : Math.floor(random() * span)
    if (index >= done) return { createdAt: at(created), closedAt: null, state: 'open' }
    const closed = Math.max(created + 1, Math.floor(random() * span))
    return { createdAt: at(created), closedAt: at(closed), state: 'done' }
  })
}

export const halfWay = story({ tasks: 40, done: 24, span: 180, late: 8 })
export const untouched = story({ tasks: 12, done: 0, span: 1, late: 0 })
export const young = story({ tasks: 12, done: 3, span: 9, late: 0 })
export const oneDay = story({ tasks: 5, done: 5, span: 1, late: 0 })
export const brief = story({ tasks: 9, done: 5, span: 28, late: 2 })
export const finished = story({ tasks: 30, done: 30, span: 90, late: 0 })
export const longStory = story({ tasks: 3_000, done: 900, span: 1_400, late: 500 })
