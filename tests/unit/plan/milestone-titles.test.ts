import { describe, expect, it } from 'vitest'
import type { SnapshotMilestone } from '../../../src/memory/snapshot.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Roadmap } from '../../../src/roadmap/model.ts'
import { hash } from '../../../src/text/text.ts'
import { milestone, plan, roadmap, section, sectionBase, sectionId, snapshot } from '../support/build.ts'

function of(roadmaps: readonly Roadmap[], milestones: readonly SnapshotMilestone[] = []): Plan {
  return plan(roadmaps, snapshot({ milestones })).plan
}

/** The titles that a plan's new milestones get. */
function created(asked: Plan): string[] {
  return asked.operations.flatMap((each) => (each.kind === 'create-milestone' ? each.after.title : []))
}

/** Writes the titles one by one, as the requests do; returns those that GitHub refuses as taken. */
function refusedIn(asked: Plan, milestones: readonly SnapshotMilestone[]): string[] {
  const titles = new Map(milestones.map(({ number, title }) => [number, title.toLowerCase()]))
  let next = 1_000
  return asked.operations.flatMap((each) => {
    if (each.kind !== 'create-milestone' && each.kind !== 'update-milestone') return []
    const number = each.kind === 'update-milestone' ? each.number : next
    next += 1
    const title = each.after.title.toLowerCase()
    if ([...titles].some(([other, taken]) => other !== number && taken === title)) return [each.after.title]
    titles.set(number, title)
    return []
  })
}

function known(number: number, title: string, path = 'roadmap/plan.md'): SnapshotMilestone {
  const base = sectionBase({
    id: sectionId(`s${number}`),
    path,
    section: title,
    title,
    description: hash(''),
  })
  return milestone(number, { base, text: '' })
}

function named(path: string, title: string, sections: readonly string[]): Roadmap {
  return roadmap(
    sections.map((each) => section(each, [`Task of ${each} in ${path}`])),
    { path, title },
  )
}

describe('the title of a milestone', () => {
  it('is the section’s own', () => {
    expect(created(of([named('a.md', 'Python', ['Basics', 'Networks'])]))).toEqual(['Basics', 'Networks'])
  })

  it('names the roadmap where two roadmaps have the section, case aside', () => {
    expect(created(of([named('a.md', 'Python', ['Basics']), named('b.md', 'Rust', ['BASICS'])]))).toEqual([
      'Basics',
      'BASICS (Rust)',
    ])
  })

  it('is counted where even that is taken', () => {
    expect(created(of([named('a.md', 'Python', ['Basics', 'Basics', 'Basics', 'Basics'])]))).toEqual([
      'Basics',
      'Basics (Python)',
      'Basics (2)',
      'Basics (3)',
    ])
  })

  it('fits, whatever the titles are', () => {
    const long = 'x'.repeat(400)
    const titles = created(of([named('a.md', long, [long, long, long])]))
    expect(new Set(titles.map((title) => title.toLowerCase())).size).toBe(3)
    for (const title of titles) expect(title.length).toBeLessThanOrEqual(255)
  })

  it('that a section has is not taken from it by a new section that comes first', () => {
    const milestones = [known(1, 'Basics', 'b.md')]
    const asked = of([named('a.md', 'Python', ['Basics']), named('b.md', 'Rust', ['Basics'])], milestones)
    expect(created(asked)).toEqual(['Basics (Python)'])
    expect(asked.operations.filter((each) => each.kind === 'update-milestone')).toEqual([])
  })

  it('that was qualified stays so when the reason is gone', () => {
    const base = sectionBase({ id: sectionId('s2'), path: 'b.md', section: 'Basics', title: 'Basics (Rust)' })
    const asked = of([named('b.md', 'Rust', ['Basics'])], [milestone(2, { base })])
    expect(
      asked.operations.filter(
        (each) => each.kind === 'update-milestone' && each.changes.some(({ field }) => field === 'title'),
      ),
    ).toEqual([])
  })

  it('is not the one of a milestone that left the roadmap', () => {
    const gone = milestone(1, {
      state: 'closed',
      base: sectionBase({ explicitId: 'old', state: 'closed' }),
    })
    const fresh = roadmap([section('Basics', ['Write a parser'], { explicitId: 'new' })])
    expect(created(of([fresh], [gone]))).toEqual(['Basics (Plan)'])
  })

  it('follows a section that was renamed', () => {
    const milestones = [known(1, 'Basics of Python')]
    const asked = of([named('roadmap/plan.md', 'Plan', ['Basics of Pythons'])], milestones)
    expect(asked.operations).toMatchObject([
      { kind: 'update-milestone', number: 1, after: { title: 'Basics of Pythons' } },
      { kind: 'create-issue' },
    ])
  })

  it('can be written one after the other when two sections exchange theirs', () => {
    const milestones = [1, 2].map((number) => {
      const title = number === 1 ? 'Basics' : 'Networks'
      const base = sectionBase({
        id: sectionId(`s${number}`),
        explicitId: `s${number}`,
        section: title,
        title,
      })
      return milestone(number, { base })
    })
    const swapped = roadmap([
      section('Networks', ['Write a parser'], { explicitId: 's1' }),
      section('Basics', ['Lay a cable'], { explicitId: 's2' }),
    ])
    const asked = of([swapped], milestones)
    expect(refusedIn(asked, milestones)).toEqual([])
  })

  it('can be written one after the other when one section takes the title another gives up', () => {
    const milestones = [1, 2].map((number) => {
      const title = number === 1 ? 'Basics' : 'Networks'
      const base = sectionBase({
        id: sectionId(`s${number}`),
        explicitId: `s${number}`,
        section: title,
        title,
      })
      return milestone(number, { base })
    })
    const chained = roadmap([
      section('Networks', ['Write a parser'], { explicitId: 's1' }),
      section('Servers', ['Lay a cable'], { explicitId: 's2' }),
    ])
    const asked = of([chained], milestones)
    expect(refusedIn(asked, milestones)).toEqual([])
  })

  it('of a new section is not one that a person gave to another milestone of ours', () => {
    const renamed = milestone(1, { base: sectionBase(), title: 'Networks' })
    const asked = of([named('roadmap/plan.md', 'Plan', ['Basics', 'Networks'])], [renamed])
    expect(refusedIn(asked, [renamed])).toEqual([])
  })
})
