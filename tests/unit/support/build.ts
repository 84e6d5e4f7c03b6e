import { messagesFor } from '../../../src/i18n/locale.ts'
import type { Messages } from '../../../src/i18n/messages.ts'
import type { Ledger } from '../../../src/memory/ledger.ts'
import { emptyLedger } from '../../../src/memory/ledger.ts'
import type { SectionBase, TaskBase } from '../../../src/memory/marker.ts'
import { renderManagedBlock, renderMilestoneDescription, writtenHash } from '../../../src/memory/marker.ts'
import type { Known } from '../../../src/memory/recall.ts'
import { recall } from '../../../src/memory/recall.ts'
import type { Gone, Snapshot, SnapshotIssue, SnapshotMilestone } from '../../../src/memory/snapshot.ts'
import { milestoneBase } from '../../../src/plan/diff/diff-milestone.ts'
import type { Identified } from '../../../src/plan/identify/identify.ts'
import { identify } from '../../../src/plan/identify/identify.ts'
import type { DesiredIssue, DesiredMilestone } from '../../../src/plan/issue-content.ts'
import { makePlan } from '../../../src/plan/make-plan.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { issueText } from '../../../src/roadmap/issue-text.ts'
import type {
  Roadmap,
  Section,
  SectionId,
  Subtask,
  Task,
  TaskId,
  TaskState,
} from '../../../src/roadmap/model.ts'

/** The words of every test that does not say otherwise. */
export const english: Messages = messagesFor('en')
const repository = 'https://github.com/octo/plan'

/** Returns `text` as the id of a task. */
export function taskId(text: string): TaskId {
  return text as TaskId
}

/** Returns `text` as the id of a section. */
export function sectionId(text: string): SectionId {
  return text as SectionId
}

/** Returns a task as the parser would; `box` is the mark between its brackets. */
export function task(
  text: string,
  rest: Partial<Omit<Task, 'box'>> & { readonly box?: TaskState } = {},
): Task {
  const { box, ...others } = rest
  return {
    explicitId: null,
    text,
    markdown: text,
    issueText: issueText({ text, markdown: rest.markdown ?? text }, {}),
    line: 1,
    box: box === undefined ? null : { state: box, offset: 3 },
    subtasks: [],
    why: 'list-item',
    tags: [],
    fields: {},
    ...others,
  }
}

/** Returns an item below a task. */
export function subtask(text: string, state: TaskState | null = null): Subtask {
  return { text, line: 1, box: state === null ? null : { state, offset: 3 } }
}

/** Returns a section; tasks may be given by their text. */
export function section(
  title: string,
  tasks: readonly (Task | string)[] = [],
  rest: Partial<Omit<Section, 'title' | 'tasks'>> = {},
): Section {
  const full = tasks.map((each) => (typeof each === 'string' ? task(each) : each))
  return { explicitId: null, title, line: 1, topics: [], tasks: full, ...rest }
}

/** Returns a roadmap; every task and section gets a line of its own, and boxes an offset of their own. */
export function roadmap(sections: readonly Section[], rest: Partial<Roadmap> = {}): Roadmap {
  let line = 1
  const next = () => {
    line += 1
    return line
  }
  const placed = sections.map((each) => ({
    ...each,
    line: next(),
    tasks: each.tasks.map((item): Task => {
      const at = next()
      return { ...item, line: at, box: item.box === null ? null : { ...item.box, offset: at * 100 } }
    }),
  }))
  return { path: 'roadmap/plan.md', title: 'Plan', sections: placed, remarks: [], ...rest }
}

/** Returns what an issue of task `t1` was made to be. */
export function taskBase(rest: Partial<TaskBase> = {}): TaskBase {
  return {
    id: taskId('t1'),
    revision: 1,
    explicitId: null,
    sectionId: sectionId('s1'),
    path: 'roadmap/plan.md',
    text: 'Write a parser',
    title: 'Write a parser',
    content: 'asked',
    written: writtenHash('Read a book.'),
    milestone: 1,
    labels: ['roadmap'],
    state: 'open',
    removed: false,
    ...rest,
  }
}

/** Returns what the milestone of section `s1` was made to be. */
export function sectionBase(rest: Partial<SectionBase> = {}): SectionBase {
  return { ...milestoneBase(desiredMilestone(), 'open'), ...rest }
}

/** Returns the issue that a task asks for, in step with `taskBase()`. */
export function desiredIssue(rest: Partial<DesiredIssue> = {}): DesiredIssue {
  return {
    id: taskId('t1'),
    explicitId: null,
    sectionId: sectionId('s1'),
    path: 'roadmap/plan.md',
    line: 3,
    title: 'Write a parser',
    content: 'Read a book.',
    contentHash: 'asked',
    labels: ['roadmap'],
    assignees: [],
    parent: null,
    state: null,
    ...rest,
  }
}

/** Returns the milestone that a section asks for. */
export function desiredMilestone(rest: Partial<DesiredMilestone> = {}): DesiredMilestone {
  return {
    id: sectionId('s1'),
    explicitId: null,
    path: 'roadmap/plan.md',
    line: 2,
    section: 'Basics',
    title: 'Basics',
    description: 'Study.',
    due: null,
    ...rest,
  }
}

/** Returns an issue of ours as GitHub shows it; with a `base` its body is the managed block. */
export function issue(
  number: number,
  { base, ...rest }: Partial<SnapshotIssue> & { readonly base?: TaskBase } = {},
): SnapshotIssue {
  return {
    number,
    nodeId: `I_${number}`,
    url: `${repository}/issues/${number}`,
    title: base?.title ?? 'Write a parser',
    body: base === undefined ? '' : `${renderManagedBlock(base, 'Read a book.')}\n`,
    state: 'open',
    isDuplicate: false,
    isReopened: false,
    ours: true,
    author: 'github-actions[bot]',
    milestone: base?.milestone ?? null,
    labels: base?.labels ?? [],
    locked: false,
    createdAt: '2026-01-01T00:00:00Z',
    closedAt: (rest.state ?? 'open') === 'open' ? null : '2026-01-02T00:00:00Z',
    ...rest,
  }
}

/** Returns a milestone as GitHub shows it; with a `base` its description ends in the marker. */
export function milestone(
  number: number,
  {
    base,
    text = 'Study.',
    ...rest
  }: Partial<SnapshotMilestone> & { readonly base?: SectionBase; readonly text?: string } = {},
): SnapshotMilestone {
  return {
    number,
    nodeId: `M_${number}`,
    url: `${repository}/milestone/${number}`,
    title: base?.title ?? 'Basics',
    description: base === undefined ? text : renderMilestoneDescription(base, text),
    state: 'open',
    due: null,
    createdAt: '2026-01-01T00:00:00Z',
    ...rest,
  }
}

/** Returns a repository as it was read; it has the label `roadmap` unless `labels` says otherwise. */
export function snapshot(
  parts: {
    readonly issues?: readonly SnapshotIssue[]
    readonly milestones?: readonly SnapshotMilestone[]
    readonly labels?: readonly string[]
    readonly gone?: Readonly<Record<number, Gone>>
  } = {},
): Snapshot {
  const { issues = [], milestones = [], labels = ['roadmap'], gone = {} } = parts
  return {
    issues: new Map(issues.map((each) => [each.number, each])),
    milestones: new Map(milestones.map((each) => [each.number, each])),
    labels: new Map(labels.map((name) => [name.toLowerCase(), { nodeId: `L_${name}`, name }])),
    gone: new Map(Object.entries(gone).map(([number, why]) => [Number(number), why])),
  }
}

/** Returns where a line of the roadmap can be seen. */
export function lineUrl(path: string, line: number): string {
  return `${repository}/blob/main/${path}?plain=1#L${line}`
}

/** Returns what roadmaps mean against a snapshot. */
export function plan(
  roadmaps: readonly Roadmap[],
  github: Snapshot,
  {
    ledger = emptyLedger,
    label = 'roadmap',
    keepsRemoved = false,
  }: { readonly ledger?: Ledger; readonly label?: string; readonly keepsRemoved?: boolean } = {},
): { readonly known: Known; readonly identified: Identified; readonly plan: Plan } {
  const known = recall(github, ledger)
  const identified = identify(roadmaps, known)
  const options = {
    snapshot: github,
    label,
    lineUrl,
    messagesOf: () => english,
    keepsRemoved: () => keepsRemoved,
  }
  return { known, identified, plan: makePlan(identified, known, options) }
}
