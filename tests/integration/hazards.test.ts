import { describe, expect, it } from 'vitest'
import { createWorld, repository } from './world.ts'

const roadmap = '# Piano\n\n## Basics\n\n### Practice\n\n- Play a scale\n- Read a story\n'
const deep = `${'> '.repeat(10_000)}a\n`
const tangled = `\n\nSee:\n${'[![a'.repeat(10_000)}\n`

describe('what would take the parser too long or too deep', () => {
  it.each([
    ['10,000 levels of quotations', deep, /^roadmap\/piano\.md:9: .*nested more than 100 deep/],
    ['10,000 brackets in a paragraph', tangled, /^roadmap\/piano\.md:11: .*too many brackets/],
  ])('in a roadmap stops the run with its place, and closes nothing: %s', async (_, text, message) => {
    const files = { 'README.md': '# Plans\n', 'roadmap/piano.md': roadmap }
    const world = createWorld({ repositories: [{ name: repository, files }] })
    await world.run()
    world.emulator.person('octo').push(repository, { files: { 'roadmap/piano.md': `${roadmap}${text}` } })
    await expect(world.run({ inputs: { force: 'true' } })).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringMatching(message),
      hint: 'Simplify the place, or split the file.',
    })
    expect(world.writes()).toEqual([])
  })

  it.each([
    ['10,000 levels of quotations', deep],
    ['10,000 brackets in a paragraph', tangled],
  ])('in a README leaves it as it is, and the rest goes on: %s', async (_, text) => {
    const readme = `# Plans\n\n${text}`
    const files = { 'README.md': readme, 'roadmap/piano.md': roadmap }
    const world = createWorld({ repositories: [{ name: repository, files }] })
    const report = await world.run()
    expect(report.diagnostics).toMatchObject([
      { rule: 'readme-unread', severity: 'warning', place: { path: 'README.md' } },
    ])
    expect(world.emulator.issues(repository)).toHaveLength(2)
    expect(world.emulator.file(repository, 'README.md')).toBe(readme)
    expect(world.emulator.file(repository, '.github/roadmap/badge.svg')).toContain('0')
  })

  it('in an issue is kept as people wrote it', async () => {
    const files = { 'README.md': '# Plans\n', 'roadmap/piano.md': roadmap }
    const world = createWorld({ repositories: [{ name: repository, files }] })
    await world.run()
    const [issue] = world.emulator.issues(repository)
    const body = `${issue?.body}\n${deep}${tangled}`
    world.emulator.person('octo').editIssue(repository, 1, { body })
    world.emulator
      .person('octo')
      .push(repository, { files: { 'roadmap/piano.md': roadmap.replace('a scale', 'two scales') } })
    await world.run()
    const [after] = world.emulator.issues(repository)
    expect(after?.title).toBe('Play two scales')
    expect(after?.body?.replaceAll('\r', '').endsWith(`${deep}${tangled}`)).toBe(true)
  })
})
