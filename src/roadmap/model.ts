import type { Brand } from '../shared/brand.ts'
import type { Diagnostic } from '../shared/diagnostics.ts'

/** Stable identity of a task across runs: an explicit id of the author, else derived from the text. */
export type TaskId = Brand<string, 'TaskId'>
/** Stable identity of a section across runs. */
export type SectionId = Brand<string, 'SectionId'>

/** What a task's box says; `none` for roadmaps written without boxes. */
export type Box = {
  readonly mark: 'open' | 'done' | 'cancelled'
  /** Offset of the character between the brackets in the file's text, for ticking it in place. */
  readonly offset: number
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
  /** The task's own Markdown, as written, without list marker and box, for the body when it says more than `text`. */
  readonly markdown: string
  /** 1-based line of the task in its file. */
  readonly line: number
  readonly box: Box | null
  /** Nested items: a checklist in the body. */
  readonly subtasks: readonly Subtask[]
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
}

/** A Markdown file, understood. */
export type Roadmap = {
  /** Path in the repository with forward slashes. */
  readonly path: string
  readonly title: string
  /** Sections in document order; those without tasks are kept, for readers. */
  readonly sections: readonly Section[]
  readonly diagnostics: readonly Diagnostic[]
}
