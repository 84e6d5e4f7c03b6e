import { describe, expect, it } from 'vitest'
import type { Ledger } from '../../../src/memory/ledger.ts'
import { emptyLedger } from '../../../src/memory/ledger.ts'
import type { Snapshot, SnapshotIssue } from '../../../src/memory/snapshot.ts'
import { snapshot } from '../support/build.ts'
import { run } from '../support/run.ts'
import { type Seen, see } from '../support/understood.ts'

type Files = Readonly<Record<string, string>>

const path = 'roadmap/plan.md'
const boxes =
  '# Plan\n\n## Basics\n\n- [ ] Write a parser\n- [ ] Read a book\n\n## Web\n\n- [ ] Build a site\n'
const plain =
  '# Plan\n\n## Basics\n\n### Practice\n\n- Write a parser\n- Read a book\n\n## Web\n\n### Practice\n\n- Build a site\n'

function understand(files: Files, github: Snapshot, ledger?: Ledger, locale?: string): Seen {
  return see(files, github, { ...(ledger && { ledger }), ...(locale && { locale }) })
}

/** The repository after a plan was applied, and what it means then. */
async function sync(
  files: Files,
  github: Snapshot,
  ledger?: Ledger,
): Promise<{ github: Snapshot; after: Seen }> {
  const { result } = await run(understand(files, github, ledger).plan, github)
  const milestones = [...result.milestones.values()].map((each) => [each.number, each] as const)
  const next: Snapshot = {
    ...github,
    issues: new Map([...github.issues, ...result.issues]),
    milestones: new Map([...github.milestones, ...milestones]),
    labels: new Map([['roadmap', { nodeId: 'L', name: 'roadmap' }]]),
  }
  return { github: next, after: understand(files, next, ledger) }
}

function edit(github: Snapshot, title: string, change: Partial<SnapshotIssue>): Snapshot {
  const issues = new Map(
    [...github.issues].map(([number, each]) => [
      number,
      each.title === title ? { ...each, ...change } : each,
    ]),
  )
  return { ...github, issues }
}

function states({ ledger }: Seen): (readonly [number, string])[] {
  return [...ledger.tasks.values()].map(({ issue, state }) => [issue, state])
}

const done = { state: 'done' } as const
const skipped = { state: 'skipped' } as const

describe('a repository before its first sync', () => {
  it('has progress, as the boxes say, and no memory', () => {
    const files = { [path]: boxes.replace('[ ] Write', '[x] Write').replace('[ ] Build', '[-] Build') }
    const { progress, ledger } = understand(files, snapshot())
    expect(progress).toMatchObject({ total: 2, done: 1, skipped: 1, percent: 50 })
    expect(ledger).toEqual({ tasks: new Map(), sections: new Map() })
  })
})

describe('a repository after a sync', () => {
  it.each([
    ['with boxes', boxes],
    ['without boxes', plain],
  ])('is in step and remembers every task and section: %s', async (_, text) => {
    const { after } = await sync({ [path]: text }, snapshot({ labels: [] }))
    expect(after.plan).toMatchObject({ operations: [], drift: [], conflicts: [], ticks: [] })
    expect(states(after)).toEqual([
      [100, 'open'],
      [101, 'open'],
      [102, 'open'],
    ])
    expect([...after.ledger.sections.values()]).toEqual([1, 2])
  })

  it('links every line of the roadmap at the commit', async () => {
    const { github } = await sync({ [path]: plain }, snapshot({ labels: [] }))
    const bodies = [...github.issues.values()].map((each) => each.body)
    expect(bodies[1]).toContain('(https://github.com/octo/plan/blob/c0ffee/roadmap/plan.md?plain=1#L8)')
  })

  it('links lines of a file whose name has blanks and letters of other alphabets', () => {
    const { plan } = understand({ 'roadmap/мой план.md': plain }, snapshot())
    const first = plan.operations.find((each) => each.kind === 'create-issue')
    expect(first?.kind === 'create-issue' && first.after.content).toContain(
      '/roadmap/%D0%BC%D0%BE%D0%B9%20%D0%BF%D0%BB%D0%B0%D0%BD.md?plain=1#L7)',
    )
  })
})

describe('an issue that a person closed', () => {
  it('counts, is remembered, and its box follows', async () => {
    const { github } = await sync({ [path]: boxes }, snapshot({ labels: [] }))
    const closed = edit(edit(github, 'Write a parser', done), 'Build a site', skipped)
    const after = understand({ [path]: boxes }, closed)
    expect(after.progress).toMatchObject({ total: 2, done: 1, skipped: 1, percent: 50 })
    expect(
      after.plan.ticks.map(({ line, offset, state }) => [line, boxes.slice(offset - 1, offset + 2), state]),
    ).toEqual([
      [5, '[ ]', 'done'],
      [10, '[ ]', 'skipped'],
    ])
    expect(states(after)).toEqual([
      [100, 'done'],
      [101, 'open'],
      [102, 'skipped'],
    ])
  })

  it('is in step once its box is ticked, and reopened only by its box', async () => {
    const { github } = await sync({ [path]: boxes }, snapshot({ labels: [] }))
    const closed = edit(github, 'Write a parser', done)
    const { ledger } = understand({ [path]: boxes }, closed)
    const ticked = boxes.replace('[ ] Write', '[x] Write')
    expect(understand({ [path]: ticked }, closed, ledger).plan).toMatchObject({ ticks: [], conflicts: [] })
    expect(
      understand({ [path]: ticked }, closed, ledger).plan.operations.filter(({ kind }) =>
        kind.endsWith('issue'),
      ),
    ).toEqual([])
    expect(understand({ [path]: boxes }, closed, ledger).plan.counts.reopened).toBe(1)
  })

  it('and whose box was crossed out meanwhile stays as it is, run after run', async () => {
    const { github } = await sync({ [path]: boxes }, snapshot({ labels: [] }))
    const closed = edit(github, 'Write a parser', done)
    const crossed = { [path]: boxes.replace('[ ] Write', '[-] Write') }
    const first = understand(crossed, closed)
    const second = understand(crossed, closed, first.ledger)
    expect([first, second].map(({ plan }) => plan.conflicts.map(({ field }) => field))).toEqual([
      ['state'],
      ['state'],
    ])
    expect(states(second)[0]).toEqual([100, 'open'])
  })
})

describe('a task that left the roadmap', () => {
  const without = { [path]: plain.replace('- Read a book\n', '') }

  it('is remembered behind those that are in it', async () => {
    const first = await sync({ [path]: plain }, snapshot({ labels: [] }))
    const left = understand(without, first.github, first.after.ledger)
    expect(left.plan.operations.map(({ kind }) => kind)).toContain('close-issue')
    expect(states(left).map(([number]) => number)).toEqual([100, 102, 101])
  })

  it('does not count any more', async () => {
    const first = await sync({ [path]: plain }, snapshot({ labels: [] }))
    expect(understand(without, first.github, first.after.ledger).progress).toMatchObject({
      total: 2,
      done: 0,
    })
  })
})

describe('an issue that a person deleted', () => {
  it('is not made again: its task counts as skipped, and is remembered so', async () => {
    const { github, after } = await sync({ [path]: boxes }, snapshot({ labels: [] }))
    const issues = new Map([...github.issues].filter(([number]) => number !== 101))
    const gone: Snapshot = { ...github, issues, gone: new Map([[101, 'deleted']]) }
    const next = understand({ [path]: boxes }, gone, after.ledger)
    expect(next.plan.counts.created).toBe(0)
    expect(next.plan.lost).toMatchObject([{ number: 101, gone: 'deleted', title: 'Read a book' }])
    expect(next.progress).toMatchObject({ total: 2, skipped: 1 })
    expect([...next.ledger.tasks.values()].map(({ gone: why }) => why)).toEqual([
      undefined,
      'deleted',
      undefined,
    ])
    const later = understand({ [path]: boxes }, { ...gone, gone: new Map() }, next.ledger)
    expect(later.plan.counts.created).toBe(0)
  })
})

describe('the language of readers', () => {
  const russian = '# План\n\n## Основы языка\n\n- [ ] Написать разбор выражений\n- [ ] Прочитать книгу\n'

  it('follows each roadmap, and the first one where all are meant', () => {
    const { messages, plan } = understand({ 'a.md': russian, 'b.md': boxes }, snapshot())
    expect(messages.locale).toBe('ru')
    const contents = plan.operations.flatMap((each) =>
      each.kind === 'create-issue' ? each.after.content : [],
    )
    expect(contents[0]).toContain('**Раздел:**')
    expect(contents.at(-1)).toContain('**Section:**')
  })

  it('is the one that was asked for', () => {
    expect(understand({ 'a.md': russian }, snapshot(), emptyLedger, 'en').messages.locale).toBe('en')
  })
})

describe('several roadmaps', () => {
  it('count apart and together, with milestones whose titles differ', () => {
    const { progress, plan } = understand(
      { 'a.md': boxes, 'b.md': boxes.replace('# Plan', '# Other') },
      snapshot(),
    )
    expect(progress.roadmaps.map(({ title, total }) => [title, total])).toEqual([
      ['Plan', 3],
      ['Other', 3],
    ])
    expect(progress.total).toBe(6)
    const titles = plan.operations.flatMap((each) =>
      each.kind === 'create-milestone' ? each.after.title : [],
    )
    expect(titles).toEqual(['Basics', 'Web', 'Basics (Other)', 'Web (Other)'])
  })
})
