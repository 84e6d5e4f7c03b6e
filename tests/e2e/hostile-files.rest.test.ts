// Files that are made to take a parser too long, too much memory or too deep, read by the bundle as people run it.
import { afterAll, describe, expect, it } from 'vitest'
import { makeFolder } from './cli.ts'

const place = makeFolder({ '.github/roadmap-sync.yml': '' })
afterAll(() => place.remove())

describe.concurrent('a hostile file ends the run in one sentence that names it', () => {
  it.each([
    ['237,000 boxes', '- [ ] a task with it\n'.repeat(237_000), /takes more than .* to read|has \d+ tasks/],
    ['20,000 nested quotations', `${'> '.repeat(20_000)}a\n`, /takes more than .* to read|nested too deep/],
    ['20,001 tasks', '- [ ] a\n'.repeat(20_001), /has 20001 tasks; the limit is 20000 a file/],
    ['more than 5 MB', 'a\n'.repeat(2_500_001), /has 5000002 bytes; the limit is 5000000/],
  ])('%s', { timeout: 240_000 }, async (name, text, message) => {
    const path = `${name.replaceAll(/\W/g, '-')}.md`
    place.write(path, text)
    const { exitCode, stderr } = await place.run(['check', path])
    expect(stderr).toMatch(new RegExp(`^error: ${path} ${message.source}`))
    expect(stderr.trimEnd().split('\n')).toHaveLength(2)
    expect(exitCode).toBe(2)
  })

  it('configuration nested 50,000 deep', { timeout: 240_000 }, async () => {
    place.write('plan.md', '# Plan\n\n## A\n\n- [ ] one\n')
    place.write('deep.yml', '['.repeat(50_000))
    const { exitCode, stderr } = await place.run(['check', 'plan.md', '--config', 'deep.yml'])
    expect(stderr).toMatch(/^error: deep\.yml is nested too deep to be read\./)
    expect(exitCode).toBe(2)
  })
})

describe.concurrent('what only looks hostile is read', () => {
  it.each([
    ['100,000 open brackets', `# Plan\n\n- [ ] ${'['.repeat(100_000)}\n`],
    ['a frontmatter nested 50,000 deep', `---\ntitle: ${'['.repeat(50_000)}\n---\n- [ ] a\n`],
  ])('%s', { timeout: 240_000 }, async (name, text) => {
    const path = `${name.replaceAll(/\W/g, '-')}.md`
    place.write(path, text)
    const { exitCode, stdout } = await place.run(['check', path])
    expect(stdout).toContain('1 file, 1 task')
    expect(exitCode).toBe(0)
  })
})
