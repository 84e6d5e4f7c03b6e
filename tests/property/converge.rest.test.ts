import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fault } from '../emulator/emulator.ts'
import type { World } from '../integration/world.ts'
import { createWorld, repository } from '../integration/world.ts'
import { casesUpTo } from '../properties.ts'

const path = 'roadmap/plan.md'

type Task = { readonly text: string; readonly box: ' ' | 'x' | '-' }
type Section = { readonly title: string; readonly tasks: readonly Task[] }

const words = ['read', 'write', 'draw', 'sing', 'build', 'test', 'learn', 'teach', 'plan', 'run']
const phrase = fc
  .array(fc.constantFrom(...words), { minLength: 2, maxLength: 5 })
  .map((parts) => parts.join(' '))
const task = fc.record({ text: phrase, box: fc.constantFrom(' ', ' ', ' ', 'x', '-') }) as fc.Arbitrary<Task>
const section = fc.record({
  title: phrase,
  tasks: fc.array(task, { minLength: 1, maxLength: 5 }),
})
const roadmap = fc.array(section, { minLength: 1, maxLength: 4 })

function render(sections: readonly Section[]): string {
  const blocks = sections.map(
    ({ title, tasks }) => `## ${title}\n\n${tasks.map(({ text, box }) => `- [${box}] ${text}`).join('\n')}\n`,
  )
  return `# Plan\n\n${blocks.join('\n')}`
}

/** What happens between two runs, on either side. Numbers choose among what is there. */
type Step =
  | { readonly do: 'roadmap'; readonly sections: readonly Section[] }
  | { readonly do: 'reword' | 'drop' | 'tick'; readonly at: number; readonly text: string }
  | {
      readonly do: 'close' | 'skip' | 'reopen' | 'note' | 'retitle' | 'move' | 'comment' | 'crlf'
      readonly at: number
      readonly text: string
    }

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 1, arbitrary: roadmap.map((sections): Step => ({ do: 'roadmap', sections })) },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'reword',
        'drop',
        'tick',
        'close',
        'skip',
        'reopen',
        'note',
        'retitle',
        'move',
        'comment',
        'crlf',
      ),
      at: fc.nat(30),
      text: phrase,
    }) as fc.Arbitrary<Step>,
  },
)

const fault: fc.Arbitrary<Fault> = fc.constantFrom<Fault>(
  { kind: 'drop', applied: true },
  { kind: 'drop', applied: false },
  { kind: 'error', status: 502, applied: true },
  { kind: 'error', status: 502, applied: false },
  { kind: 'kill', applied: true },
  { kind: 'kill', applied: false },
  { kind: 'limit', form: 'secondary', status: 403, retryAfter: 20 },
  { kind: 'partial', mutations: 1 },
)
const faults = fc.array(fc.record({ request: fc.integer({ min: 1, max: 12 }), fault }), { maxLength: 2 })

/** What people wrote and must find again: notes below blocks, comments, their titles. */
type Written = {
  readonly notes: Map<number, string>
  readonly comments: Map<number, number>
  readonly titles: Map<number, string>
  /** Issues that somebody wants open, whether the roadmap has their task or not. */
  readonly reopened: Set<number>
}

function happen(world: World, change: Step, written: Written): void {
  const octo = world.emulator.person('octo')
  const text = world.emulator.file(repository, path) ?? ''
  const push = (next: string) => octo.push(repository, { files: { [path]: next } })
  if (change.do === 'roadmap') {
    push(render(change.sections))
    return
  }
  const lines = text.split('\n')
  const tasks = lines.flatMap((line, index) => (line.startsWith('- [') ? index : []))
  const line = tasks[change.at % Math.max(1, tasks.length)]
  const issues = world.emulator.issues(repository)
  const issue = issues[change.at % Math.max(1, issues.length)]
  if (change.do === 'reword' || change.do === 'drop' || change.do === 'tick') {
    if (line === undefined || (change.do === 'drop' && tasks.length < 2)) return
    const old = lines[line] ?? ''
    if (change.do === 'drop') lines.splice(line, 1)
    else
      lines[line] =
        change.do === 'tick'
          ? old.replace(/\[.\]/, '[x]')
          : `${old.slice(0, 6)}${change.text} ${old.slice(6)}`
    push(lines.join('\n'))
    return
  }
  if (issue === undefined) return
  const { number, body } = issue
  switch (change.do) {
    case 'close':
      if (issue.state === 'open') octo.closeIssue(repository, number)
      return
    case 'skip':
      if (issue.state === 'open') octo.closeIssue(repository, number, 'not_planned')
      return
    case 'reopen':
      if (issue.state === 'closed') {
        octo.reopenIssue(repository, number)
        written.reopened.add(number)
      }
      return
    case 'note':
      written.notes.set(number, change.text)
      octo.editIssue(repository, number, { body: `${body}\n${change.text}\n` })
      return
    case 'crlf':
      octo.editIssue(repository, number, { body })
      return
    case 'retitle':
      written.titles.set(number, change.text)
      octo.editIssue(repository, number, { title: change.text })
      return
    case 'move':
      octo.setMilestone(repository, number, null)
      return
    case 'comment':
      written.comments.set(number, (written.comments.get(number) ?? 0) + 1)
      octo.comment(repository, number, change.text)
      return
  }
}

describe('any history of edits on both sides under any faults', () => {
  it('ends in step: nothing left to write, nothing of a person’s lost, no duplicate', async () => {
    await fc.assert(
      fc.asyncProperty(
        roadmap,
        fc.array(fc.tuple(step, faults), { maxLength: 5 }),
        async (first, history) => {
          const world = createWorld({
            repositories: [{ name: repository, files: { 'README.md': '# Plan\n', [path]: render(first) } }],
          })
          const written: Written = {
            notes: new Map(),
            comments: new Map(),
            titles: new Map(),
            reopened: new Set(),
          }
          const run = () => world.run({ inputs: { force: 'true' } })
          await run()
          for (const [change, scheduled] of history) {
            happen(world, change, written)
            for (const { request, fault: each } of scheduled) world.emulator.faults.script({ request }, each)
            await run().catch(() => {})
            world.emulator.faults.clear()
            world.emulator.faults.revive()
          }
          await run()
          await run()
          expect(world.writes()).toEqual([])
          const issues = world.emulator.issues(repository)
          for (const [number, note] of written.notes)
            expect(issues.find((each) => each.number === number)?.body).toContain(note)
          for (const [number, title] of written.titles)
            expect(issues.find((each) => each.number === number)?.title).toBe(title)
          for (const [number, count] of written.comments) {
            const comments = issues.find((each) => each.number === number)?.comments ?? []
            expect(comments.filter(({ author }) => author === 'octo')).toHaveLength(count)
          }
          const openTasks = (world.emulator.file(repository, path) ?? '')
            .split('\n')
            .filter((line) => line.startsWith('- ['))
          const open = issues.filter(({ number, state }) => state === 'open' && !written.reopened.has(number))
          expect(open.length).toBeLessThanOrEqual(openTasks.length)
          world.emulator.verify()
        },
      ),
      { numRuns: casesUpTo(60) },
    )
  })

  it('leaves done what people closed, and open what nobody closed', async () => {
    const open = roadmap.map((sections) =>
      sections.map(({ title, tasks }) => ({
        title,
        tasks: tasks.map(({ text }) => ({ text, box: ' ' as const })),
      })),
    )
    const gentle = fc.record({
      do: fc.constantFrom('reword', 'close', 'skip', 'note', 'retitle', 'move', 'comment', 'crlf'),
      at: fc.nat(30),
      text: phrase,
    }) as fc.Arbitrary<Step>
    await fc.assert(
      fc.asyncProperty(open, fc.array(fc.tuple(gentle, faults), { maxLength: 6 }), async (first, history) => {
        const world = createWorld({
          repositories: [{ name: repository, files: { 'README.md': '# Plan\n', [path]: render(first) } }],
        })
        const run = () => world.run({ inputs: { force: 'true' } })
        await run()
        const written: Written = {
          notes: new Map(),
          comments: new Map(),
          titles: new Map(),
          reopened: new Set(),
        }
        const closed = new Map<number, string>()
        for (const [change, scheduled] of history) {
          const before = new Map(
            world.emulator.issues(repository).map(({ number, state }) => [number, state]),
          )
          happen(world, change, written)
          for (const { number, state, stateReason } of world.emulator.issues(repository)) {
            if (state === 'closed' && before.get(number) === 'open') closed.set(number, stateReason ?? '')
          }
          for (const { request, fault: each } of scheduled) world.emulator.faults.script({ request }, each)
          await run().catch(() => {})
          world.emulator.faults.clear()
          world.emulator.faults.revive()
        }
        await run()
        for (const { number, state, stateReason } of world.emulator.issues(repository)) {
          if (stateReason === 'duplicate') continue
          expect(`#${number} ${state === 'open' ? 'open' : stateReason}`).toBe(
            `#${number} ${closed.get(number) ?? 'open'}`,
          )
        }
      }),
      { numRuns: casesUpTo(60) },
    )
  })
})
