import { describe, expect, it } from 'vitest'
import type { World } from './world.ts'
import { createWorld, repository, roadmapPath, seed } from './world.ts'

const path = 'roadmap/plan.md'
const configPath = '.github/roadmap-sync.yml'

const plan = `# Plan

## Week 1: Reading

- [ ] Read a story #books
  - [ ] Find one
  - [ ] Note the new words
- [ ] Summarise it

## Writing (by 2026-03-01)

- [ ] Write a letter
`

function worldOf(
  roadmap: string,
  config: string,
  rest: { readonly accounts?: readonly string[] } = {},
): World {
  return createWorld({
    accounts: (rest.accounts ?? []).map((login) => ({ login })),
    repositories: [
      { name: repository, files: { 'README.md': '# Plan\n', [path]: roadmap, [configPath]: config } },
    ],
  })
}

function forPlan(lines: string): string {
  return `roadmaps:\n  - files: roadmap/*.md\n    ${lines.replaceAll('\n', '\n    ')}\n`
}

function push(world: World, files: Readonly<Record<string, string>>): void {
  world.emulator.person('octo').push(repository, { files })
}

const milestones = (world: World) =>
  world.emulator
    .milestones(repository)
    .map(({ title, dueOn, state }) => ({ title, due: dueOn?.slice(0, 10) ?? null, state }))
const issues = (world: World) => world.emulator.issues(repository)

async function expectNothingLeft(world: World): Promise<void> {
  await world.run()
  expect(world.writes(), 'another run has nothing left to write').toEqual([])
}

describe('due dates', () => {
  const schedule = forPlan('schedule: { start: 2026-01-12, pace: 2 weeks }')

  it('come from headings, from a count that has a start, and from the pace', async () => {
    const world = worldOf(`${plan}\n## Speaking\n\n- [ ] Hold a talk\n`, schedule)
    await world.run()
    expect(milestones(world).map(({ due }) => due)).toEqual(['2026-01-18', '2026-03-01', '2026-03-15'])
    await expectNothingLeft(world)
  })

  it('follow the roadmap, in one request a milestone', async () => {
    const world = worldOf(plan, schedule)
    await world.run()
    push(world, { [path]: plan.replace('2026-03-01', '2026-04-01') })
    await world.run()
    expect(milestones(world).map(({ due }) => due)).toEqual(['2026-01-18', '2026-04-01'])
    await expectNothingLeft(world)
  })

  it('that a person set stay, and the run says so', async () => {
    const world = worldOf(plan, schedule)
    await world.run()
    world.emulator.person('octo').editMilestone(repository, 2, { dueOn: '2026-05-05T12:00:00Z' })
    const untouched = await world.run()
    expect(untouched.plan.drift).toMatchObject([{ of: 'milestone', number: 2, field: 'due' }])
    push(world, { [path]: plan.replace('2026-03-01', '2026-04-01') })
    const { plan: asked } = await world.run()
    expect(asked.conflicts).toMatchObject([{ of: 'milestone', number: 2, field: 'due' }])
    expect(milestones(world)[1]?.due).toBe('2026-05-05')
    await expectNothingLeft(world)
  })

  it('are left alone where the roadmap says nothing any more', async () => {
    const world = worldOf(plan, schedule)
    await world.run()
    push(world, { [configPath]: '{}\n' })
    await world.run()
    expect(milestones(world).map(({ due }) => due)).toEqual(['2026-01-18', '2026-03-01'])
    await expectNothingLeft(world)
  })

  it('come from the frontmatter where sections have none of their own', async () => {
    const world = worldOf(`---\ndue: 2026-06-30\n---\n${plan}`, '{}\n')
    await world.run()
    expect(milestones(world).map(({ due }) => due)).toEqual(['2026-06-30', '2026-06-30'])
    await expectNothingLeft(world)
  })

  it('are not guessed without a schedule', async () => {
    const world = worldOf(plan, '{}\n')
    await world.run()
    expect(milestones(world).map(({ due }) => due)).toEqual([null, null])
  })
})

describe('labels of a roadmap', () => {
  it('are made once and put on its issues beside the common one', async () => {
    const world = worldOf(plan, forPlan('labels: [english]\ntags: true'))
    await world.run()
    expect(issues(world).map(({ labels }) => [...labels].sort())).toEqual([
      ['books', 'english', 'roadmap'],
      ['english', 'roadmap'],
      ['english', 'roadmap'],
    ])
    await expectNothingLeft(world)
    expect(world.requests()).toHaveLength(1)
  })

  it('go with the tag that asked for them, but not where a person wants them', async () => {
    const world = worldOf(plan, forPlan('tags: true'))
    await world.run()
    world.emulator.person('octo').addLabels(repository, 2, ['books'])
    push(world, { [path]: plan.replace(' #books', '') })
    await world.run()
    expect(issues(world).map(({ labels }) => [...labels].sort())).toEqual([
      ['roadmap'],
      ['books', 'roadmap'],
      ['roadmap'],
    ])
    await expectNothingLeft(world)
  })

  it('that exist already keep their colour', async () => {
    const world = worldOf(plan, forPlan('labels: [Books]'))
    world.emulator.person('octo').createLabel(repository, { name: 'books', color: 'ff0000' })
    await world.run()
    expect(world.emulator.labels(repository).filter(({ name }) => /books/i.test(name))).toMatchObject([
      { name: 'books', color: 'ff0000' },
    ])
    await expectNothingLeft(world)
  })

  it('replace the common label when its name changes', async () => {
    const world = worldOf(plan, '{}\n')
    await world.run()
    push(world, { [configPath]: 'label: study\n' })
    await world.run()
    expect(issues(world).map(({ labels }) => labels)).toEqual([['study'], ['study'], ['study']])
    await expectNothingLeft(world)
  })
})

describe('assignees', () => {
  it('get new issues, and are never assigned again', async () => {
    const world = worldOf(plan, forPlan('assignees: [ada]'), { accounts: ['ada'] })
    await world.run()
    expect(issues(world).map(({ assignees }) => assignees)).toEqual([['ada'], ['ada'], ['ada']])
    world.emulator.person('octo').unassign(repository, 1, ['ada'])
    push(world, { [path]: plan.replace('Read a story', 'Read one story') })
    await world.run()
    expect(issues(world)[0]).toMatchObject({ title: 'Read one story', assignees: [] })
    await expectNothingLeft(world)
  })

  it('that do not exist are named before anything is written', async () => {
    const world = worldOf(plan, forPlan('assignees: [nobody-of-that-name]'))
    await expect(world.run()).rejects.toThrow('There is no user `nobody-of-that-name` on GitHub')
    expect(world.writes()).toEqual([])
  })
})

describe('nested items', () => {
  it('become issues below the issue of their task', async () => {
    const world = worldOf(plan, forPlan('subtasks: sub-issues'))
    const { progress } = await world.run()
    expect(issues(world).map(({ title, parent }) => [title, parent])).toEqual([
      ['Read a story', null],
      ['Summarise it', null],
      ['Write a letter', null],
      ['Find one', 1],
      ['Note the new words', 1],
    ])
    expect(progress.total).toBe(5)
    expect(issues(world)[0]?.body).not.toContain('Find one')
    await expectNothingLeft(world)
  })

  it('are put below it later, too', async () => {
    const world = worldOf(plan, '{}\n')
    await world.run()
    expect(issues(world)[0]?.body).toContain('- [ ] Find one')
    push(world, { [configPath]: forPlan('subtasks: sub-issues') })
    await world.run()
    expect(
      issues(world)
        .map(({ title, parent }) => [title, parent])
        .slice(3),
    ).toEqual([
      ['Find one', 1],
      ['Note the new words', 1],
    ])
    await expectNothingLeft(world)
  })

  it('close with their boxes as tasks do', async () => {
    const world = worldOf(plan, forPlan('subtasks: sub-issues'))
    await world.run()
    world.emulator.person('octo').closeIssue(repository, 4, 'completed')
    await world.run({ event: { name: 'issues' } })
    expect(world.emulator.file(repository, path)).toBe(plan.replace('- [ ] Find one', '- [x] Find one'))
    await expectNothingLeft(world)
  })
})

describe('what else becomes issues', () => {
  it('is what there is to study, when asked for', async () => {
    const roadmap = '# Plan\n\n## A\n\n### What to study\n\n- Grammar\n\n### Practice\n\n- Write a letter\n'
    const world = worldOf(roadmap, forPlan('topics: issues'))
    await world.run()
    expect(issues(world).map(({ title }) => title)).toEqual(['Grammar', 'Write a letter'])
    await expectNothingLeft(world)
  })

  it('is each question of an appendix, below a milestone of their own', async () => {
    const world = createWorld({
      repositories: [
        {
          name: repository,
          files: {
            'README.md': '# Plan\n',
            [roadmapPath]: seed,
            [configPath]: forPlan('appendices: issues'),
          },
        },
      ],
    })
    await world.run()
    const added = milestones(world).slice(8)
    expect(added.map(({ title }) => title)).toMatchInlineSnapshot(`
      [
        "Возможные вопросы на собеседовании",
      ]
    `)
    expect(issues(world).filter(({ milestone }) => milestone === added[0]?.title).length).toBeGreaterThan(5)
    await expectNothingLeft(world)
  })
})

describe('titles of milestones', () => {
  it('follow the pattern, also when it changes', async () => {
    const world = worldOf(plan, forPlan('milestone-title: "{number}. {section}"'))
    await world.run()
    expect(milestones(world).map(({ title }) => title)).toEqual([
      '1. Week 1: Reading',
      '2. Writing (by 2026-03-01)',
    ])
    push(world, { [configPath]: forPlan('milestone-title: "{roadmap} – {section}"') })
    await world.run()
    expect(milestones(world).map(({ title }) => title)).toEqual([
      'Plan – Week 1: Reading',
      'Plan – Writing (by 2026-03-01)',
    ])
    await expectNothingLeft(world)
  })
})

describe('tasks that leave', () => {
  const shorter = plan.replace('- [ ] Summarise it\n', '')

  it('keep their issue as it is where the configuration says so', async () => {
    const world = worldOf(plan, forPlan('removed: keep'))
    await world.run()
    push(world, { [path]: shorter })
    await world.run()
    expect(issues(world).map(({ state }) => state)).toEqual(['open', 'open', 'open'])
    await expectNothingLeft(world)
  })

  it('are refused from the number on that the configuration names', async () => {
    const world = worldOf(plan, 'safety: { minimum: 2, percent: 20 }\n')
    await world.run()
    push(world, { [path]: shorter })
    const { verdict } = await world.run()
    expect(verdict).toMatchObject({ kind: 'unsafe', changed: 1, managed: 3 })
    expect(world.writes()).toEqual([])
  })
})

describe('headings that the configuration names', () => {
  it('decide what is a task, what is to study and what is nothing', async () => {
    const roadmap =
      '# Plan\n\n## A\n\n### Katas\n\n- Parse a date\n\n### Background\n\n- Calendars\n\n## Ideas of mine\n\n### Katas\n\n- Nothing yet\n'
    const world = worldOf(
      roadmap,
      forPlan('task-headings: [Katas]\ntopic-headings: [Background]\nignore-headings: [Ideas of mine]'),
    )
    await world.run()
    expect(issues(world).map(({ title }) => title)).toEqual(['Parse a date'])
    expect(issues(world)[0]?.body).toContain('- [ ] Calendars')
  })

  it('may stand at a level that it names', async () => {
    const roadmap = '# Plan\n\n## Part\n\n### One\n\n- [ ] a\n\n### Two\n\n- [ ] b\n'
    const world = worldOf(roadmap, forPlan('section-level: 2'))
    await world.run()
    expect(milestones(world).map(({ title }) => title)).toEqual(['Part'])
  })
})

describe('the language', () => {
  it('of one roadmap can be set', async () => {
    const world = worldOf(plan, forPlan('locale: ru'))
    await world.run()
    expect(issues(world)[0]?.body).toContain('Раздел')
  })
})

describe('the configuration of a pull request', () => {
  async function planOf(files: Readonly<Record<string, string>>) {
    const world = worldOf(plan, 'safety: { minimum: 2, percent: 20 }\n')
    await world.run()
    const octo = world.emulator.person('octo')
    octo.createBranch(repository, 'try')
    octo.push(repository, { branch: 'try', files })
    const number = octo.openPull(repository, { title: 'Try', head: 'try' })
    const sha = world.emulator.head(repository, 'try')
    const payload = { pull_request: { number, head: { sha, ref: 'try' }, base: { ref: 'main' } } }
    const report = await world.run({ event: { name: 'pull_request', payload } })
    return { world, report }
  }

  it('says how its roadmaps are read', async () => {
    const { report } = await planOf({ [configPath]: forPlan('labels: [english]') })
    expect(report.plan.operations.filter(({ kind }) => kind === 'create-label')).toMatchObject([
      { key: 'english' },
    ])
  })

  it('cannot loosen what protects the branch that it is for', async () => {
    const { world, report } = await planOf({
      [path]: plan.replace('- [ ] Summarise it\n', ''),
      [configPath]: 'safety: { percent: 100 }\nauthors: [stranger]\nlabel: other\n',
    })
    expect(report.verdict).toMatchObject({ kind: 'unsafe', changed: 1, managed: 3 })
    expect(report.plan.operations.map(({ kind }) => kind)).toEqual(['close-issue'])
    expect(world.requests().length).toBeLessThanOrEqual(2)
  })
})
