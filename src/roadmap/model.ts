import type { HeadingRole } from '../i18n/heading-words/words.ts'
import type { Remark } from './diagnostic.ts'

declare const brand: unique symbol
type Brand<Value, Name extends string> = Value & { readonly [brand]: Name }

/** Stable identity of a task across runs: an explicit id of the author, else derived from the text. */
export type TaskId = Brand<string, 'TaskId'>
/** Stable identity of a section across runs. */
export type SectionId = Brand<string, 'SectionId'>

/** GitHub refuses longer titles: https://docs.github.com/en/rest/issues/issues#create-an-issue */
export const issueTitleLimit = 256

/** Where a task stands; a skipped task (cancelled, closed as not planned) does not count. */
export type TaskState = 'open' | 'done' | 'skipped'

/** A task's box. */
export type Box = {
  readonly state: TaskState
  /** Offset of the character between the brackets in the file's text, for ticking it in place. */
  readonly offset: number
}

/** What made an item a task. */
export type TaskReason =
  /** It stands under a heading or label that announces practice. */
  | 'practice-heading'
  /** It has a checkbox. */
  | 'checkbox'
  /** It is a list item of a section, in a roadmap without practice headings and checkboxes. */
  | 'list-item'
  /** It is a row of a table whose head names tasks. */
  | 'table-row'
  /** It is a heading with nothing listed below, in a roadmap without lists. */
  | 'heading'
  /** The configuration makes an issue of it (a topic, a question). */
  | 'configured'

/** What made a place of the document a section. */
export type SectionReason = 'heading' | 'summary' | 'callout' | 'label' | 'list-item' | 'document'

/** A part of the document that yields nothing, and why. */
export type Ignored = {
  readonly title: string
  readonly line: number
  readonly reason:
    | Exclude<HeadingRole, 'practice'>
    | 'drawing'
    | 'no-practice'
    | 'not-in-series'
    | 'outside-roadmap'
}

/** What an author wrote about a task besides its text; dates are `YYYY-MM-DD` as written. */
export type TaskFields = {
  readonly due?: string
  readonly scheduled?: string
  readonly start?: string
  readonly priority?: 'highest' | 'high' | 'medium' | 'low' | 'lowest'
  readonly recurrence?: string
}

/** Something to study in a section: shown in the milestone and as a checklist in its issues. */
export type Topic = {
  /** Visible text on one line. */
  readonly text: string
  readonly line: number
  readonly children: readonly Topic[]
}

/** One practice task of the roadmap: one issue. */
export type Task = {
  /** The id the author wrote (`<!-- id: x -->`, `^x`), or null. */
  readonly explicitId: string | null
  /** Visible text on one line, without Markdown marks. */
  readonly text: string
  /** The task's own Markdown, as written, without list marker and box, for the issue's body when it says more than `text`. */
  readonly markdown: string
  /** The same Markdown as an issue may hold it; null or missing where the issue's title says all of it. */
  readonly issueText?: string | null
  /** 1-based line of the task in its file. */
  readonly line: number
  readonly box: Box | null
  /** Nested items: a checklist in the issue's body. */
  readonly subtasks: readonly Subtask[]
  readonly why: TaskReason
  /** Obsidian `#tags`, and `P` and `US1` of a coding agent's plan, without `#` and brackets. */
  readonly tags: readonly string[]
  /** Dates, priority and recurrence in the formats of Obsidian's Tasks and Dataview plugins. */
  readonly fields: TaskFields
  /** Labels and logins that its issue is made with, besides the label of all issues. */
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
  /** The task of the same section whose issue this one's stands below. */
  readonly parent?: Task
  /** What the author says about a task that has no box to tick: a `✅` beside it, a line through it, a heading "Done". */
  readonly settled?: 'done' | 'skipped'
}

/** An item nested below a task. */
export type Subtask = { readonly text: string; readonly line: number; readonly box: Box | null }

/** One section of the roadmap: one milestone when it has tasks. */
export type Section = {
  readonly explicitId: string | null
  /** Title as written, without Markdown marks. */
  readonly title: string
  readonly line: number
  readonly topics: readonly Topic[]
  readonly tasks: readonly Task[]
  readonly why?: SectionReason
  /** Title of its milestone where it is not the section's own. */
  readonly milestoneTitle?: string
  /** Day by which all of it is to be done, `YYYY-MM-DD`. */
  readonly due?: string
}

/** A Markdown file, understood. */
export type Roadmap = {
  /** Path in the repository with forward slashes. */
  readonly path: string
  readonly title: string
  /** Sections in document order; those without tasks are kept, for readers. */
  readonly sections: readonly Section[]
  readonly remarks: readonly Remark[]
  /** Parts that yield no task, in document order. */
  readonly ignored?: readonly Ignored[]
  /** The date by which all is to be done, as the frontmatter says it. */
  readonly due?: string
  /** Tags of the frontmatter, without `#`. */
  readonly tags?: readonly string[]
  /** Language of its texts where the configuration says it. */
  readonly locale?: string
}

/** Returns what the roadmap says about a task's state: its box, else what stands beside it; null when it says nothing. */
export function statedState({ box, settled }: Pick<Task, 'box' | 'settled'>): TaskState | null {
  return box?.state ?? settled ?? null
}
