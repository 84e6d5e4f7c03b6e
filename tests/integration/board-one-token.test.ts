import { describe, expect, it } from 'vitest'
import type { BoardWorld } from './board-world.ts'
import { createBoardWorld } from './board-world.ts'
import type { RunOptions } from './world.ts'
import { repository, roadmapPath, seed } from './world.ts'

const card = (number: number) => `${repository}#${number}`
const everyCard = Array.from({ length: 12 }, (_, at) => card(at + 1))

/** A world whose runs do everything with one token. */
function oneToken(): BoardWorld {
  const world = createBoardWorld()
  const token = world.emulator.token({ kind: 'classic', login: 'octo', scopes: ['project', 'repo'] })
  return { ...world, run: (run: RunOptions = {}) => world.run({ token, projectToken: token, ...run }) }
}

const contents = (world: BoardWorld) => world.board().cards.map(({ content }) => content)

/** The roadmap gets a task more. */
function grow({ emulator }: BoardWorld): void {
  const text = seed.replace(
    '- Напиши тесты для REST API',
    '- Измерь покрытие.\n    \n- Напиши тесты для REST API',
  )
  emulator.person('octo').push(repository, { files: { [roadmapPath]: text } })
}

describe('one token for both', () => {
  it('makes the issues and adds them to the board, in order, with one pace for both', async () => {
    const world = oneToken()
    const report = await world.run()
    expect(report.project).toMatchObject({ changes: 12, pending: 0, error: null })
    expect(contents(world)).toEqual(everyCard)
    expect(report.requests).toBe(world.requests().length)
    expect(world.emulator.log.counts().rapidWrites).toBe(0)
    await world.run()
    expect(world.requests()).toHaveLength(2)
    expect(world.writes()).toEqual([])
    grow(world)
    const next = await world.run()
    expect(next.project).toMatchObject({ changes: 1, error: null })
    expect(contents(world)).toEqual([...everyCard.slice(0, 9), card(13), ...everyCard.slice(9)])
    expect(world.column('Раздел')['Измерь покрытие.']).toBe('7. Тестирование')
    await world.run()
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it('puts nothing on a board that was closed or deleted, and makes the issues', async () => {
    for (const end of ['close', 'delete'] as const) {
      const world = oneToken()
      await world.run()
      world.emulator.person('octo').board('octo', 1)[end]()
      const before = world.emulator.boards('octo')
      grow(world)
      const report = await world.run()
      expect(report.diagnostics.map(({ rule }) => rule)).toEqual([
        end === 'close' ? 'board-closed' : 'board-gone',
      ])
      expect(world.emulator.issues(repository)).toHaveLength(13)
      expect(world.emulator.boards('octo')).toEqual(before)
    }
  })

  it('that may not keep boards makes everything else', async () => {
    const world = createBoardWorld()
    const token = world.emulator.token({ kind: 'classic', login: 'octo', scopes: ['repo'] })
    const report = await world.run({ token, projectToken: token })
    expect(report.project?.error?.message).toBe('The token may not write project boards.')
    expect(world.emulator.issues(repository)).toHaveLength(12)
    expect(report.commit).not.toBeNull()
  })
})
