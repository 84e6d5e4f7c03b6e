import { describe, expect, it } from 'vitest'
import type { SectionBase } from '../../../../src/memory/marker.ts'
import { parseMilestoneDescription } from '../../../../src/memory/marker.ts'
import type { SnapshotMilestone } from '../../../../src/memory/snapshot.ts'
import type { MilestoneDiff } from '../../../../src/plan/diff/diff-milestone.ts'
import { adoptMilestone, closeEmptied, diffMilestone } from '../../../../src/plan/diff/diff-milestone.ts'
import type { DesiredMilestone } from '../../../../src/plan/issue-content.ts'
import { hash } from '../../../../src/text/text.ts'
import { desiredMilestone, milestone, sectionBase, sectionId } from '../../support/build.ts'

type State = 'open' | 'closed'
type Case = {
  readonly base?: Partial<SectionBase>
  readonly roadmap?: Partial<DesiredMilestone>
  readonly github?: Partial<SnapshotMilestone> & { readonly text?: string }
  /** What the section's tasks ask for. */
  readonly state?: State
}

function diff({ base: changes, roadmap, github, state = 'open' }: Case): MilestoneDiff {
  const base = sectionBase(changes)
  const actual = milestone(4, { base, state: base.state, ...github })
  const read = parseMilestoneDescription(actual.description)
  const known = { id: sectionId('s1'), milestone: actual, base: read.base }
  return diffMilestone(known, desiredMilestone(roadmap), state)
}

function verdict({ operation, drift, conflicts }: MilestoneDiff): string {
  const parts = [
    ...(operation === null
      ? []
      : [`${operation.reason}: ${operation.changes.map((each) => each.field).join(' ') || 'marker'}`]),
    ...drift.map((each) => `drift: ${each.field}`),
    ...conflicts.map((each) => `conflict: ${each.field}`),
  ]
  return parts.join(', ') || 'nothing'
}

const renamed = { section: 'Foundations', title: 'Foundations' }

describe('a milestone', () => {
  it.each<[string, Case, string]>([
    ['is in step', {}, 'nothing'],
    [
      'is in step though the web editor saved it',
      { github: { description: milestone(4, { base: sectionBase() }).description.replaceAll('\n', '\r\n') } },
      'nothing',
    ],
    ['is in step though its title has blanks around', { github: { title: ' Basics ' } }, 'nothing'],
    ['is renamed with its section', { roadmap: renamed }, 'changed: title'],
    ['keeps a person’s title', { github: { title: 'Mine' } }, 'drift: title'],
    [
      'is settled where both renamed it to the same',
      { roadmap: renamed, github: { title: 'Foundations' } },
      'changed: marker',
    ],
    ['is described anew', { roadmap: { description: 'Study more.' } }, 'changed: description'],
    ['loses its description with the topics', { roadmap: { description: '' } }, 'changed: description'],
    ['keeps a person’s description', { github: { text: 'By June.' } }, 'drift: description'],
    [
      'keeps a person’s description where both changed it',
      { roadmap: { description: 'Study more.' }, github: { text: 'By June.' } },
      'conflict: description',
    ],
    ['keeps that a person emptied it', { github: { text: '' } }, 'drift: description'],
    ['is closed when its tasks are done', { state: 'closed' }, 'finished: state'],
    ['is reopened with new work', { base: { state: 'closed' } }, 'reopened: state'],
    ['stays closed where a person closed it early', { github: { state: 'closed' } }, 'drift: state'],
    [
      'stays open where a person opened it again',
      { base: { state: 'closed' }, state: 'closed', github: { state: 'open' } },
      'drift: state',
    ],
    [
      'is in step where a person closed it when all was done, which the marker learns',
      { state: 'closed', github: { state: 'closed' } },
      'finished: marker',
    ],
    ['follows its file', { roadmap: { path: 'roadmap/other.md' } }, 'changed: marker'],
    ['takes the author’s id', { roadmap: { explicitId: 'basics' } }, 'changed: marker'],
    ['is renamed and closed at once', { roadmap: renamed, state: 'closed' }, 'changed: title state'],
  ])('%s', (_, each, expected) => {
    expect(verdict(diff(each))).toBe(expected)
  })

  it('keeps a person’s title where both renamed it', () => {
    expect(diff({ roadmap: renamed, github: { title: 'Mine' } }).conflicts).toEqual([
      {
        of: 'milestone',
        number: 4,
        url: milestone(4).url,
        title: 'Mine',
        field: 'title',
        roadmap: 'Foundations',
        github: 'Mine',
      },
    ])
  })

  it.each<[string, Case, Partial<SnapshotMilestone>]>([
    [
      'a person’s title',
      { github: { title: 'Mine' }, roadmap: { description: 'Study more.' } },
      { title: 'Mine', description: 'Study more.', state: 'open' },
    ],
    [
      'a person’s description',
      { github: { text: 'By June.' }, roadmap: renamed },
      { title: 'Foundations', description: 'By June.', state: 'open' },
    ],
    [
      'a person’s state',
      { github: { state: 'closed' }, roadmap: renamed },
      { title: 'Foundations', description: 'Study.', state: 'closed' },
    ],
  ])('keeps %s when something else is written, and goes on telling them apart', (_, each, kept) => {
    const { operation } = diff(each)
    expect(operation?.after).toMatchObject(kept)
    expect(operation?.after.base).toMatchObject({
      title: kept.title === 'Mine' ? 'Basics' : kept.title,
      description: hash(kept.description === 'By June.' ? 'Study.' : (kept.description ?? '')),
      state: 'open',
    })
  })

  it('whose marker a person deleted is left alone', () => {
    const each: Case = {
      github: { description: 'By June.' },
      roadmap: { ...renamed, description: 'Study more.' },
      state: 'closed',
    }
    expect(verdict(diff(each))).toBe('drift: title, drift: description, drift: state')
  })
})

describe('a milestone of a person that has the section’s title', () => {
  it('keeps title, description and state, and gets the marker', () => {
    const theirs = milestone(4, { title: 'basics', text: 'By June.', state: 'closed' })
    expect(adoptMilestone(theirs, desiredMilestone(), 'open')).toMatchObject({
      kind: 'update-milestone',
      key: 's1',
      number: 4,
      reason: 'adopted',
      changes: [],
      after: {
        title: 'basics',
        description: 'By June.',
        state: 'closed',
        base: { section: 'Basics', title: 'basics' },
      },
    })
  })

  it('gets the description where it has none', () => {
    expect(adoptMilestone(milestone(4, { text: '' }), desiredMilestone(), 'open')).toMatchObject({
      changes: [{ field: 'description', before: '', after: 'Study.' }],
      after: { description: 'Study.' },
    })
  })
})

describe('the milestone of a section that left the roadmap', () => {
  const known = (base: SectionBase | null, github: Partial<SnapshotMilestone> = {}) => {
    const actual = milestone(4, { ...(base === null ? {} : { base }), ...github })
    return { id: sectionId('s1'), milestone: actual, base }
  }

  it('is closed, and nothing else changes', () => {
    expect(closeEmptied(known(sectionBase(), { title: 'Mine' }))).toMatchObject({
      reason: 'emptied',
      changes: [{ field: 'state', before: 'open', after: 'closed' }],
      after: {
        title: 'Mine',
        description: 'Study.',
        state: 'closed',
        base: { ...sectionBase(), state: 'closed' },
      },
    })
  })

  it.each([
    ['a person closed it', known(sectionBase(), { state: 'closed' })],
    ['it was closed before and a person opened it', known(sectionBase({ state: 'closed' }))],
    ['its marker is gone', known(null)],
  ])('stays as it is where %s', (_, each) => {
    expect(closeEmptied(each)).toBeNull()
  })
})
