import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseConfig } from '../../../src/config/file.ts'
import { audit, type Workflow } from './audit.ts'
import { codeBlocks, listFiles, readText } from './files.ts'
import { lint } from './lint.ts'

const paths = listFiles('.github/workflows', ['.yml', '.yaml'])
const workflows = paths.map((path) => ({
  path,
  text: readText(path),
  data: parse(readText(path)) as Workflow,
}))
const jobs = workflows.flatMap(({ path, data }) =>
  Object.entries(data.jobs).map(([name, job]) => ({ name: `${path} ${name}`, job, workflow: data })),
)

describe('the linters', () => {
  it('find an input that the action does not have', async () => {
    const found = await lint('a.yml', workflowWith('uses: OWNER/roadmap-sync@v1\n        with: { tokn: x }'))
    expect(found).toEqual(["a.yml:8:17: Invalid action input 'tokn'"])
  })

  it('find an event that does not exist', async () => {
    const text = workflowWith('run: "true"').replace('on: push', 'on: pusch')
    expect((await lint('a.yml', text)).join('\n')).toContain('pusch')
  })

  it("find a stranger's text in a script", async () => {
    const text = workflowWith(`run: echo "\${{ github.event.issue.title }}"`).replace(
      'on: push',
      'on: issues',
    )
    expect((await lint('a.yml', text)).join('\n')).toContain('potentially untrusted')
  })

  it('find a runtime that no runner has', async () => {
    const text = readText('action.yml').replace('node24', 'node23')
    expect((await lint('action.yml', text)).join('\n')).toContain('node23')
  })
})

describe('action.yml', () => {
  it('is what GitHub accepts', async () => {
    expect(await lint('action.yml', readText('action.yml'))).toEqual([])
  })

  it('has a description that the Marketplace does not cut', () => {
    expect(parse(readText('action.yml')).description.length).toBeLessThanOrEqual(125)
  })
})

describe('the workflows of this repository', () => {
  it.each(workflows)('$path is what GitHub accepts', async ({ path, text }) => {
    expect(await lint(path, text)).toEqual([])
  })

  it.each(workflows)('$path has nothing that an attacker could use', ({ text }) => {
    expect(audit(text)).toEqual([])
  })

  it('use one version of each action', () => {
    const uses = workflows.flatMap(({ text }) => [
      ...text.matchAll(/\buses: ([\w.-]+\/[\w.-]+)[\w./-]*@([0-9a-f]{40} # .*)$/gm),
    ])
    const versions = new Set(uses.map(([, action, version]) => `${action}@${version}`))
    const actions = new Set(uses.map(([, action]) => action))
    expect(actions.size).toBeGreaterThan(5)
    expect(versions.size).toBe(actions.size)
  })

  it('give every job these permissions and no other', () => {
    const granted = jobs.map(({ name, job, workflow }) => [name, job.permissions ?? workflow.permissions])
    expect(Object.fromEntries(granted)).toEqual({
      '.github/workflows/check-dist.yml check-dist': { contents: 'read' },
      '.github/workflows/ci.yml test': { contents: 'read' },
      '.github/workflows/ci.yml windows': { contents: 'read' },
      '.github/workflows/ci.yml checks': { contents: 'read' },
      '.github/workflows/ci.yml packages': { contents: 'read' },
      '.github/workflows/ci.yml workflows': { contents: 'read' },
      '.github/workflows/ci.yml ci': {},
      '.github/workflows/release.yml build': { contents: 'read' },
      '.github/workflows/release.yml attest': { 'id-token': 'write', attestations: 'write' },
      '.github/workflows/release.yml release': { contents: 'write' },
      '.github/workflows/release.yml npm': { contents: 'read', 'id-token': 'write' },
      '.github/workflows/scorecard.yml scorecard': {
        contents: 'read',
        'security-events': 'write',
        'id-token': 'write',
      },
      '.github/workflows/security.yml codeql': { contents: 'read', 'security-events': 'write' },
      '.github/workflows/security.yml packages': { contents: 'read' },
      '.github/workflows/roadmap.yml roadmap': {
        contents: 'write',
        issues: 'write',
        'pull-requests': 'write',
      },
    })
  })
})

describe('the YAML in the README', () => {
  const blocks = codeBlocks(readText('README.md')).filter(({ language }) => language === 'yaml')

  it.each(blocks)('in line $line is right', async ({ text, line }) => {
    const path = `README.md example in line ${line}`
    if (text.startsWith('# .github/roadmap-sync.yml\n')) {
      expect(() => parseConfig(text, path)).not.toThrow()
    } else {
      const isSteps = text.startsWith('- ')
      const workflow = isSteps ? workflowWith(text.slice(2).trimEnd().replaceAll('\n', '\n      ')) : text
      expect(await lint(path, workflow)).toEqual([])
    }
  })

  it('begins with a whole workflow', () => {
    expect(Object.keys(parse(blocks[0]?.text ?? ''))).toEqual(
      expect.arrayContaining(['on', 'permissions', 'concurrency', 'jobs']),
    )
  })

  it('is the workflow that this repository runs, but for the checkout that `./` needs', () => {
    const own = parse(readText('.github/workflows/roadmap.yml'))
    const { steps, 'timeout-minutes': _, ...job } = own.jobs.roadmap
    const shown = { ...own, jobs: { roadmap: { ...job, steps: [{ uses: 'OWNER/roadmap-sync@v1' }] } } }
    expect(steps.at(-1)).toEqual({ uses: './' })
    expect(parse(blocks[0]?.text ?? '')).toEqual(shown)
  })
})

function workflowWith(step: string): string {
  return `on: push
permissions: {}
jobs:
  job:
    runs-on: ubuntu-latest
    steps:
      - ${step}
`
}
