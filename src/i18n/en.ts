import { formats, formatter } from './format.ts'
import type { Messages } from './messages.ts'

const format = formatter<'one' | 'other'>('en-GB')
const { number, percent, plural } = format

/** English. */
export const en = {
  locale: 'en',
  direction: 'ltr',
  recognition: {
    script: 'Latin',
    words: 'the and of to with for your from how what is in by using an',
    letters: '',
  },
  format: formats(format, {
    tasks: { one: '# task', other: '# tasks' },
    issues: { one: '# issue', other: '# issues' },
    milestones: { one: '# milestone', other: '# milestones' },
  }),
  badge: {
    label: 'progress',
    noTasks: 'no tasks',
  },
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
    allSections: (count) => `All ${number(count)} sections`,
  },
  chart: {
    title: 'Progress over time',
    scope: 'Scope',
    done: 'Done',
    forecast: 'Forecast',
    perWeek: 'Finished per week',
    summary: (done, total) => `${number(done)} of ${number(total)} done`,
    asOf: (date) => `as of ${date}`,
    pace: (date) => `At this pace: ${date}`,
  },
  issue: {
    section: 'Section',
    study: 'What to study',
    steps: 'Steps',
    fullTask: 'Full task',
    source: (file, line) => `${file}, line ${line}`,
    keep: 'Everything above comes from the roadmap and follows it. Whatever you write below this line stays yours.',
  },
  comment: {
    duplicate: (older) =>
      `This issue and ${older} stand for the same task, so this one is closed. Go on in ${older}; nothing that was written here is lost.`,
    removed: (file) =>
      `This task is no longer in ${file}, so its issue is closed as not planned. If the task returns, the issue is reopened.`,
    returned: (file) => `This task is in ${file} again, so its issue is reopened.`,
  },
  commit: {
    progress: (done, total, value) => `Update roadmap progress: ${done} of ${total} (${percent(value)})`,
  },
  publish: {
    pullTitle: 'Update roadmap progress',
    pullBody: (done, total, value) =>
      `${number(done)} of ${number(total)} tasks are done (${percent(value)}).`,
    pullNote:
      'Merging this brings badge, table and boxes up to date. It is kept current while it is open, and it goes away when there is nothing left to bring. Commits of others on its branch are never overwritten.',
    readmeTitle: 'Show roadmap progress in the README',
    readmeBody: (branch) =>
      `The README’s zones get links to the branch ${branch}, where badge and table are kept. This is needed once; later runs leave the README alone.`,
    pageNote: (branch) =>
      `Badge, table and ledger, kept up to date by roadmap-sync for the roadmap on ${branch}.`,
    pageLink: 'Progress by section',
    waiting: (pull) => `Badge and table wait to be merged in ${pull}.`,
    declined: (pull) => `Somebody closed ${pull}. It stays closed until there is something new to show.`,
  },
  plan: {
    title: 'Roadmap plan',
    nothing: 'Nothing to do: GitHub already matches the roadmap.',
    milestones: 'Milestones',
    issues: 'Issues',
    toCreate: (count) => `${number(count)} to create`,
    toUpdate: (count) => `${number(count)} to update`,
    toClose: (count) => `${number(count)} to close`,
    toReopen: (count) => `${number(count)} to reopen`,
    create: 'create',
    update: 'update',
    rename: 'rename',
    move: 'move',
    close: 'close',
    reopen: 'reopen',
    drift: 'Changed on GitHub',
    driftHint: 'People changed these on GitHub. Their version stays.',
    conflicts: 'Changed on both sides',
    conflictsHint: 'The roadmap and a person changed these differently. The person’s version stays.',
    lost: 'No longer here',
    lostHint:
      'Somebody deleted or moved these issues. They count as skipped and are not made again; to have one made anew, change the task’s text.',
    forged: 'Not ours',
    forgedHint:
      'These issues bear our marker, but somebody else wrote them. They are neither read nor changed.',
    fields: {
      title: 'title',
      body: 'text',
      milestone: 'milestone',
      state: 'state',
      labels: 'labels',
      description: 'description',
      due: 'due date',
    },
    refused: (changed, existing, value) =>
      `Refused as unsafe: ${number(changed)} of ${number(existing)} issues (${percent(value)}) would be closed or rewritten.`,
    force: 'If that is what you want, run again with `force: true`.',
    more: (count) => `… and ${number(count)} more`,
    preview: 'After merging',
  },
  outcome: {
    skip: 'skip',
    from: (section) => `from ${section}`,
    safe: 'This looks like an edit, not like an accident.',
    changes: 'What changed',
    besides: 'Besides',
    boxes: (count) =>
      plural(count, {
        one: '# box of the roadmap follows its issue.',
        other: '# boxes of the roadmap follow their issues.',
      }),
    waited: (minutes) =>
      plural(minutes, {
        one: 'Waited # minute for GitHub’s limits.',
        other: 'Waited # minutes for GitHub’s limits.',
      }),
    readmeWaiting: (pull) => `Its links in the README wait to be merged in ${pull}.`,
    rest: 'The rest is in the job summary.',
  },
  run: {
    title: 'Roadmap progress',
    inStep: 'GitHub already matches the roadmap; nothing was changed.',
    dryRun: 'Dry run: nothing was written.',
    failed: 'Failed',
    incomplete: (pending) =>
      plural(pending, {
        one: 'Not finished: # change is left.',
        other: 'Not finished: # changes are left.',
      }),
    estimate: (objects, minutes) =>
      `${number(objects)} objects are to be created. GitHub lets that happen in about ${number(minutes)} minutes; runs that end before go on where they stopped.`,
    limitedUntil: (time) => `GitHub’s limit lasts until ${time}\u00a0UTC.`,
    goesOn: 'The next run goes on from here; nothing is done twice.',
    stoppedBy: {
      rateLimit: 'GitHub’s rate limit was reached.',
      abort: 'The run was cancelled.',
    },
    committed: (sha) => `Badge and table are up to date in ${sha}.`,
    notCommitted: 'Badge and table had nothing new to show; no commit was made.',
    diagnostics: 'Worth a look in the roadmap',
    requests: (count) => plural(count, { one: '# request to GitHub', other: '# requests to GitHub' }),
    cut: 'This summary was cut at GitHub’s size limit.',
  },
  board: {
    title: 'Project board',
    start: 'Start',
    target: 'Target',
    views: { board: 'Board', sections: 'By section', timeline: 'Timeline' },
    description: (repository) => `The roadmap of ${repository}, kept in step by roadmap-sync.`,
    readme: (roadmaps) =>
      `This board follows ${roadmaps}. Its cards are the issues of the roadmap, and roadmap-sync keeps their order, status and section in step. Whatever you move, add or rename here stays.`,
    added: (count) => plural(count, { one: '# card added', other: '# cards added' }),
    changed: (count) => plural(count, { one: '# card changed', other: '# cards changed' }),
    archived: (count) => plural(count, { one: '# card archived', other: '# cards archived' }),
    inStep: 'in step with the roadmap',
    noToken: {
      why: 'The project board needs a token of its own; the workflow’s cannot reach boards. Everything else works without it.',
      weak: '`project-token` may not write to project boards here. Everything else works without it.',
      user: 'Create a classic token with the scope `project` (and `repo` for a private repository)',
      organization:
        'Create a fine-grained token of the organisation with the organisation permission “Projects: read and write” and the repository permissions “Issues” and “Pull requests: read” (or use the token of a GitHub App with these)',
      secret: (name) => `Save it as the secret ${name}`,
      use: (code) => `Add ${code} to the step in the workflow`,
    },
    status: (done, total, value) => `${number(done)} of ${number(total)} tasks are done (${percent(value)}).`,
    forecast: (date) => `At this pace all will be done by ${date}.`,
  },
  remarks: null,
  moreRemarks: ' (and {more} more of this kind)',
} satisfies Messages
