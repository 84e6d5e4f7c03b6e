import type { Work } from './floor.ts'

/** Where the roadmap of the scenarios is, and the README that its table goes into. */
export const roadmapPath = 'roadmap/plan.md'
export const readmePath = 'README.md'
export const readme = '# Plan\n'
const perSection = 10

/** Somebody who works in the repository between two runs. */
export interface Actor {
  read(path: string): Promise<string>
  push(path: string, text: string): Promise<void>
  closeIssue(number: number): Promise<void>
}

/** One run, on what the scenarios before it left. */
export type Scenario = {
  readonly name: string
  readonly arrange: (actor: Actor) => Promise<void>
  /** The event that starts the run. */
  readonly event: 'workflow_dispatch' | 'issues'
  /** What the run has to do for a roadmap of so many tasks. */
  readonly work: (tasks: number) => Work
}

const sectionsOf = (tasks: number) => Math.ceil(tasks / perSection)
const nothing = (tasks: number) => ({
  there: { issues: tasks, milestones: sectionsOf(tasks) },
  issues: 0,
  milestones: 0,
  labels: 0,
  commits: 0,
})

/** The scenarios, in the order in which they follow each other. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'first sync',
    arrange: async () => {},
    event: 'workflow_dispatch',
    work: (tasks) => ({
      there: { issues: 0, milestones: 0 },
      issues: tasks,
      milestones: sectionsOf(tasks),
      labels: 1,
      commits: 1,
    }),
  },
  { name: 'nothing changed', arrange: async () => {}, event: 'workflow_dispatch', work: nothing },
  {
    name: 'one issue closed',
    arrange: (actor) => actor.closeIssue(1),
    event: 'issues',
    work: (tasks) => ({ ...nothing(tasks), commits: 1 }),
  },
  {
    name: '5 % edited',
    arrange: async (actor) => {
      const text = await actor.read(roadmapPath)
      const edited = text.replace(/(Exercise (\d+)): /g, (all, name, number) =>
        number % 20 === 2 ? `${name}, once more: ` : all,
      )
      await actor.push(roadmapPath, edited)
    },
    event: 'workflow_dispatch',
    work: (tasks) => ({ ...nothing(tasks), issues: Math.ceil((tasks - 1) / 20), commits: 1 }),
  },
  {
    name: 'everything ticked',
    arrange: async (actor) => {
      const text = await actor.read(roadmapPath)
      await actor.push(roadmapPath, text.replaceAll('- [ ]', '- [x]'))
    },
    event: 'workflow_dispatch',
    // The first issue is closed already.
    work: (tasks) => ({
      ...nothing(tasks),
      issues: tasks - 1,
      milestones: sectionsOf(tasks),
      commits: 1,
    }),
  },
]

/** Returns a roadmap of `tasks` tasks with boxes, ten a section. */
export function roadmapOf(tasks: number): string {
  const lines = ['# Plan']
  for (let task = 1; task <= tasks; task += 1) {
    if (task % perSection === 1) lines.push('', `## Part ${Math.ceil(task / perSection)}`, '')
    lines.push(
      `- [ ] Exercise ${task}: ${['read', 'write', 'test', 'draw'][task % 4]} something of part ${task * 7919}`,
    )
  }
  return `${lines.join('\n')}\n`
}
