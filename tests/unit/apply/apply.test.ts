import { describe, expect, it } from 'vitest'
import { parseManagedBody } from '../../../src/memory/marker.ts'
import { RoadmapSyncError } from '../../../src/text/errors.ts'
import {
  issue,
  milestone,
  plan,
  roadmap,
  section,
  sectionBase,
  snapshot,
  task,
  taskBase,
} from '../support/build.ts'
import { virtualClock } from '../support/clock.ts'
import { firstSync, kinds, minute, run, titles } from '../support/run.ts'

describe('applying a plan', () => {
  it('asks for nothing where there is nothing to do', async () => {
    const { result, executor } = await run(plan([], snapshot()).plan, snapshot())
    expect(executor.requests).toEqual([])
    expect(result).toMatchObject({ applied: [], failed: [], pending: [], stoppedBy: 'done', resumeAt: null })
  })

  it('goes label, milestones, issues, with five issues in a request, in document order', async () => {
    const { result, requests } = await run(...firstSync(12))
    expect(requests).toEqual([
      'create-label 1',
      'create-milestone 1',
      'create-issue 5',
      'create-issue 5',
      'create-issue 2',
    ])
    expect(titles(result)).toEqual(Array.from({ length: 12 }, (_, index) => `Task number ${index}`))
    expect(kinds(result.applied.map((each) => each.operation))).toEqual({
      'create-label': 1,
      'create-milestone': 1,
      'create-issue': 12,
    })
    expect(result.stoppedBy).toBe('done')
  })

  it('puts the issues into the milestone and under the label that were just made', async () => {
    const { executor } = await run(...firstSync(1))
    const [write] = executor.requests[2] ?? []
    expect(write).toMatchObject({
      milestone: { number: 1, title: 'Basics' },
      labels: [{ nodeId: 'L_roadmap' }],
    })
  })

  it('closes an issue that was created for a ticked task, with a write of its own', async () => {
    const ticked = roadmap([
      section('Basics', [
        task('a', { box: 'done' }),
        task('b', { box: 'skipped' }),
        task('c', { box: 'open' }),
      ]),
    ])
    const { executor, result } = await run(...firstSync(0, [ticked]))
    const [created = [], closed = []] = executor.requests.slice(2)
    expect(
      created.map((write) => write.kind === 'create-issue' && parseManagedBody(write.body)?.base.state),
    ).toEqual(['open', 'open', 'open'])
    expect(closed.map((write) => write.kind === 'write-issue' && [write.title, write.state])).toEqual([
      ['a', 'done'],
      ['b', 'skipped'],
    ])
    expect(
      closed.map((write) => write.kind === 'write-issue' && parseManagedBody(write.body)?.base.state),
    ).toEqual(['done', 'skipped'])
    expect(result.applied).toHaveLength(5)
  })

  it('rewrites an issue and leaves what people wrote around the block', async () => {
    const base = taskBase()
    const [first] = [issue(7, { base })]
    const body = `Mine, above\r\n${first?.body}\r\nMine, below`
    const github = snapshot({
      issues: [issue(7, { base, body })],
      milestones: [milestone(1, { base: sectionBase() })],
    })
    const renamed = roadmap([section('Basics', ['Write a small parser'])])
    const { executor } = await run(plan([renamed], github).plan, github)
    const write = executor.requests.flat().find((each) => each.kind === 'write-issue')
    expect(write?.kind === 'write-issue' && write.title).toBe('Write a small parser')
    expect(write?.kind === 'write-issue' && write.body.startsWith('Mine, above\r\n<!--')).toBe(true)
    expect(write?.kind === 'write-issue' && write.body.endsWith('-->\n\r\nMine, below')).toBe(true)
  })
})

describe('an operation that is refused', () => {
  it('fails alone; the rest goes on', async () => {
    const { result } = await run(...firstSync(8), {
      fate: (write) =>
        write.kind === 'create-issue' && write.title === 'Task number 3' ? 'refused' : 'applied',
    })
    expect(result.failed.map((each) => each.error.message)).toEqual(['No.'])
    expect(titles(result)).toHaveLength(7)
    expect(result.pending).toEqual([])
    expect(result.stoppedBy).toBe('done')
  })

  it('keeps what depends on it for the next run, and nothing else', async () => {
    const two = roadmap([section('First', ['a', 'b']), section('Second', ['c', 'd'])])
    const { result, requests } = await run(...firstSync(0, [two]), {
      fate: (write) => (write.kind === 'create-milestone' && write.title === 'First' ? 'refused' : 'applied'),
    })
    expect(kinds(result.failed.map((each) => each.operation))).toEqual({ 'create-milestone': 1 })
    expect(kinds(result.pending)).toEqual({ 'create-issue': 2 })
    expect(titles(result)).toEqual(['c', 'd'])
    expect(requests.at(-1)).toBe('create-issue 2')
  })

  it('keeps every issue for the next run where the label is missing', async () => {
    const { result, requests } = await run(...firstSync(3), {
      fate: (write) => (write.kind === 'create-label' ? 'refused' : 'applied'),
    })
    expect(requests).toEqual(['create-label 1', 'create-milestone 1'])
    expect(kinds(result.pending)).toEqual({ 'create-issue': 3 })
  })

  it('because a person was there meanwhile waits for the next run', async () => {
    const base = taskBase()
    const github = snapshot({
      issues: [issue(7, { base })],
      milestones: [milestone(1, { base: sectionBase() })],
    })
    const renamed = plan([roadmap([section('Basics', ['Write a small parser'])])], github).plan
    const { result } = await run(renamed, github, {
      fate: (write) => (write.kind === 'write-issue' ? 'changed' : 'applied'),
    })
    expect(kinds(result.pending)).toEqual({ 'update-issue': 1 })
    expect([result.failed, result.stoppedBy]).toEqual([[], 'done'])
  })
})

describe('a lost answer', () => {
  it('to a create is looked for before anything is sent again, and found', async () => {
    const { result, executor, clock } = await run(...firstSync(3), {
      fate: (_, index) => (index === 3 ? 'lost' : 'applied'),
    })
    expect(executor.looks).toHaveLength(1)
    expect([...(executor.looks[0] ?? [])]).toEqual([executor.created[1]?.task])
    expect(executor.created.map((each) => each.issue.title)).toEqual([
      'Task number 0',
      'Task number 1',
      'Task number 2',
    ])
    expect(result.applied).toHaveLength(5)
    expect(result.pending).toEqual([])
    expect(clock.sleeps).toEqual([2_000])
  })

  it('to a create is looked for again while lists lag', async () => {
    const { executor, clock } = await run(...firstSync(1), {
      lag: 2,
      fate: (write) => (write.kind === 'create-issue' ? 'lost' : 'applied'),
    })
    expect(executor.created).toHaveLength(1)
    expect(clock.sleeps).toEqual([2_000, 8_000, 20_000])
  })

  it('to a create that never arrived is sent again after looking', async () => {
    let drops = 1
    const { result, executor } = await run(...firstSync(1), {
      fate: (write) => {
        if (write.kind !== 'create-issue' || drops === 0) return 'applied'
        drops -= 1
        return 'dropped'
      },
    })
    expect(executor.looks).toHaveLength(3)
    expect(executor.created).toHaveLength(1)
    expect(result).toMatchObject({ stoppedBy: 'done', pending: [], failed: [] })
  })

  it('is given up after three tries; the next run looks again', async () => {
    const { result, executor } = await run(...firstSync(1), {
      fate: (write) => (write.kind === 'create-issue' ? 'dropped' : 'applied'),
    })
    expect(executor.requests.filter(([write]) => write?.kind === 'create-issue')).toHaveLength(3)
    expect(executor.looks).toHaveLength(9)
    expect(kinds(result.pending)).toEqual({ 'create-issue': 1 })
    expect(result.failed).toEqual([])
  })

  it('to the create of a ticked task still closes it', async () => {
    const ticked = roadmap([section('Basics', [task('a', { box: 'done' })])])
    const { executor, result } = await run(...firstSync(0, [ticked]), {
      fate: (write) => (write.kind === 'create-issue' ? 'lost' : 'applied'),
    })
    expect(executor.created).toHaveLength(1)
    expect(executor.requests.at(-1)).toMatchObject([{ kind: 'write-issue', state: 'done' }])
    expect(result.pending).toEqual([])
  })

  it('to anything else is sent again without looking, because that changes nothing twice', async () => {
    const { executor, requests } = await run(...firstSync(1), {
      fate: (_, index) => (index === 1 ? 'lost' : 'applied'),
    })
    expect(executor.looks).toEqual([])
    expect(requests).toEqual(['create-label 1', 'create-milestone 1', 'create-milestone 1', 'create-issue 1'])
  })
})

describe('the end of a run', () => {
  it('comes before the next request when the runner asks to stop', async () => {
    const abort = new AbortController()
    const { result, requests } = await run(...firstSync(12), {
      abort,
      fate: (_, index) => {
        if (index === 6) abort.abort()
        return 'applied'
      },
    })
    expect(requests).toEqual(['create-label 1', 'create-milestone 1', 'create-issue 5'])
    expect(result.stoppedBy).toBe('abort')
    expect(kinds(result.pending)).toEqual({ 'create-issue': 7 })
    expect(titles(result)).toHaveLength(5)
  })

  it('comes without a request when the runner asked before', async () => {
    const abort = new AbortController()
    abort.abort()
    const { result, requests } = await run(...firstSync(2), { abort })
    expect(requests).toEqual([])
    expect(result.stoppedBy).toBe('abort')
    expect(result.pending).toHaveLength(4)
  })

  it('comes while waiting for a limit when the runner asks to stop', async () => {
    const abort = new AbortController()
    const clock = virtualClock()
    const { result } = await run(...firstSync(2), {
      abort,
      clock,
      fate: (write) => {
        if (write.kind !== 'create-issue') return 'applied'
        abort.abort()
        return { limitedUntil: clock.now() + minute }
      },
    })
    expect(result.stoppedBy).toBe('abort')
    expect(kinds(result.pending)).toEqual({ 'create-issue': 2 })
    expect(clock.now()).toBe(1_000_000)
  })

  it('does not send a create again whose answer was lost when the runner asks to stop', async () => {
    const abort = new AbortController()
    const { result, executor } = await run(...firstSync(1), {
      abort,
      fate: (write) => (write.kind === 'create-issue' ? 'lost' : 'applied'),
      lag: 9,
      onLook: () => abort.abort(),
    })
    expect(executor.created).toHaveLength(1)
    expect(executor.looks).toHaveLength(1)
    expect(result.stoppedBy).toBe('abort')
    expect(kinds(result.pending)).toEqual({ 'create-issue': 1 })
  })

  it('comes when every further write is pointless, with the reason and all that is left', async () => {
    const archived = new RoadmapSyncError('failed', 'The repository is archived.', { hint: 'Unarchive it.' })
    const { result, requests } = await run(...firstSync(7), {
      fate: (_, index) => (index === 7 ? { fatal: archived } : 'applied'),
    })
    expect(requests).toEqual(['create-label 1', 'create-milestone 1', 'create-issue 5', 'create-issue 2'])
    expect(result).toMatchObject({ stoppedBy: 'failure', error: archived, failed: [] })
    expect(kinds(result.pending)).toEqual({ 'create-issue': 2 })
  })

  it('leaves an error of the program to the program', async () => {
    const fate = () => {
      throw new TypeError('undefined is not a function')
    }
    await expect(run(...firstSync(1), { fate })).rejects.toThrow(TypeError)
  })
})
