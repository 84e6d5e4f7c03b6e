import type { ApplyResult } from '../../../src/apply/apply.ts'
import { applyPlan } from '../../../src/apply/apply.ts'
import type { Pacer } from '../../../src/apply/pacer.ts'
import { createPacer, githubPace } from '../../../src/apply/pacer.ts'
import type { Registry } from '../../../src/apply/resolve.ts'
import { createWaitBudget } from '../../../src/apply/wait-budget.ts'
import type { Executor } from '../../../src/apply/writes.ts'
import { parseMilestoneDescription } from '../../../src/memory/marker.ts'
import type { Snapshot } from '../../../src/memory/snapshot.ts'
import type { Operation } from '../../../src/plan/operation.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import type { Roadmap } from '../../../src/roadmap/model.ts'
import { plan, roadmap, section, snapshot } from './build.ts'
import type { VirtualClock } from './clock.ts'
import { virtualClock } from './clock.ts'
import type { FakeExecutor, FakeExecutorOptions } from './executor.ts'
import { fakeExecutor } from './executor.ts'

/** Milliseconds. */
export const minute = 60_000

/** What is different about an application. */
export type RunOptions = FakeExecutorOptions & {
  readonly clock?: VirtualClock
  readonly maxWait?: number
  readonly abort?: AbortController
}

/** An application that ended. */
export type Run = {
  readonly result: ApplyResult
  readonly executor: FakeExecutor
  readonly clock: VirtualClock
  /** Kind and size of every request. */
  readonly requests: readonly string[]
}

/** Applies a plan to a repository that only knows what is written to it; time passes only by waiting for limits. */
export async function run(asked: Plan, github: Snapshot, options: RunOptions = {}): Promise<Run> {
  const { clock = virtualClock(), maxWait = 10 * minute, abort = new AbortController(), ...faults } = options
  const { signal } = abort
  const executor = fakeExecutor(faults)
  const pacer = createPacer(clock, { ...githubPace, writeInterval: 0 })
  const result = await applyPlan(
    asked,
    {
      milestones: milestonesOf(github),
      labels: new Map(github.labels),
      issues: new Map(github.issues),
      parents: new Map(),
      users: new Map(),
    },
    {
      executor: paced(executor, pacer, clock),
      pacer,
      clock,
      signal,
      budget: createWaitBudget({ clock, signal, maxWait }),
    },
  )
  const requests = executor.requests.map((writes) => `${writes[0]?.kind} ${writes.length}`)
  return { result, executor, clock, requests }
}

/** Writes at the pace, as the real executor does. */
function paced(executor: FakeExecutor, pacer: Pacer, clock: VirtualClock): Executor {
  return {
    findCreated: executor.findCreated,
    execute: async (writes, next) => {
      const objects = writes.filter((write) => write.kind.startsWith('create-')).length
      clock.pass(pacer.delay(objects))
      pacer.record(objects)
      return executor.execute(writes, next)
    },
  }
}

/** Returns the plan of a first sync, of one section with `count` tasks or of `roadmaps`, and the empty repository. */
export function firstSync(count: number, roadmaps: readonly Roadmap[] = [tasks(count)]): [Plan, Snapshot] {
  const github = snapshot({ labels: [] })
  return [plan(roadmaps, github).plan, github]
}

function tasks(count: number): Roadmap {
  return roadmap([
    section(
      'Basics',
      Array.from({ length: count }, (_, index) => `Task number ${index}`),
    ),
  ])
}

/** Returns how many operations of each kind there are. */
export function kinds(operations: readonly Operation[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of operations) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

/** Returns the titles of the issues that were written. */
export function titles(result: ApplyResult): string[] {
  return [...result.issues.values()].map((each) => each.title)
}

/** The milestones that bear a section's marker, by section. */
function milestonesOf({ milestones }: Snapshot): Registry['milestones'] {
  return new Map(
    [...milestones.values()].flatMap((milestone) => {
      const { base } = parseMilestoneDescription(milestone.description)
      return base === null ? [] : [[base.id, milestone] as const]
    }),
  )
}
