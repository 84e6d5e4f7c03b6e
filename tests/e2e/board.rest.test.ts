// The project board, through the bundles that users run.
import { afterEach, describe, expect, it } from 'vitest'
import { makeFolder } from './cli.ts'
import { dispatchEvent, issuesEvent } from './events.ts'
import type { World } from './world.ts'
import { repository, roadmapPath, seed, startWorld } from './world.ts'

const worlds: World[] = []
async function open(): Promise<{ readonly world: World; readonly projectToken: string }> {
  const world = await startWorld()
  worlds.push(world)
  const projectToken = world.emulator.token({ kind: 'classic', login: 'octo', scopes: ['project'] })
  return { world, projectToken }
}
afterEach(async () => {
  for (const world of worlds.splice(0)) {
    world.emulator.verify()
    await world.close()
  }
})

describe('the board', () => {
  it('is made by a step, named in its outputs and its summary, and its token is shown nowhere', async () => {
    const { world, projectToken } = await open()
    const inputs = { project: 'auto', 'project-token': projectToken }
    const result = await world.run(dispatchEvent(world.emulator, repository), { with: inputs })
    expect(result.exitCode).toBe(0)
    expect(result.outputs['project-url']).toBe('https://github.com/users/octo/projects/1')
    expect(result.summary).toContain('Доска проекта: [Roadmap для подготовки')
    expect(result.summary).toContain('добавлено карточек: 12')
    expect(result.masked).toContain(projectToken)
    expect(world.emulator.boards('octo')[0]?.cards).toHaveLength(12)
    world.emulator.person('octo').board('octo', 1).automate(false)
    world.emulator.person('octo').closeIssue(repository, 1)
    const closed = issuesEvent(world.emulator, repository, { action: 'closed', number: 1 })
    const next = await world.run(closed, { with: inputs })
    expect(next.exitCode).toBe(0)
    expect(world.emulator.boards('octo')[0]?.cards[0]?.values.Status).toBe('Done')
    expect(world.requests()).toHaveLength(4)
  })

  it('without its token is one notice, and the step succeeds', async () => {
    const { world } = await open()
    const result = await world.run(dispatchEvent(world.emulator, repository), {
      with: { project: 'auto', locale: 'en' },
    })
    expect(result.exitCode).toBe(0)
    expect(result.outputs['project-url']).toBe('')
    expect(result.annotations.map(({ level, title }) => [level, title])).toEqual([
      ['notice', 'roadmap-sync: no-project-token'],
    ])
    expect(result.annotations[0]?.message).toContain('3. Add `project-token:')
  })

  it('with a token that may not fails the step after all else is done', async () => {
    const { world } = await open()
    const weak = world.emulator.token({ kind: 'classic', login: 'octo', scopes: ['repo'] })
    const result = await world.run(dispatchEvent(world.emulator, repository), {
      with: { project: 'auto', 'project-token': weak },
    })
    expect(result.exitCode).toBe(1)
    expect(result.annotations.map(({ message }) => message).join()).toContain('may not write project boards')
    expect(world.emulator.issues(repository)).toHaveLength(12)
    expect(result.outputs.commit).toBe(world.emulator.head(repository))
  })

  it('with a token that was revoked says so, and shows it nowhere, debug lines and commits included', async () => {
    const { world, projectToken } = await open()
    world.emulator.revoke(projectToken)
    // Throws when it shows up in anything that the run leaves behind.
    const result = await world.run(dispatchEvent(world.emulator, repository), {
      with: { project: 'auto', 'project-token': projectToken },
      env: { RUNNER_DEBUG: '1' },
    })
    expect(result.exitCode).toBe(1)
    expect(result.summary).toContain('GitHub does not accept the token for the project board')
    expect(JSON.stringify(world.emulator.inspect(repository))).not.toContain(projectToken)
    expect(world.emulator.issues(repository)).toHaveLength(12)
  })

  it('is made on an Enterprise Server, views and all', async () => {
    const { world, projectToken } = await open()
    const result = await world.run(dispatchEvent(world.emulator, repository), {
      server: world.server.ghes,
      with: { project: 'auto', 'project-token': projectToken },
    })
    expect(result.exitCode).toBe(0)
    const [board] = world.emulator.boards('octo')
    expect(board?.cards).toHaveLength(12)
    expect(board?.views.map(({ layout }) => layout)).toEqual(['board'])
  })

  it('is kept from the command line, with the token from the environment', async () => {
    const { world, projectToken } = await open()
    const folder = makeFolder({ [roadmapPath]: seed })
    try {
      const env = {
        GITHUB_API_URL: world.server.apiUrl,
        GITHUB_TOKEN: world.token,
        PROJECT_TOKEN: projectToken,
      }
      const { exitCode, stdout } = await folder.run(['sync', '--repo', repository, '--project', 'auto'], {
        env,
      })
      expect(exitCode).toBe(0)
      expect(stdout).toContain('https://github.com/users/octo/projects/1')
      expect(stdout).not.toContain(projectToken)
      expect(world.emulator.boards('octo')[0]?.cards).toHaveLength(12)
    } finally {
      folder.remove()
    }
  })
})
