import { describe, expect, it } from 'vitest'
import type { SectionBase, TaskBase } from '../../../../src/memory/marker.ts'
import type { Snapshot, SnapshotIssue } from '../../../../src/memory/snapshot.ts'
import type { Roadmap } from '../../../../src/roadmap/model.ts'
import {
  issue,
  milestone,
  plan,
  roadmap,
  section,
  sectionBase,
  sectionId,
  snapshot,
  task,
  taskBase,
  taskId,
} from '../../support/build.ts'

/** Issues and milestones as a first sync of the roadmaps leaves them; numbers in document order. */
function synced(...roadmaps: readonly Roadmap[]): Snapshot {
  const { identified } = plan(roadmaps, snapshot())
  const issues: SnapshotIssue[] = []
  const milestones = identified.sections.map(
    ({ id, section: { title, explicitId }, roadmap: { path }, tasks }, index) => {
      const base: SectionBase = sectionBase({ id, explicitId, path, section: title, title })
      for (const each of tasks) {
        const { text } = each.task
        const own: TaskBase = taskBase({
          id: each.id,
          explicitId: each.task.explicitId,
          sectionId: id,
          path,
          text,
          title: text,
          milestone: index + 1,
        })
        issues.push(issue(100 + issues.length, { base: own }))
      }
      return milestone(index + 1, { base })
    },
  )
  return snapshot({ issues, milestones })
}

/** Which issue and milestone number each task and section of the roadmaps has; 0 for a new one. */
function numbers(roadmaps: readonly Roadmap[], github: Snapshot): Record<string, Record<string, number>> {
  const { identified } = plan(roadmaps, github)
  return Object.fromEntries(
    identified.sections.map(({ section: { title }, known, tasks }) => [
      `${title} ${known?.milestone.number ?? 0}`,
      Object.fromEntries(tasks.map(({ task: { text }, known: found }) => [text, found?.number ?? 0])),
    ]),
  )
}

describe('the ids of new tasks and sections', () => {
  it('are the same in every run', () => {
    const ids = () =>
      plan([roadmap([section('Basics', ['a', 'b'])])], snapshot()).identified.sections.flatMap((each) => [
        each.id,
        ...each.tasks.map(({ id }) => id),
      ])
    expect(ids()).toEqual(ids())
  })

  it('differ for equal texts in one section, in two sections and in two files', () => {
    const twice = [section('Basics', ['a', 'a']), section('More', ['a'])]
    const { identified } = plan([roadmap(twice), roadmap(twice, { path: 'roadmap/b.md' })], snapshot())
    const ids = identified.sections.flatMap((each) => [each.id, ...each.tasks.map(({ id }) => id)])
    expect(new Set(ids).size).toBe(10)
  })

  it('are never the id of a task that is known, though that was moved and reworded', () => {
    const before = roadmap([section('Basics', ['Write a parser', 'Read a book'])])
    const github = synced(before)
    const after = roadmap([section('Basics', ['Write a small parser', 'Write a parser', 'Read a book'])])
    const { identified } = plan([after], github)
    const ids = identified.sections.flatMap((each) => each.tasks.map(({ id }) => id))
    expect(new Set(ids).size).toBe(3)
  })
})

describe('sections', () => {
  it('without tasks get no milestone, unless they had one', () => {
    const before = roadmap([section('Basics', ['a']), section('Reading')])
    expect(Object.keys(numbers([before], snapshot()))).toEqual(['Basics 0'])
    expect(Object.keys(numbers([roadmap([section('Basics')])], synced(before)))).toEqual(['Basics 1'])
  })

  it('keep their milestones when they are renamed, reordered or renumbered, and their tasks their issues', () => {
    const github = synced(
      roadmap([section('1. Основы Python', ['a', 'b']), section('2. Веб-разработка', ['c'])]),
    )
    const after = roadmap([
      section('1. Веб-разработка', ['c']),
      section('2. Основы языка Python', ['b', 'a']),
    ])
    expect(numbers([after], github)).toEqual({
      '1. Веб-разработка 2': { c: 102 },
      '2. Основы языка Python 1': { b: 101, a: 100 },
    })
  })

  it('keep their milestones when their file is renamed', () => {
    const sections = [section('Basics', ['a']), section('More', ['b'])]
    const moved = roadmap(sections, { path: 'roadmap/2026.md' })
    expect(numbers([moved], synced(roadmap(sections)))).toEqual({
      'Basics 1': { a: 100 },
      'More 2': { b: 101 },
    })
  })

  it('with the same title in two files keep to their files', () => {
    const first = roadmap([section('Basics', ['a'])], { path: 'roadmap/a.md' })
    const second = roadmap([section('Basics', ['a'])], { path: 'roadmap/b.md' })
    const github = synced(first, second)
    const { identified } = plan([second, first], github)
    expect(
      identified.sections.map(({ roadmap: { path }, known }) => [path, known?.milestone.number]),
    ).toEqual([
      ['roadmap/b.md', 2],
      ['roadmap/a.md', 1],
    ])
  })

  it('with an id of their author keep their milestone whatever they are called', () => {
    const github = synced(roadmap([section('Basics', ['a'], { explicitId: 's' })]))
    expect(numbers([roadmap([section('Nothing alike', ['a'], { explicitId: 's' })])], github)).toEqual({
      'Nothing alike 1': { a: 100 },
    })
  })

  it('take over a milestone that somebody made, by its title in any case', () => {
    const github = snapshot({
      milestones: [milestone(9, { title: 'BASICS' }), milestone(8, { title: 'Other' })],
    })
    const { identified } = plan([roadmap([section('Basics', ['a'])])], github)
    expect(identified.sections[0]).toMatchObject({ known: null, adopted: { number: 9 } })
  })

  it('take over somebody’s milestone only once, and only when they have tasks', () => {
    const github = snapshot({ milestones: [milestone(9, { title: 'Basics' })] })
    const both = [
      roadmap([section('Basics', ['a'])], { path: 'a.md' }),
      roadmap([section('Basics', ['b'])], { path: 'b.md' }),
    ]
    expect(plan(both, github).identified.sections.map(({ adopted }) => adopted?.number ?? null)).toEqual([
      9,
      null,
    ])
    expect(plan([roadmap([section('Basics')])], github).identified.sections).toEqual([])
  })
})

describe('tasks', () => {
  const before = roadmap([
    section('Basics', ['Write a parser', 'Read a book']),
    section('Web', ['Build a site']),
  ])

  it('keep their issues when they move to another section, an existing or a new one', () => {
    const after = roadmap([
      section('Basics', ['Read a book']),
      section('Web', ['Build a site', 'Write a parser']),
    ])
    expect(numbers([after], synced(before))).toEqual({
      'Basics 1': { 'Read a book': 101 },
      'Web 2': { 'Build a site': 102, 'Write a parser': 100 },
    })
    const fresh = roadmap([section('Compilers', ['Write a parser']), ...before.sections.slice(1)])
    expect(numbers([fresh], synced(before))).toMatchObject({ 'Compilers 0': { 'Write a parser': 100 } })
  })

  it('that are gone are named, and so are their sections', () => {
    const { identified } = plan([roadmap([section('Web', ['Build a site'])])], synced(before))
    expect(identified.removedTasks.map(({ number }) => number)).toEqual([100, 101])
    expect(identified.removedSections.map(({ milestone: { number } }) => number)).toEqual([1])
  })

  it('are all gone where there is no roadmap', () => {
    const { identified } = plan([], synced(before))
    expect(identified.sections).toEqual([])
    expect([identified.removedTasks.length, identified.removedSections.length]).toEqual([3, 2])
  })

  it('whose marker a person deleted are found by the ledger, unedited or by the issue’s title', () => {
    const github = synced(before)
    const bare = [...github.issues.values()].map((each) => ({ ...each, body: 'Mine' }))
    const { identified } = plan([before], github)
    const ledger = {
      tasks: new Map(
        identified.sections.flatMap(({ tasks }) =>
          tasks.map(({ id, known }) => [
            id,
            { issue: known?.number ?? 0, state: 'open' as const, revision: 1 },
          ]),
        ),
      ),
      sections: new Map(),
    }
    const issues = new Map(bare.map((each) => [each.number, each]))
    const edited = roadmap([
      section('Basics', ['Write a small parser', 'Read a book']),
      section('Web', ['Build a site']),
    ])
    const found = plan([edited], { ...github, issues }, { ledger }).identified.sections
    expect(found.flatMap(({ tasks }) => tasks.map(({ known }) => known?.number ?? 0))).toEqual([
      100, 101, 102,
    ])
  })

  it('keep their issues when every task of a big section got a number in front', () => {
    const texts = [
      'Install an editor',
      'Write a parser',
      'Read a book',
      'Build a site',
      'Test a site',
      'Draw a graph',
    ]
    const github = synced(roadmap([section('Basics', texts)]))
    const numbered = texts.map((text, index) => `${index + 1}. ${text}`)
    expect(
      Object.values(numbers([roadmap([section('Basics', numbered)])], github)['Basics 1'] ?? {}),
    ).toEqual([100, 101, 102, 103, 104, 105])
  })

  it('that are removed and return by their text get their old issue back', () => {
    const removed = issue(100, {
      base: taskBase({ id: taskId('old'), sectionId: sectionId('s'), state: 'skipped', removed: true }),
      state: 'skipped',
    })
    const github = snapshot({ issues: [removed] })
    expect(numbers([roadmap([section('Else', ['Write a parser'])])], github)).toEqual({
      'Else 0': { 'Write a parser': 100 },
    })
    expect(numbers([roadmap([section('Else', [task('Write a parser!')])])], github)).toEqual({
      'Else 0': { 'Write a parser!': 100 },
    })
    expect(numbers([roadmap([section('Else', ['Write a small parser'])])], github)).toEqual({
      'Else 0': { 'Write a small parser': 0 },
    })
  })
})
