import type { Answer, Call } from './call.ts'
import { commentHandlers, subIssueHandlers } from './comments.ts'
import { contentHandlers } from './contents.ts'
import { gitHandlers } from './git.ts'
import { issueHandlers } from './issues.ts'
import { labelHandlers } from './labels.ts'
import { metaHandlers } from './meta.ts'
import { milestoneHandlers } from './milestones.ts'
import { projectHandlers } from './projects.ts'
import { pullHandlers } from './pulls.ts'

/** What answers each operation of the description. New parts of the API join here. */
export const restHandlers: Readonly<Record<string, (call: Call<never>) => Answer>> = {
  ...metaHandlers,
  ...milestoneHandlers,
  ...issueHandlers,
  ...labelHandlers,
  ...commentHandlers,
  ...subIssueHandlers,
  ...contentHandlers,
  ...gitHandlers,
  ...pullHandlers,
  ...projectHandlers,
}
