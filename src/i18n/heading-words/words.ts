/**
 * What a heading can announce besides a section. `questions`, `resources`, `advice` and `appendix` never contain tasks;
 * `about` (goals, overview, progress, risks …) contains only tasks with checkboxes.
 */
export type HeadingRole = 'practice' | 'study' | 'questions' | 'resources' | 'advice' | 'appendix' | 'about'

/**
 * The headings of one language, each value a list of phrases separated by commas, spelled as people write them
 * (case, accents, punctuation and emoji do not matter). A heading has a role when phrases of it and `fillers` are
 * all it consists of, so that a title which merely contains such a word stays a section.
 */
export type HeadingWords = Readonly<Record<HeadingRole, string>> & {
  /** Words that may stand around a phrase without changing what it announces. */
  readonly fillers: string
  /** Heads of table columns that name the task of a row, besides those of `practice`. */
  readonly columns: string
  /** Sections of plans without numbers: how near or how urgent their tasks are. */
  readonly horizons: string
  /** The same for tasks that are done. */
  readonly finished: string
  /** Headings of the part of a longer document that is the roadmap. */
  readonly roadmaps: string
  /** How headings name spans of time, in the forms that stand beside a number. */
  readonly units: Readonly<Record<TimeUnit, string>>
}

/** What a plan is counted in. */
export type TimeUnit = 'day' | 'week' | 'month'
