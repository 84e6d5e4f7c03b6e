import type { Answer, Call } from './call.ts'
import { milestoneHandlers } from './milestones.ts'

/** What answers each operation of the description. New parts of the API join here. */
export const restHandlers: Readonly<Record<string, (call: Call<never>) => Answer>> = {
  ...milestoneHandlers,
}
