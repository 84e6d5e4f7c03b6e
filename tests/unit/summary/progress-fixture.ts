import { messagesFor, resolveLocale } from '../../../src/i18n/locale.ts'
import type { Messages } from '../../../src/i18n/messages.ts'
import {
  type Progress,
  roadmapProgress,
  sectionProgress,
  totalProgress,
} from '../../../src/readme/progress.ts'
import type { TaskState } from '../../../src/roadmap/model.ts'

/** What `input.json` of a fixture says; milestones and issues are numbers. */
type Input = {
  readonly locale: string
  readonly tasks?: boolean
  readonly roadmaps: readonly {
    readonly title: string
    readonly path: string
    readonly sections: readonly {
      readonly title: string
      readonly milestone: number | null
      readonly tasks: readonly {
        readonly title: string
        readonly state: TaskState
        readonly issue: number | null
      }[]
    }[]
  }[]
}

const repository = 'https://github.com/octo/roadmap'

/** Returns the progress, the words and the choices that a fixture's `input.json` describes. */
export function progressFixture(json: string): {
  readonly progress: Progress
  readonly messages: Messages
  readonly tasks: boolean
} {
  const input: Input = JSON.parse(json)
  const reference = (kind: string, number: number | null) =>
    number === null ? null : { number, url: `${repository}/${kind}/${number}` }
  const roadmaps = input.roadmaps.map(({ title, path, sections }) =>
    roadmapProgress(
      title,
      path,
      sections.map((section) =>
        sectionProgress(
          section.title,
          reference('milestone', section.milestone),
          section.tasks.map((task) => ({ ...task, issue: reference('issues', task.issue) })),
        ),
      ),
    ),
  )
  return {
    progress: totalProgress(roadmaps),
    messages: messagesFor(resolveLocale(input.locale, '')),
    tasks: input.tasks ?? false,
  }
}
