import { describe, expect, it } from 'vitest'
import { audit } from './audit.ts'

const sha = '0123456789abcdef0123456789abcdef01234567'

const safe = `on:
  pull_request:
permissions: {}
concurrency: { group: ci }
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: { contents: read }
    steps:
      - uses: actions/checkout@${sha} # v1.2.3
        with: { persist-credentials: false }
      - uses: actions/setup-node@${sha} # v1.2.3
        with: { package-manager-cache: false }
      - uses: ./
      - run: npm ci --ignore-scripts
      - run: npm test
        env:
          TITLE: \${{ github.event.pull_request.title }}
`

describe('the audit of a workflow', () => {
  it('finds nothing in one that is safe', () => {
    expect(audit(safe)).toEqual([])
  })

  it.each([
    ['artipacked', 'persist-credentials: false', 'fetch-depth: 0'],
    ['artipacked', 'persist-credentials: false', 'persist-credentials: true'],
    ['artipacked', '        with: { persist-credentials: false }\n', ''],
    ['bot-conditions', 'timeout-minutes: 5', "timeout-minutes: 5\n    if: github.actor == 'dependabot[bot]'"],
    ['cache-poisoning', 'package-manager-cache: false', 'cache: npm'],
    ['cache-poisoning', 'package-manager-cache: false', 'node-version: 20'],
    ['cache-poisoning', '- uses: ./', `- uses: actions/cache/restore@${sha} # v1.2.3`],
    ['concurrency-limits', 'concurrency: { group: ci }\n', ''],
    ['dangerous-triggers', 'pull_request:', 'pull_request_target:'],
    ['dangerous-triggers', 'on:\n  pull_request:', 'on: [push, workflow_run]'],
    ['dangerous-triggers', 'on:\n  pull_request:', 'on: issue_comment'],
    ['excessive-permissions', 'permissions: {}\n', ''],
    ['excessive-permissions', 'permissions: {}', 'permissions: write-all'],
    ['excessive-permissions', 'permissions: { contents: read }', 'permissions: read-all'],
    [
      'excessive-permissions',
      'permissions: {}',
      'permissions: { contents: write }',
      'jobs:',
      'jobs:\n  other: { runs-on: ubuntu-latest, timeout-minutes: 5 }',
    ],
    ['github-env', 'run: npm test', 'run: echo "A=b" >> "$GITHUB_ENV"'],
    ['github-env', 'run: npm test', 'run: echo "$PWD" >> $GITHUB_PATH'],
    [
      'hardcoded-container-credentials',
      'timeout-minutes: 5',
      'timeout-minutes: 5\n    container: { image: a }',
    ],
    [
      'hardcoded-container-credentials',
      'timeout-minutes: 5',
      'timeout-minutes: 5\n    services: { db: { image: a } }',
    ],
    ['insecure-commands', 'TITLE:', 'ACTIONS_ALLOW_UNSECURE_COMMANDS: true\n          TITLE:'],
    ['install-scripts', 'npm ci --ignore-scripts', 'npm ci'],
    ['install-scripts', 'npm ci --ignore-scripts', '|\n          npm install -g tool\n          npm test'],
    ['secrets', 'TITLE:', `TOKEN: \${{ secrets.TOKEN }}\n          TITLE:`],
    ['self-hosted-runner', 'runs-on: ubuntu-latest', 'runs-on: [self-hosted, linux]'],
    ['template-injection', 'run: npm test', `run: echo "\${{ github.event.pull_request.title }}"`],
    ['template-injection', 'run: npm test', `run: npm test \${{ matrix.node }}`],
    [
      'template-injection',
      '- uses: ./',
      `- uses: actions/github-script@${sha} # v1.2.3\n        with: { script: "x('\${{ github.head_ref }}')" }`,
    ],
    ['timeout', '    timeout-minutes: 5\n', ''],
    ['unpinned-uses', `actions/checkout@${sha} # v1.2.3`, 'actions/checkout@v1.2.3'],
    ['unpinned-uses', `${sha} # v1.2.3`, sha],
    ['unpinned-uses', `${sha} # v1.2.3`, `${sha} # v1`],
    ['unpinned-uses', `${sha} # v1.2.3`, `${sha.slice(0, 7)} # v1.2.3`],
    ['unpinned-uses', 'uses: ./', 'uses: docker://alpine:3'],
  ])('finds %s where a workflow says otherwise: %s → %s', (name, ...changes) => {
    let text = safe
    for (let at = 0; at < changes.length; at += 2) {
      const [before = '', after = ''] = changes.slice(at, at + 2)
      expect(text).toContain(before)
      text = text.replace(before, () => after)
    }
    expect(audit(text).map((finding) => finding.split(':')[0])).toEqual([name])
  })

  it('looks at the secrets and the pin of a workflow that is called', () => {
    const text = `${safe}  called:\n    uses: owner/repo/.github/workflows/a.yml@main\n    secrets: inherit\n`
    expect(audit(text).map((finding) => finding.split(':')[0])).toEqual(['secrets', 'unpinned-uses'])
  })
})
