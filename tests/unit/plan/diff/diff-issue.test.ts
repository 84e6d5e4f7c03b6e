import { describe, expect, it } from 'vitest'
import type { TaskBase } from '../../../../src/memory/marker.ts'
import { parseManagedBody, writtenHash } from '../../../../src/memory/marker.ts'
import type { KnownTask } from '../../../../src/memory/recall.ts'
import type { SnapshotIssue } from '../../../../src/memory/snapshot.ts'
import type { IssueDiff } from '../../../../src/plan/diff/diff-issue.ts'
import { closeRemoved, diffIssue } from '../../../../src/plan/diff/diff-issue.ts'
import type { DesiredIssue } from '../../../../src/plan/issue-content.ts'
import { desiredIssue, english, issue, sectionId, taskBase } from '../../support/build.ts'

type Case = {
  /** What the issue was last made to be. */
  readonly base?: Partial<TaskBase>
  readonly roadmap?: Partial<DesiredIssue>
  readonly github?: Partial<SnapshotIssue>
  /** The milestone of the task's section; 1 unless told, null when it is still to be created. */
  readonly milestone?: number | null
  /** State last in step, where the ledger knows better than the marker. */
  readonly lastState?: TaskBase['state']
  /** Milestones that exist. */
  readonly milestones?: readonly number[]
}

function setUp({ base: changes, github, lastState }: Case): {
  readonly known: KnownTask
  readonly actual: SnapshotIssue
} {
  const base = taskBase(changes)
  const actual = issue(7, { base, ...github })
  const body = parseManagedBody(actual.body)
  const { id, revision } = base
  const known = {
    id,
    number: 7,
    issue: actual,
    gone: null,
    body,
    base: body?.base ?? null,
    lastState: lastState ?? base.state,
    removed: base.removed,
    revision,
    left: false,
  }
  return { known, actual }
}

function diff(each: Case): IssueDiff {
  const { known, actual } = setUp(each)
  const milestones = each.milestones ?? [1, 2, 3]
  return diffIssue(known, actual, {
    desired: desiredIssue(each.roadmap),
    milestone: each.milestone === undefined ? 1 : each.milestone,
    exists: (number) => milestones.includes(number),
    messages: english,
  })
}

/** What a difference comes to, in a line. */
function verdict({ operation, drift, conflicts }: IssueDiff): string {
  const parts = [
    ...(operation === null
      ? []
      : [`${operation.kind}: ${operation.changes.map((each) => each.field).join(' ') || 'marker'}`]),
    ...drift.map((each) => `drift: ${each.field}`),
    ...conflicts.map((each) => `conflict: ${each.field}`),
  ]
  return parts.join(', ') || 'nothing'
}

/** Body of the issue in step, with `edit` made by a person. */
function body(edit: (body: string) => string): string {
  return edit(issue(7, { base: taskBase() }).body)
}

describe('an issue that is in step', () => {
  it.each<[string, Case]>([
    ['stays as it is', {}],
    [
      'is in step though the web editor saved it',
      { github: { body: body((text) => text.replaceAll('\n', '\r\n')) } },
    ],
    [
      'is in step though a person wrote above and below',
      { github: { body: body((text) => `Mine\n\n${text}\n\nMine\n`) } },
    ],
    ['is in step though its title has blanks around', { github: { title: ' Write a  parser ' } }],
    ['is in step though a person added labels', { github: { labels: ['bug', 'roadmap', 'help wanted'] } }],
    ['is in step though its label is spelled otherwise', { github: { labels: ['Roadmap'] } }],
    ['is in step though a person closed it, where the roadmap has no boxes', { github: { state: 'done' } }],
    [
      'is in step though a person skipped it, where the roadmap has no boxes',
      { github: { state: 'skipped' } },
    ],
    ['is in step though only the wording of the template changed', { roadmap: { content: 'Study this:' } }],
  ])('%s', (_, each) => {
    expect(verdict(diff(each))).toBe('nothing')
  })

  it('is in step though a person ticked what they studied', () => {
    const written = writtenHash('- [ ] One')
    const ticked = issue(7, { base: taskBase({ written }) }).body.replace('Read a book.', '- [x] One')
    expect(verdict(diff({ base: { written }, github: { body: ticked } }))).toBe('nothing')
  })
})

describe('the title', () => {
  it.each<[string, Case, string]>([
    ['follows the roadmap', { roadmap: { title: 'B' } }, 'update-issue: title'],
    ['stays a person’s', { github: { title: 'Mine' } }, 'drift: title'],
    [
      'stays a person’s where both changed it, and the next match knows the new text',
      { roadmap: { title: 'B' }, github: { title: 'Mine' } },
      'update-issue: marker, conflict: title',
    ],
    [
      'is settled where both changed it to the same',
      { roadmap: { title: 'B' }, github: { title: 'B' } },
      'update-issue: marker',
    ],
  ])('%s', (_, each, expected) => {
    expect(verdict(diff(each))).toBe(expected)
  })

  it('that a person keeps is not written over by any other change', () => {
    const { operation } = diff({ roadmap: { title: 'B', contentHash: 'new' }, github: { title: 'Mine' } })
    expect(operation?.after.title).toBe('Mine')
    expect(operation?.after.base).toMatchObject({ title: 'Write a parser', text: 'B' })
  })

  it('that both changed to the same is the base from then on', () => {
    const { operation } = diff({ roadmap: { title: 'B' }, github: { title: 'B' } })
    expect(operation?.after.base.title).toBe('B')
    expect(verdict(diff({ base: { title: 'B', text: 'B' }, roadmap: { title: 'C' } }))).toBe(
      'update-issue: title',
    )
  })

  it('is reported with both versions', () => {
    expect(diff({ roadmap: { title: 'B' }, github: { title: 'Mine\u0007' } }).conflicts).toEqual([
      {
        of: 'issue',
        number: 7,
        url: issue(7).url,
        title: 'Mine',
        field: 'title',
        roadmap: 'B',
        github: 'Mine',
      },
    ])
  })
})

describe('the managed block', () => {
  const edited = body((text) => text.replace('Read a book.', 'Read two books.'))

  it.each<[string, Case, string]>([
    [
      'follows the roadmap',
      { roadmap: { contentHash: 'new', content: 'Read more.' } },
      'update-issue: content',
    ],
    ['stays a person’s', { github: { body: edited } }, 'drift: content'],
    [
      'stays a person’s where both changed it',
      { roadmap: { contentHash: 'new' }, github: { body: edited } },
      'conflict: content',
    ],
  ])('%s', (_, each, expected) => {
    expect(verdict(diff(each))).toBe(expected)
  })

  it('keeps a person’s ticks and what they wrote around it when it is written anew', () => {
    const written = writtenHash('- [ ] One\n- [ ] Two')
    const own = issue(7, { base: taskBase({ written }) }).body.replace('Read a book.', '- [x] One\n- [ ] Two')
    const { operation } = diff({
      base: { written },
      roadmap: { contentHash: 'new', content: '- [ ] Two\n- [ ] One\n- [ ] Three' },
      github: { body: `Above\r\n${own}Below` },
    })
    expect(operation?.after).toMatchObject({
      content: '- [ ] Two\n- [x] One\n- [ ] Three',
      textBefore: 'Above\r\n',
      textAfter: '\nBelow',
    })
    expect(operation?.after.base).toMatchObject({
      content: 'new',
      written: writtenHash('- [ ] Two\n- [ ] One\n- [ ] Three'),
      revision: 2,
    })
  })

  it.each<[string, string]>([
    ['deleted', 'Mine'],
    ['emptied', ''],
    ['cut', body((text) => text.slice(0, -8))],
    ['pasted twice', body((text) => text + text)],
  ])('whose marker a person %s is left alone and reported', (_, text) => {
    const each: Case = { roadmap: { title: 'B', contentHash: 'new' }, github: { body: text } }
    expect(verdict(diff(each))).toBe('drift: marker')
  })
})

describe('the milestone', () => {
  it.each<[string, Case, string]>([
    ['follows the task to another section', { milestone: 2 }, 'update-issue: milestone'],
    ['follows the task to a new section', { milestone: null }, 'update-issue: milestone'],
    ['stays where a person moved it', { github: { milestone: 2 } }, 'drift: milestone'],
    ['stays off where a person took it off', { github: { milestone: null } }, 'drift: milestone'],
    [
      'stays where a person moved it though the task moved elsewhere',
      { milestone: 3, github: { milestone: 2 } },
      'conflict: milestone',
    ],
    [
      'is in step where both moved it to the same, which the marker learns',
      { milestone: 2, github: { milestone: 2 } },
      'update-issue: marker',
    ],
    [
      'is put on again where it was deleted and a new one is made',
      { milestone: null, milestones: [2, 3], github: { milestone: null } },
      'update-issue: milestone',
    ],
    [
      'stays where a person put it though the old one was deleted',
      { milestone: null, milestones: [2, 3], github: { milestone: 2 } },
      'conflict: milestone',
    ],
  ])('%s', (_, each, expected) => {
    expect(verdict(diff(each))).toBe(expected)
  })

  it('is moved to the section that has the task, and left alone by any other change', () => {
    const moved = diff({ milestone: 2, roadmap: { sectionId: sectionId('s2') } }).operation
    expect(moved?.after).toMatchObject({ section: 's2', base: { milestone: 2, sectionId: 's2' } })
    const kept = diff({ roadmap: { title: 'B' }, github: { milestone: 2 } }).operation
    expect(kept?.after).toMatchObject({ section: null, base: { milestone: 1 } })
  })
})

describe('the labels', () => {
  it.each<[string, Case, string]>([
    ['that a person removed stay off', { github: { labels: ['bug'] } }, 'drift: labels'],
    ['that are new are added', { roadmap: { labels: ['roadmap', 'plan'] } }, 'update-issue: labels'],
    [
      'that are new and there already are in step',
      { roadmap: { labels: ['roadmap', 'plan'] }, github: { labels: ['roadmap', 'Plan'] } },
      'nothing',
    ],
    [
      'that are new are added though a person removed another',
      { roadmap: { labels: ['roadmap', 'plan'] }, github: { labels: [] } },
      'update-issue: labels, drift: labels',
    ],
  ])('%s', (_, each, expected) => {
    expect(verdict(diff(each))).toBe(expected)
  })

  it('are added beside those of people', () => {
    const { operation } = diff({
      roadmap: { labels: ['roadmap', 'plan'] },
      github: { labels: ['roadmap', 'bug'] },
    })
    expect(operation?.changes).toEqual([
      { field: 'labels', before: 'roadmap, bug', after: 'roadmap, bug, plan' },
    ])
    expect(operation?.after).toMatchObject({
      labels: ['plan'],
      unlabel: [],
      base: { labels: ['roadmap', 'plan'] },
    })
  })

  it('are taken away when the roadmap no longer asks for them and we put them there', () => {
    const { operation } = diff({ roadmap: { labels: ['plan'] }, github: { labels: ['roadmap', 'bug'] } })
    expect(operation?.after).toMatchObject({
      labels: ['plan'],
      unlabel: ['roadmap'],
      base: { labels: ['plan'] },
    })
  })

  it('that people put there are never taken away', () => {
    const { operation } = diff({ github: { labels: ['roadmap', 'bug'] } })
    expect(operation).toBeNull()
  })
})

describe('what the next match goes by', () => {
  it.each<[string, Partial<DesiredIssue>]>([
    ['the file', { path: 'roadmap/other.md' }],
    ['the author’s id', { explicitId: 'parser' }],
  ])('is written down where nothing but %s changed', (_, roadmap) => {
    const { operation } = diff({ roadmap })
    expect(operation).toMatchObject({ kind: 'update-issue', changes: [], after: { base: roadmap } })
  })
})

describe('a task that left the roadmap', () => {
  it('has its open issue closed as not planned, with one comment, and nothing else changed', () => {
    const { known } = setUp({ github: { title: 'Mine', body: body((text) => `Above\n${text}Below`) } })
    expect(closeRemoved(known, english)).toMatchObject({
      kind: 'close-issue',
      reason: 'removed',
      changes: [{ field: 'state', before: 'open', after: 'skipped' }],
      after: {
        title: 'Mine',
        section: null,
        labels: [],
        state: 'skipped',
        comment: { purpose: 'removed' },
        content: 'Read a book.',
        textBefore: 'Above\n',
        textAfter: '\nBelow',
        base: { ...taskBase(), state: 'skipped', removed: true, revision: 2 },
      },
    })
  })

  it.each<[string, Case]>([
    ['is closed already', { github: { state: 'done' } }],
    ['was closed for that and opened again by a person', { base: { state: 'skipped', removed: true } }],
    ['lost its marker', { github: { body: 'Mine' } }],
  ])('keeps its issue as it is where it %s', (_, each) => {
    expect(closeRemoved(setUp(each).known, english)).toBeNull()
  })

  it('keeps what is not there', () => {
    expect(closeRemoved({ ...setUp({}).known, issue: null, gone: 'deleted' }, english)).toBeNull()
  })
})
