import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Difference } from '../../src/plan/operation.ts'
import type { Person } from '../emulator/emulator.ts'
import type { World } from './world.ts'
import { createWorld, repository } from './world.ts'

/*
 * Each folder is a case: `before.md` is synced, then people do what `people.json` says on GitHub, then `after.md` is
 * pushed (without it an issue event follows). `expected.json` is what everybody sees then, `expected.md` the roadmap
 * where its boxes followed. `UPDATE_FIXTURES=1` rewrites what is expected; read the difference before you commit it.
 */
const folder = new URL('../fixtures/reconcile/', import.meta.url)
const path = 'roadmap/plan.md'

type Action = { readonly [Verb in keyof Person]?: readonly unknown[] }

const read = (name: string, file: string): string | null => {
  const url = new URL(`${name}/${file}`, folder)
  return existsSync(url) ? readFileSync(url, 'utf8') : null
}

/** Issues are named by title in `people.json`; a number stays a number. */
function act(world: World, action: Action): void {
  const octo = world.emulator.person('octo')
  for (const [verb, [target, ...rest]] of Object.entries(action) as [keyof Person, unknown[]][]) {
    const issue = world.emulator.issues(repository).find(({ title }) => title === target)
    const milestone = world.emulator.milestones(repository).find(({ title }) => title === target)
    const number = issue?.number ?? milestone?.number ?? target
    const change = rest.map((value) =>
      typeof value === 'object' && value !== null && 'append' in value
        ? { body: `${issue?.body ?? ''}${String(value.append)}` }
        : typeof value === 'object' && value !== null && 'replace' in value && Array.isArray(value.replace)
          ? {
              body: (issue?.body ?? '').replace(
                new RegExp(String(value.replace[0])),
                String(value.replace[1]),
              ),
            }
          : value,
    )
    const method = octo[verb] as (...parameters: unknown[]) => unknown
    method.call(octo, repository, number, ...change)
  }
}

function told(differences: readonly Difference[]): string[] {
  return differences.map(({ of, number, field }) => `${of} #${number}: ${field}`)
}

describe('reconciling what the roadmap and people did', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const before = read(name, 'before.md') ?? ''
    const world = createWorld({
      repositories: [
        { name: repository, files: { 'README.md': '# Plan\n', [path]: before } },
        { name: 'octo/elsewhere', files: {} },
      ],
    })
    await world.run()
    for (const action of JSON.parse(read(name, 'people.json') ?? '[]') as Action[]) act(world, action)
    const after = read(name, 'after.md')
    if (after !== null) world.emulator.person('octo').push(repository, { files: { [path]: after } })
    const event = after === null ? { event: { name: 'issues' } } : {}
    const { plan } = await world.run(event)
    const seen = {
      operations: plan.operations.map((operation) =>
        'number' in operation ? `${operation.kind} #${operation.number}` : operation.kind,
      ),
      drift: told(plan.drift),
      conflicts: told(plan.conflicts),
      lost: plan.lost.map(({ number, gone }) => `#${number} ${gone}`),
      milestones: world.emulator
        .milestones(repository)
        .map(({ number, title, state }) => `#${number} ${title} (${state})`),
      issues: world.emulator
        .issues(repository)
        .map(({ number, title, state, stateReason, milestone, labels, comments }) => ({
          issue: `#${number} ${title}`,
          state: stateReason === null || state === 'open' ? state : `${state} as ${stateReason}`,
          milestone,
          labels,
          comments: comments.map(({ author }) => author),
        })),
      notes: world.emulator.issues(repository).flatMap(({ number, body }) => {
        const below = body.replaceAll('\r\n', '\n').split('<!-- /roadmap-sync:task -->\n')[1] ?? body
        return below === '' ? [] : [`#${number} ${below.trim()}`]
      }),
    }
    const file = world.emulator.file(repository, path)
    if (process.env.UPDATE_FIXTURES === '1') {
      writeFileSync(new URL(`${name}/expected.json`, folder), `${JSON.stringify(seen, null, 2)}\n`)
      if (file !== (after ?? before)) writeFileSync(new URL(`${name}/expected.md`, folder), file ?? '')
    }
    expect(seen).toEqual(JSON.parse(read(name, 'expected.json') ?? 'null'))
    expect(file).toBe(read(name, 'expected.md') ?? after ?? before)
    await world.run()
    expect(world.writes(), 'a second run has nothing left to write').toEqual([])
  })
})
