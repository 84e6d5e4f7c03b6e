/** The languages readers can be addressed in; `messagesFor` knows every one. */
export type Locale = 'en' | 'ru' | 'uk' | 'es' | 'pt' | 'fr' | 'de' | 'zh' | 'ja' | 'ko'

/**
 * Every word a reader sees, in one language. A locale is one file that satisfies this type, so a missing word is a
 * compile error. Texts are Markdown fragments; arguments are put in as they are, so what people wrote is
 * neutralised by whoever calls (`escapeCell` and its kin).
 */
export type Messages = {
  readonly locale: Locale
  /** Where a line starts, for renderers that lay text out themselves. */
  readonly direction: 'ltr' | 'rtl'
  readonly recognition: Recognition
  readonly format: Formats
  readonly badge: BadgeWords
  readonly table: TableWords
  readonly chart: ChartWords
  readonly issue: IssueWords
  readonly comment: CommentWords
  readonly commit: CommitWords
  readonly publish: PublishWords
  readonly plan: PlanWords
  readonly outcome: OutcomeWords
  readonly run: RunWords
  /** Null where the parser's own words are in the language already. */
  readonly remarks: RemarkWords | null
  /** Behind the last remark that is shown of a kind, `{more}` of which are not. */
  readonly moreRemarks: string
  readonly board: BoardWords
}

/** What a roadmap is told about how it was read, by rule. */
export type RemarkRule =
  | 'accidental-heading'
  | 'heading-without-blank'
  | 'tasks-from-list'
  | 'tasks-from-tables'
  | 'tasks-from-headings'
  | 'no-practice'
  | 'not-in-series'
  | 'outside-roadmap'
  | 'ignored-boxes'
  | 'duplicate-id'
  | 'no-tasks'
  | 'malformed-box'
  | 'not-nested'
  | 'unclear-sign'
  | 'empty-task'
  | 'too-large'
  | 'too-deep'
  | 'too-tangled'
  | 'drawing'
  | 'unclosed-comment'
  | 'broken-frontmatter'

/** A name in braces stands for a fact of the remark: `{title}`, `{count}`. */
export type RemarkWords = Readonly<Record<RemarkRule, { readonly message: string; readonly hint: string }>>

/** What a text in the language is recognised by, next to others in the same script. */
export type Recognition = {
  readonly script: 'Latin' | 'Cyrillic' | 'Han' | 'Kana' | 'Hangul'
  /** Frequent small words, lower case, separated by blanks. */
  readonly words: string
  /** Lower-case letters that no other language of the script here has. */
  readonly letters: string
}

export type Formats = {
  /** `1,234` as the language writes it. */
  readonly number: (value: number) => string
  /** `25%` from 25; blanks inside do not break. */
  readonly percent: (percent: number) => string
  /** `14 March 2027` of a moment in epoch milliseconds; the day is that of UTC. */
  readonly date: (time: number) => string
  /** `25 January – 20 June 2027`. */
  readonly dateRange: (from: number, to: number) => string
  /** A date at an axis, as short as it may be: `14 Mar`, `Mar` or `2027`. */
  readonly tick: (time: number, unit: 'day' | 'month' | 'year') => string
  /** `15:40`: the next full minute, in UTC, of a moment in epoch milliseconds. */
  readonly time: (time: number) => string
  /** "3 tasks". */
  readonly tasks: (count: number) => string
  /** "3 issues". */
  readonly issues: (count: number) => string
  /** "3 milestones". */
  readonly milestones: (count: number) => string
}

export type BadgeWords = {
  /** The grey left half. */
  readonly label: string
  /** The right half where a roadmap has no tasks. */
  readonly noTasks: string
}

export type TableWords = {
  readonly section: string
  readonly progress: string
  readonly done: string
  readonly skipped: string
  readonly next: string
  readonly total: string
  /** Name of the sum over several roadmaps. */
  readonly allRoadmaps: string
  /** In place of the next task of a finished section. */
  readonly allDone: string
  /** In place of the table where there is no task at all. */
  readonly noTasks: string
  /** A title that has nothing visible in it. */
  readonly untitled: string
  /** Unfolds the whole table where there are many sections; always a good many. */
  readonly allSections: (count: number) => string
}

export type ChartWords = {
  readonly title: string
  /** The line of all tasks that count. */
  readonly scope: string
  readonly done: string
  readonly forecast: string
  /** Above the bars of finished tasks. */
  readonly perWeek: string
  /** "12 of 40 done". */
  readonly summary: (done: number, total: number) => string
  /** Behind it: the day of the last event. */
  readonly asOf: (date: string) => string
  /** When the rest will be done if things go on as in the last weeks. */
  readonly pace: (date: string) => string
}

export type IssueWords = {
  readonly section: string
  /** Heading over the section's topics, in issues and in the milestone's description. */
  readonly study: string
  /** Heading over the task's nested items. */
  readonly steps: string
  /** Before the full text of a task whose title had to be cut. */
  readonly fullTask: string
  /** Text of the link to the roadmap's line; `file` is a Markdown fragment. */
  readonly source: (file: string, line: number) => string
  /** Under the managed block: what is above is ours, what is below is the reader's. */
  readonly keep: string
}

/** What a comment says; `file` is a Markdown fragment that names the roadmap, such as a link. */
export type CommentWords = {
  /** On an issue closed because its task left the roadmap. */
  readonly removed: (file: string) => string
  /** On an issue reopened because its task is in the roadmap again. */
  readonly returned: (file: string) => string
  /** On an issue closed as the duplicate of `older`, a reference to an issue. */
  readonly duplicate: (older: string) => string
}

export type CommitWords = {
  /** Subject of the commit that brings badge and table up to date; holds no text of people. */
  readonly progress: (done: number, total: number, percent: number) => string
}

/** What is said where results are not committed straight away. `branch` and `pull` are Markdown fragments. */
export type PublishWords = {
  /** Title of the standing pull request; like its text it holds no words of people. */
  readonly pullTitle: string
  readonly pullBody: (done: number, total: number, percent: number) => string
  /** What merging it does, and what becomes of it. */
  readonly pullNote: string
  /** Title and text of the pull request that lets the README link to the own branch. */
  readonly readmeTitle: string
  readonly readmeBody: (branch: string) => string
  /** Under the title of the page on the own branch; `branch` is where the roadmap is. */
  readonly pageNote: (branch: string) => string
  /** Text of the link to that page. */
  readonly pageLink: string
  /** Results wait in `pull`. */
  readonly waiting: (pull: string) => string
  /** Somebody closed `pull`. */
  readonly declined: (pull: string) => string
}

export type PlanWords = {
  readonly title: string
  /** The plan changes nothing. */
  readonly nothing: string
  /** "Milestones: 2 to create, 1 to update" is built from a noun and these. */
  readonly milestones: string
  readonly issues: string
  readonly toCreate: (count: number) => string
  readonly toUpdate: (count: number) => string
  readonly toClose: (count: number) => string
  readonly toReopen: (count: number) => string
  /** One operation each, before the name of what it touches. */
  readonly create: string
  readonly update: string
  readonly rename: string
  readonly move: string
  readonly close: string
  readonly reopen: string
  /** Heading: people changed these on GitHub and they stay so. */
  readonly drift: string
  readonly driftHint: string
  /** Heading: changed on both sides, the person's version stays. */
  readonly conflicts: string
  readonly conflictsHint: string
  /** Heading: issues that were deleted or moved away, and what that means. */
  readonly lost: string
  readonly lostHint: string
  /** Heading: issues that bear our marker and are not ours. */
  readonly forged: string
  readonly forgedHint: string
  /** The fields of an issue or milestone, in lists of changes. */
  readonly fields: FieldWords
  /** Why the plan was refused as unsafe. */
  readonly refused: (changed: number, existing: number, percent: number) => string
  readonly force: string
  /** More operations than are shown. */
  readonly more: (count: number) => string
  /** What the table will look like once this is merged. */
  readonly preview: string
}

export type FieldWords = {
  readonly title: string
  readonly body: string
  readonly milestone: string
  readonly state: string
  readonly labels: string
  readonly description: string
  readonly due: string
}

/** What the job summary and the comment on a pull request say beside a plan. */
export type OutcomeWords = {
  /** Before a task whose issue is closed as not planned. */
  readonly skip: string
  /** Where a task comes from that moves; `section` is a Markdown fragment. */
  readonly from: (section: string) => string
  /** The plan was not refused. */
  readonly safe: string
  /** Heading of what a run changed. */
  readonly changes: string
  /** Heading of changes that belong to no section. */
  readonly besides: string
  /** Boxes of the roadmap that were set as their issues are. */
  readonly boxes: (count: number) => string
  readonly waited: (minutes: number) => string
  /** The README's links to the own branch wait in `pull`, a Markdown fragment. */
  readonly readmeWaiting: (pull: string) => string
  /** At the end of a comment that had to be cut. */
  readonly rest: string
}

export type RunWords = {
  /** Heading of the job summary. */
  readonly title: string
  readonly inStep: string
  readonly dryRun: string
  readonly failed: string
  /** The run stopped early and how it goes on. */
  readonly incomplete: (pending: number) => string
  /** Before a run that creates more than GitHub allows in an hour. */
  readonly estimate: (objects: number, minutes: number) => string
  /** A limit of GitHub's; `time` is a time of day, UTC. */
  readonly limitedUntil: (time: string) => string
  readonly goesOn: string
  readonly stoppedBy: StopWords
  readonly committed: (sha: string) => string
  readonly notCommitted: string
  readonly diagnostics: string
  readonly requests: (count: number) => string
  /** The summary was cut at GitHub's limit. */
  readonly cut: string
}

export type StopWords = {
  readonly rateLimit: string
  readonly abort: string
}

export type BoardWords = {
  /** Before the link to the board. */
  readonly title: string
  /** Names of the date fields of its cards. */
  readonly start: string
  readonly target: string
  /** Names of its views: by status, grouped by section, along time. */
  readonly views: { readonly board: string; readonly sections: string; readonly timeline: string }
  /** Its short description. */
  readonly description: (repository: string) => string
  /** What its readme says; `roadmaps` is a list of links. */
  readonly readme: (roadmaps: string) => string
  /** What a run did: cards added, changed, archived. */
  readonly added: (count: number) => string
  readonly changed: (count: number) => string
  readonly archived: (count: number) => string
  readonly inStep: string
  readonly noToken: BoardTokenWords
  /** A status update: what is done, and by when all would be at this pace. */
  readonly status: (done: number, total: number, percent: number) => string
  readonly forecast: (date: string) => string
}

/** Why a board needs a token, and how to get one in three steps. */
export type BoardTokenWords = {
  readonly why: string
  /** Said instead where there is one that does not do. */
  readonly weak: string
  /** The first step, for a board of a person and of an organisation. */
  readonly user: string
  readonly organization: string
  /** The second and the third; `name` is that of a secret, `code` a line of a workflow. */
  readonly secret: (name: string) => string
  readonly use: (code: string) => string
}
