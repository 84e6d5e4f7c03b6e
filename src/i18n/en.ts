import { formats, formatter } from './format.ts'

/** Values that a remark is about, by name. */
export type RemarkData = Readonly<Record<string, string | number>>
/** Words for a remark, `{name}` standing for a value of its data; a function chooses the words by these values. */
export type RemarkWords = string | ((data: RemarkData) => string)

const format = formatter<'one' | 'other'>('en-GB')
const { number, percent, plural } = format

/** What a heading announces instead of tasks, by its role. */
const announced: Readonly<Record<string, string>> = {
  questions: 'questions',
  resources: 'resources',
  advice: 'advice',
  appendix: 'an appendix',
  about: 'an overview',
  study: 'something to study',
}

/** Other languages may use plain words where English chooses among several. */
function chosen(words: (data: RemarkData) => string): RemarkWords {
  return words
}

/** English, and with it the list of all words: `Messages` is the type of this object. */
export const en = {
  locale: 'en',
  format: formats(format, {
    tasks: { one: '# task', other: '# tasks' },
    issues: { one: '# issue', other: '# issues' },
    milestones: { one: '# milestone', other: '# milestones' },
  }),
  badge: { label: 'progress', noTasks: 'no tasks' },
  table: {
    section: 'Section',
    progress: 'Progress',
    done: 'Done',
    skipped: 'Skipped',
    next: 'Next task',
    total: 'Total',
    allRoadmaps: 'All roadmaps',
    allDone: 'all done',
    noTasks: 'The roadmap has no tasks yet.',
    untitled: 'Untitled',
    allSections: (count: number) => `All ${number(count)} sections`,
  },
  chart: {
    title: 'Progress over time',
    scope: 'Scope',
    done: 'Done',
    forecast: 'Forecast',
    perWeek: 'Finished per week',
    summary: (done: number, total: number) => `${number(done)} of ${number(total)} done`,
    asOf: (date: string) => `as of ${date}`,
    pace: (date: string) => `At this pace: ${date}`,
  },
  issue: {
    section: 'Section',
    study: 'What to study',
    steps: 'Steps',
    fullTask: 'Full task',
    source: (file: string, line: number) => `${file}, line ${line}`,
    keep: 'Everything above comes from the roadmap and is updated with it. Whatever you write below this line stays as it is.',
  },
  comment: {
    duplicate: (older: string) =>
      `This issue and ${older} are for the same task, so this one was closed. Please continue in ${older}.`,
    removed: (file: string) =>
      `Closed as not planned: the task is no longer in ${file}. If the task returns, this issue is reopened.`,
    returned: (file: string) => `Reopened: the task is in ${file} again.`,
  },
  commit: {
    progress: (done: number, total: number, value: number) =>
      `Update roadmap progress: ${done} of ${total} (${percent(value)})`,
  },
  publish: {
    pullTitle: 'Update roadmap progress',
    pullBody: (done: number, total: number, value: number) =>
      `${number(done)} of ${number(total)} tasks are done (${percent(value)}).`,
    pullNote:
      'Merging this pull request updates the badge, the table and the checkboxes. It is kept up to date while it is open, and it is closed when nothing is left to update. Commits by others on its branch are never overwritten.',
    readmeTitle: 'Show roadmap progress in the README',
    readmeBody: (branch: string) =>
      `The README will show the badge and the table from the branch ${branch}. This is needed once; later runs do not change the README.`,
    pageNote: (branch: string) =>
      `Badge, table and ledger of the roadmap on ${branch}, updated by roadmap-sync.`,
    pageLink: 'Progress by section',
    waiting: (pull: string) => `Badge and table are waiting to be merged in ${pull}.`,
    declined: (pull: string) =>
      `Somebody closed ${pull}. It stays closed until there is something new to show.`,
  },
  plan: {
    title: 'Roadmap plan',
    nothing: 'No changes: GitHub matches the roadmap.',
    milestones: 'Milestones',
    issues: 'Issues',
    /** What a planned change is about: update *milestone*. */
    milestone: 'milestone',
    toCreate: (count: number) => `${number(count)} to create`,
    toUpdate: (count: number) => `${number(count)} to update`,
    toClose: (count: number) => `${number(count)} to close`,
    toReopen: (count: number) => `${number(count)} to reopen`,
    drift: 'Changed on GitHub',
    driftHint: 'People edited these on GitHub. Their version is kept.',
    conflicts: 'Changed on both sides',
    conflictsHint: 'The roadmap and a person changed these differently. The person’s version is kept.',
    lost: 'Deleted or transferred',
    lostHint:
      'Somebody deleted or transferred these issues. They count as skipped and are not created again. To get a new issue, change the text of the task.',
    forged: 'Opened by somebody else',
    forgedHint:
      'These issues carry the marker of roadmap-sync, but somebody else opened them. They are neither counted nor changed.',
    fields: {
      title: 'title',
      body: 'text',
      milestone: 'milestone',
      state: 'state',
      labels: 'labels',
      description: 'description',
      due: 'due date',
    },
    refused: (changed: number, existing: number, value: number) =>
      `Refused as unsafe: ${number(changed)} of ${number(existing)} issues (${percent(value)}) would be renamed or closed.`,
    force: 'To apply the plan anyway, run again with `force: true`.',
    more: (count: number) => `… and ${number(count)} more`,
    preview: 'After merging',
  },
  /** A change in a plan, and the same change once it is done. */
  effects: {
    create: { will: 'create', did: 'created' },
    update: { will: 'update', did: 'updated' },
    rename: { will: 'rename', did: 'renamed' },
    move: { will: 'move', did: 'moved' },
    close: { will: 'close', did: 'closed' },
    skip: { will: 'close as not planned', did: 'closed as not planned' },
    reopen: { will: 'reopen', did: 'reopened' },
  },
  outcome: {
    from: (section: string) => `from ${section}`,
    safe: (changed: number, existing: number, limit: number) =>
      `${number(changed)} of ${number(existing)} issues would be renamed or closed (limit: ${percent(limit)}).`,
    changes: 'What changed',
    besides: 'Other changes',
    boxes: (count: number) =>
      plural(count, {
        one: '# checkbox of the roadmap was updated from its issue.',
        other: '# checkboxes of the roadmap were updated from their issues.',
      }),
    waited: (minutes: number) =>
      plural(minutes, {
        one: 'Waited # minute for GitHub’s limits.',
        other: 'Waited # minutes for GitHub’s limits.',
      }),
    readmeWaiting: (pull: string) => `The links in the README are waiting to be merged in ${pull}.`,
    rest: 'The rest is in the job summary.',
  },
  run: {
    title: 'Roadmap progress',
    dryRun: 'Dry run: nothing was written.',
    failed: 'Failed',
    incomplete: (pending: number) =>
      plural(pending, {
        one: 'Not finished: # change is left.',
        other: 'Not finished: # changes are left.',
      }),
    estimate: (objects: number, minutes: number) =>
      `The plan creates ${number(objects)} issues, milestones and comments. GitHub’s limits allow that in about ${number(minutes)} minutes. If this run ends before, the next run continues.`,
    limitedUntil: (time: string) => `GitHub’s limit lasts until ${time}\u00a0UTC.`,
    goesOn: 'The next run continues from here; nothing is done twice.',
    stoppedBy: { rateLimit: 'GitHub’s rate limit was reached.', abort: 'The run was cancelled.' },
    committed: (sha: string) => `Badge and table updated in ${sha}.`,
    notCommitted: 'Badge and table unchanged; no commit.',
    diagnostics: 'Notes on the roadmap',
    requests: (count: number) => plural(count, { one: '# request to GitHub', other: '# requests to GitHub' }),
    cut: 'This summary was cut at GitHub’s size limit.',
  },
  board: {
    title: 'Project board',
    start: 'Start',
    target: 'Target',
    view: 'Board',
    description: (repository: string) => `The roadmap of ${repository}, kept in step by roadmap-sync.`,
    readme: (roadmaps: string) =>
      `This board follows ${roadmaps}. Its cards are the issues of the roadmap, and roadmap-sync keeps their order, status and section in step. Whatever you move, add or rename here stays.`,
    added: (count: number) => plural(count, { one: '# card added', other: '# cards added' }),
    changed: (count: number) => plural(count, { one: '# card changed', other: '# cards changed' }),
    archived: (count: number) => plural(count, { one: '# card archived', other: '# cards archived' }),
    inStep: 'matches the roadmap',
    noToken: {
      why: 'The project board needs a token of its own; the workflow’s cannot reach boards. Everything else works without it.',
      weak: '`project-token` may not write to project boards here. Everything else works without it.',
      user: 'Create a classic token with the scope `project` (and `repo` for a private repository)',
      organization:
        'Create a fine-grained token of the organisation with the organisation permission “Projects: read and write” and the repository permissions “Issues” and “Pull requests: read” (or use the token of a GitHub App with these)',
      secret: (name: string) => `Save it as the secret ${name}`,
      use: (code: string) => `Add ${code} to the step in the workflow`,
    },
  },
  remarks: {
    'accidental-heading':
      'A paragraph with `---` right below it is a heading in Markdown; it was read as a paragraph and a line.',
    'heading-without-blank':
      'GitHub shows this line as text, because there is no space after the `#`; it was read as a heading.',
    'tasks-from-list':
      'There are neither practice headings nor checkboxes: every list item of a section was taken as a task ({count}).',
    'tasks-from-tables':
      'There are neither practice headings nor checkboxes: every row of a table was taken as a task ({count}).',
    'tasks-from-headings': 'There are neither lists nor checkboxes: headings were taken as tasks ({count}).',
    'no-practice':
      'The list under “{title}” creates no issues: in this roadmap tasks are under practice headings.',
    'not-in-series':
      'The list under “{title}” creates no issues: it is not part of the series of sections of this roadmap.',
    'outside-roadmap':
      'The list under “{title}” creates no issues: it is not under the heading that names the roadmap.',
    'ignored-boxes': chosen(({ boxes, role = '' }) => {
      const what = boxes === 1 ? 'checkbox under “{title}” creates' : 'checkboxes under “{title}” create'
      return `{boxes} ${what} no issue: the heading announces ${announced[role] ?? 'no tasks'}.`
    }),
    'duplicate-id': 'The id “{id}” is already used by the task in line {line}.',
    'no-tasks': chosen(({ study, hidden, reading }) => {
      const reasons = [
        ...(study === 0 ? [] : ['{study} list items are taken as something to study']),
        ...(hidden === 0 ? [] : ['{hidden} are under questions, resources, advice, overviews or appendices']),
        ...(study === 0 && hidden === 0 && reading === 'none' ? ['it has no list under a heading'] : []),
      ]
      return `No tasks were found in this roadmap${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}.`
    }),
    'not-nested':
      'This item is indented, but not far enough to be part of the one above: it is a task of its own.',
    'unclear-sign': 'Every task has a ✅, so it was read as decoration, and all tasks are open.',
    'malformed-box': 'This looks like a checkbox, but GitHub does not show it as one.',
    'empty-task': 'This checkbox has no text and makes no issue.',
    drawing: 'This is an Excalidraw drawing saved as Markdown; it holds no tasks.',
    'unclosed-comment': 'A `%%` comment begins here and is never closed; nothing below it is read.',
    'broken-frontmatter': 'The frontmatter cannot be read: {error}.',
  },
  hints: {
    'accidental-heading': 'Put an empty line before the `---`.',
    'heading-without-blank': 'Put a space after the `#`.',
    guessed: 'Put the tasks under headings such as "Practice", or give them checkboxes, to be sure.',
    'passed-over':
      'Give its items checkboxes, or put them under a heading such as "Practice", if they are tasks.',
    'ignored-boxes':
      'Rename the heading, or declare it a task heading in the configuration, if they are tasks.',
    'duplicate-id': 'Give every task its own id, or no id.',
    'no-tasks': 'Put tasks under a heading such as "Practice", or give them checkboxes: `- [ ] task`.',
    'not-nested': 'Indent it as far as the text of the item above, if it is a step of that task.',
    'unclear-sign': 'Give the tasks checkboxes (`- [x] task`), or remove the sign from the open ones.',
    'malformed-box': 'Write `- [ ] task`: a space after the dash, one in the brackets, one after them.',
    'empty-task': 'Write what is to be done, or remove it.',
    drawing: 'Leave it out of the `roadmap` patterns, or write the tasks into a list.',
    'unclosed-comment': 'Close it with `%%`.',
    'broken-frontmatter': 'Correct it; until then its title, tags and due date are ignored.',
  },
  moreRemarks: ' (and {more} more of this kind)',
}
