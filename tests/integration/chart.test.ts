import { describe, expect, it } from 'vitest'
import { createWorld, repository, roadmapPath, seed } from './world.ts'

const chartPath = '.github/roadmap/burnup.svg'
const day = 86_400_000
const closed = { event: { name: 'issues', payload: { action: 'closed' } } }

type World = ReturnType<typeof createWorld>

function worldWith(config: string): World {
  const files = {
    'README.md': '# My plan\n\nWelcome.\n',
    [roadmapPath]: seed,
    '.github/roadmap-sync.yml': config,
  }
  return createWorld({ repositories: [{ name: repository, files }] })
}

function file(world: World, path: string): string {
  return world.emulator.file(repository, path) ?? ''
}

function close(world: World, index: number): void {
  world.emulator.person('octo').closeIssue(repository, world.emulator.issues(repository)[index]?.number ?? 0)
}

describe('the burn-up chart', () => {
  it('is drawn and shown below the table where the configuration asks for it, and nowhere else', async () => {
    const world = worldWith('chart: true\n')
    await world.run()
    expect(file(world, chartPath)).toMatch(/^<svg /)
    expect(file(world, 'README.md')).toMatch(
      /progress:end -->\n\n<!-- roadmap-sync:chart:start -->\n<img src="\.github\/roadmap\/burnup\.svg" alt="[^"]*готово 0 из 12">\n<!-- roadmap-sync:chart:end -->\n\nWelcome\.\n$/,
    )
    const without = worldWith('label: roadmap\n')
    await without.run()
    expect(file(without, chartPath)).toBe('')
    expect(file(without, 'README.md')).not.toContain('chart')
  })

  it('moves with each task that is done, and foretells the end once there is enough to go by', async () => {
    const world = worldWith('chart: true\n')
    await world.run()
    for (let index = 0; index < 4; index += 1) {
      world.clock.advance(7 * day)
      close(world, index)
      await world.run(closed)
      expect(world.emulator.commits(repository)[0]?.changed).toContain(chartPath)
      expect(file(world, 'README.md')).toContain(`готово ${index + 1} из 12`)
    }
    expect(file(world, 'README.md')).toMatch(/alt="[^"]*При таком темпе — к [^"]* г\. \([^"]*\)">/)
  })

  it('stays the same bytes on any later day on which nothing happens', async () => {
    const world = worldWith('chart: true\n')
    await world.run()
    world.clock.advance(20 * day)
    close(world, 0)
    await world.run(closed)
    for (const days of [1, 30, 400]) {
      world.clock.advance(days * day)
      await world.run()
      expect(world.writes()).toEqual([])
      expect(world.requests()).toHaveLength(1)
    }
  })

  it('does not come back into a README that it was taken out of', async () => {
    const world = worldWith('chart: true\n')
    await world.run()
    const without = file(world, 'README.md').replace(
      /<!-- roadmap-sync:chart:start[\s\S]*chart:end -->\n\n/,
      '',
    )
    world.emulator.person('octo').push(repository, { files: { 'README.md': without } })
    close(world, 0)
    await world.run(closed)
    expect(file(world, 'README.md')).not.toContain('chart')
    expect(file(world, chartPath)).toContain('готово 1 из 12')
  })

  it('is taken out of the README when it is switched off', async () => {
    const world = worldWith('chart: true\n')
    await world.run()
    world.emulator
      .person('octo')
      .push(repository, { files: { '.github/roadmap-sync.yml': 'chart: false\n' } })
    await world.run()
    expect(file(world, 'README.md')).toContain('chart:start -->\n<!-- roadmap-sync:chart:end')
  })

  it('is kept with the rest on a branch of its own where that is asked for', async () => {
    const world = worldWith('chart: true\n')
    await world.run({ inputs: { publish: 'branch' } })
    const own = (path: string) => world.emulator.file(repository, path, 'roadmap-progress') ?? ''
    expect(own(chartPath)).toMatch(/^<svg /)
    expect(own('README.md')).toContain('<img src=".github/roadmap/burnup.svg" alt="Динамика прогресса: ')
    const [pull] = world.emulator.pulls(repository)
    const linked = world.emulator.file(repository, 'README.md', pull?.head)
    expect(linked).toMatch(/<img src="https:[^"]*\/raw\/roadmap-progress\/\.github\/roadmap\/burnup\.svg"/)
  })

  it('counts neither what left the roadmap nor what was skipped', async () => {
    const world = worldWith('chart: true\n')
    await world.run()
    world.clock.advance(day)
    const [first] = world.emulator.issues(repository)
    world.emulator.person('octo').closeIssue(repository, first?.number ?? 0, 'not_planned')
    await world.run(closed)
    expect(file(world, 'README.md')).toContain('готово 0 из 11')
    const gone = seed.replace(/^- Создай базу данных.*$/m, '')
    world.emulator.person('octo').push(repository, { files: { [roadmapPath]: gone } })
    await world.run()
    expect(file(world, 'README.md')).toContain('готово 0 из 10')
  })
})
