import { describe, expect, it } from 'vitest'
import { createBoardWorld } from './board-world.ts'
import { repository } from './world.ts'

describe('two runs at once', () => {
  it.each([
    ['for a new roadmap', false],
    ['for issues that are there already', true],
  ])('make one board between them, with every task on it once: %s', async (_, synced) => {
    const world = createBoardWorld({ latency: 40 })
    if (synced) await world.run({ inputs: { project: '' } })
    const reports = await Promise.all([world.run(), world.run()])
    expect(reports.map(({ project }) => project?.error)).toEqual([null, null])
    await world.run()
    const board = world.board()
    const open = world.emulator.issues(repository).filter(({ state }) => state === 'open')
    const shown = board.cards.filter(({ archived }) => !archived)
    expect(shown.map(({ content }) => content)).toEqual(open.map(({ number }) => `${repository}#${number}`))
    expect(open).toHaveLength(12)
    expect(board.views.map(({ name }) => name)).toEqual(['Доска'])
    expect(board.fields.map(({ name }) => name)).toEqual(['Status', 'Раздел'])
    await world.run()
    expect(world.writes()).toEqual([])
    world.emulator.verify()
  })

  it('that made an issue twice leave the card of the newer one in the archive', async () => {
    const world = createBoardWorld()
    await Promise.all([world.run(), world.run()])
    await world.run()
    const closed = world.emulator.issues(repository).filter(({ stateReason }) => stateReason === 'duplicate')
    expect(closed.length).toBeGreaterThan(0)
    const archived = world.board().cards.filter((card) => card.archived)
    expect(archived.map(({ content }) => content).sort()).toEqual(
      closed.map(({ number }) => `${repository}#${number}`).sort(),
    )
    await world.run()
    expect(world.writes()).toEqual([])
  })
})
