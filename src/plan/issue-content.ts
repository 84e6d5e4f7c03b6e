import type { Messages } from '../i18n/messages.ts'
import { withoutMarkers } from '../memory/marker.ts'
import type {
  Box,
  Roadmap,
  Section,
  SectionId,
  Subtask,
  Task,
  TaskId,
  TaskState,
  Topic,
} from '../roadmap/model.ts'
import { escapeCell, escapeLine } from '../text/escape.ts'
import type { ReferenceOptions } from '../text/markdown/references.ts'
import { hash, oneLine, truncate, withoutInvisible } from '../text/text.ts'

/** GitHub refuses longer titles: https://docs.github.com/en/rest/issues/issues#create-an-issue */
const issueTitleLimit = 256
/** The same for milestones. */
export const milestoneTitleLimit = 255
/** GitHub refuses bodies over 65,536 characters; the rest is room for the marker and for people. */
const contentLimit = 48_000
/** UTF-16 units of a topic or a step, and of what is remembered of a title. */
const lineLimit = 1_000

/** The milestone a section asks for. */
export type DesiredMilestone = {
  readonly id: SectionId
  readonly explicitId: string | null
  readonly path: string
  readonly line: number
  readonly section: string
  readonly title: string
  /** Markdown, without the marker. */
  readonly description: string
  /** Day by which it is due, `YYYY-MM-DD`. */
  readonly due: string | null
}

/** The issue a task asks for. */
export type DesiredIssue = {
  readonly id: TaskId
  readonly explicitId: string | null
  readonly sectionId: SectionId
  readonly path: string
  readonly line: number
  readonly title: string
  /** Markdown of the managed block, with the link to the roadmap's line at a commit. */
  readonly content: string
  /** Hash of what the content is made from. */
  readonly contentHash: string
  readonly labels: readonly string[]
  /** Logins that a new issue is assigned to. */
  readonly assignees: readonly string[]
  /** The task below whose issue a new one is put. */
  readonly parent: TaskId | null
  /** What the task's box says; null where the roadmap has none. */
  readonly state: TaskState | null
}

/** Where a line of the roadmap can be seen: `(path, line) → URL`. */
export type LineUrl = (path: string, line: number) => string

/** Returns the issue title of a task: its visible text on one line, at most 256 characters, cut at a word. */
export function issueTitle(text: string): string {
  return visible(text, issueTitleLimit)
}

/** Returns the milestone title of a section: its visible title on one line, at most 255 characters. */
export function milestoneTitle(text: string): string {
  return visible(text, milestoneTitleLimit)
}

/** Returns the title of a section as its milestone's marker remembers it: whole, unless the marker would not fit. */
export function rememberedTitle(section: Section): string {
  return truncate(section.title, lineLimit)
}

/** GitHub refuses a title that is empty. */
function visible(text: string, limit: number): string {
  return truncate(oneLine(withoutInvisible(text)), limit) || '…'
}

/** Returns the title that a section's milestone should have where no other milestone has it. */
export function wantedTitle(section: Section): string {
  return milestoneTitle(section.milestoneTitle ?? section.title)
}

/** Returns what a milestone says of its section: the topics to study as a list, neutralised. */
export function milestoneDescription(section: Section, messages: Messages): string {
  if (section.topics.length === 0) return ''
  return fit([`**${messages.issue.study}**`, '', ...topicLines(section.topics, '- ')].join('\n'))
}

/** What an issue's block is made of. */
export type ContentOptions = ReferenceOptions & {
  readonly section: Section
  readonly roadmap: Roadmap
  /** The title of the issue. */
  readonly title: string
  readonly lineUrl: LineUrl
  readonly messages: Messages
}

/**
 * Returns the managed content of a task's issue, and the hash of what it is made from: neither the commit of the
 * link nor the wording of the template is part of that, so that neither rewrites issues.
 */
export function issueContent(
  task: Task,
  options: ContentOptions,
): { readonly content: string; readonly contentHash: string } {
  const { section, roadmap, title, lineUrl, messages, mentions = false } = options
  const file = `\`${withoutInvisible(oneLine(roadmap.path)).replaceAll('`', '')}\``
  const content = fit(
    withoutMarkers(
      [
        ...details(task, { title, messages, mentions }),
        `**${messages.issue.section}:** ${escapeCell(section.title, milestoneTitleLimit)}  \n[${messages.issue.source(file, task.line)}](${lineUrl(roadmap.path, task.line)})`,
        ...(section.topics.length === 0
          ? []
          : [
              `### ${messages.issue.study}\n\n${topicLines(section.topics, '- [ ] ', { mentions }).join('\n')}`,
            ]),
        `<sub>${messages.issue.keep}</sub>`,
      ].join('\n\n'),
    ),
  )
  const made = [
    messages.locale,
    roadmap.path,
    section.title,
    task.text,
    task.markdown.trim(),
    task.subtasks.map(({ text, box }) => [text, hashedState(box)]),
    topicTexts(section.topics),
    ...(mentions ? ['mentions'] : []),
  ]
  return { content, contentHash: hash(JSON.stringify(made)) }
}

/** The hash keeps the word `cancelled`: with another word every issue with a skipped step would be rewritten. */
function hashedState(box: Box | null): string | null {
  return box?.state === 'skipped' ? 'cancelled' : (box?.state ?? null)
}

type TopicText = readonly [string, readonly TopicText[]]

function topicTexts(topics: readonly Topic[]): TopicText[] {
  return topics.map((topic) => [topic.text, topicTexts(topic.children)])
}

/** The task's full text where the title does not say all of it, and its subtasks. */
function details(
  task: Task,
  { title, messages, ...options }: ReferenceOptions & Pick<ContentOptions, 'title' | 'messages'>,
): string[] {
  return [
    ...(title === oneLine(withoutInvisible(task.text)) ? [] : [`### ${messages.issue.fullTask}`]),
    ...(task.issueText == null ? [] : [task.issueText]),
    ...(task.subtasks.length === 0
      ? []
      : [
          `### ${messages.issue.steps}\n\n${task.subtasks.map((each) => subtaskLine(each, options)).join('\n')}`,
        ]),
  ]
}

function subtaskLine(subtask: Subtask, options: ReferenceOptions): string {
  return `- [${subtask.box?.state === 'done' ? 'x' : ' '}] ${escapeLine(subtask.text, lineLimit, options)}`
}

function topicLines(topics: readonly Topic[], bullet: string, options: ReferenceOptions = {}): string[] {
  return topics.flatMap((topic) => [
    `${bullet}${escapeLine(topic.text, lineLimit, options)}`,
    ...topicLines(topic.children, `  ${bullet}`, options),
  ])
}

/** Cuts at a line, so that no Markdown is left half open. */
function fit(markdown: string): string {
  if (markdown.length <= contentLimit) return markdown
  const line = markdown.lastIndexOf('\n', contentLimit)
  return `${markdown.slice(0, line > 0 ? line : contentLimit)}\n\n…`
}
