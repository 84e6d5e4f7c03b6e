import type { RoadmapConfig } from '../config/schema.ts'
import { RoadmapSyncError } from '../text/errors.ts'
import type { ReferenceOptions } from '../text/markdown/references.ts'
import { oneLine, truncate } from '../text/text.ts'
import { timeMark } from './dates.ts'
import { issueText } from './issue-text.ts'
import type { Roadmap, Section, Task } from './model.ts'
import type { ParseOptions } from './parse.ts'
import { parseRoadmap } from './parse.ts'
import { dueDays, parsePace } from './schedule.ts'

/** GitHub refuses longer labels: https://docs.github.com/en/rest/issues/labels#create-a-label */
const labelLimit = 50

/** Tasks of one file. A run could not make the issues of more within a day. */
const taskLimit = 20_000

/**
 * Returns the roadmap of a file as its entry of the configuration wants it: parsed with its headings and levels, with
 * the labels, assignees, sub-issues, due days, milestone titles and texts of issues it asks for. Throws an `invalid`
 * error for a file with more than 20,000 tasks.
 */
export function readRoadmap(
  file: { readonly path: string; readonly text: string },
  config: RoadmapConfig,
  references: ReferenceOptions = {},
): Roadmap {
  const roadmap = parseRoadmap(file, parseOptions(config))
  const due = roadmapDue(roadmap)
  const { schedule } = config
  const days =
    schedule === null
      ? []
      : dueDays(roadmap.sections, {
          start: schedule.start ?? null,
          pace: schedule.pace === undefined ? null : parsePace(schedule.pace),
        })
  let number = 0
  const sections = roadmap.sections.map((section, index): Section => {
    if (section.tasks.length > 0) number += 1
    const day = days[index] ?? due
    const title = milestoneTitle(config['milestone-title'], { roadmap, section, number })
    return {
      ...section,
      tasks: tasksOf(section, { roadmap, config, references }),
      ...(title === section.title ? {} : { milestoneTitle: title }),
      ...(day === null ? {} : { due: day }),
    }
  })
  requireFewTasks(file.path, sections)
  return { ...roadmap, sections, ...(config.locale === 'auto' ? {} : { locale: config.locale }) }
}

function parseOptions(config: RoadmapConfig): ParseOptions {
  const level = config['section-level']
  return {
    ...(level === undefined ? {} : { sectionLevel: level }),
    taskHeadings: config['task-headings'],
    topicHeadings: config['topic-headings'],
    ignoreHeadings: config['ignore-headings'],
    tags: config.tags,
    ...(config.topics === 'issues' ? { topics: 'issues' as const } : {}),
    ...(config.appendices === 'issues' ? { questions: 'issues' as const } : {}),
  }
}

/** The day of the frontmatter's `due`, however it is written. */
function roadmapDue({ due }: Roadmap): string | null {
  const mark = due === undefined ? null : timeMark(due)
  return mark?.kind === 'day' ? mark.day : null
}

function milestoneTitle(
  pattern: string,
  {
    roadmap,
    section,
    number,
  }: { readonly roadmap: Roadmap; readonly section: Section; readonly number: number },
): string {
  const values: Readonly<Record<string, string>> = {
    section: section.title,
    roadmap: roadmap.title,
    number: String(number),
  }
  return pattern.replace(/\{(section|roadmap|number)\}/g, (_, name: string) => values[name] ?? '')
}

function requireFewTasks(path: string, sections: readonly Section[]): void {
  const count = sections.reduce((sum, { tasks }) => sum + tasks.length, 0)
  if (count <= taskLimit) return
  throw new RoadmapSyncError('invalid', `${path} has ${count} tasks; the limit is ${taskLimit} a file.`, {
    hint: 'Split the file, or leave it out with the `roadmap` input.',
  })
}

type TaskOptions = {
  readonly roadmap: Roadmap
  readonly config: RoadmapConfig
  readonly references: ReferenceOptions
}

function tasksOf(section: Section, { roadmap, config, references }: TaskOptions): Task[] {
  const { assignees, subtasks } = config
  return section.tasks.flatMap((task) => {
    const labels = labelsOf(task, roadmap, config)
    const made = {
      ...(labels.length === 0 ? {} : { labels }),
      ...(assignees.length === 0 ? {} : { assignees }),
    }
    const body = { issueText: issueText(task, references) }
    if (subtasks === 'checklist' || task.subtasks.length === 0) return [{ ...task, ...made, ...body }]
    const parent: Task = { ...task, ...made, ...body, subtasks: [] }
    const children = task.subtasks.map(
      ({ text, line, box }): Task => ({
        explicitId: null,
        text,
        markdown: '',
        line,
        box,
        subtasks: [],
        tags: [],
        fields: {},
        why: 'configured',
        ...made,
        parent,
      }),
    )
    return [parent, ...children]
  })
}

function labelsOf(task: Task, roadmap: Roadmap, { labels, tags }: RoadmapConfig): string[] {
  const asked = [...labels, ...(tags ? [...(roadmap.tags ?? []), ...task.tags] : [])]
  const byKey = new Map<string, string>()
  for (const name of asked.map((label) => truncate(oneLine(label), labelLimit))) {
    if (name !== '' && !byKey.has(name.toLowerCase())) byKey.set(name.toLowerCase(), name)
  }
  return [...byKey.values()]
}
