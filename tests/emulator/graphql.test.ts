import { Octokit } from '@octokit/rest'
import { describe, expect, it } from 'vitest'
import { createEmulator, virtualClock } from './emulator.ts'
import type { EmulatorOptions } from './types.ts'

const NAME = 'octo/roadmap'

function start(options: EmulatorOptions = {}) {
  const emulator = createEmulator({
    clock: virtualClock(),
    repositories: [{ name: NAME, files: { 'README.md': '# Roadmap\n', 'roadmap/a.md': 'A\r\n' } }],
    ...options,
  })
  const octokit = new Octokit({ auth: emulator.token(), request: { fetch: emulator.fetch }, log: silent })
  return { emulator, octokit }
}

const silent = { debug() {}, info() {}, warn() {}, error() {} }

describe('reading over GraphQL', () => {
  it('shows the repository, its files and its branch with the object ids git gives them', async () => {
    const { emulator, octokit } = start()
    const result = await octokit.graphql(
      `query($owner: String!, $name: String!) {
        viewer { login databaseId }
        repository(owner: $owner, name: $name) {
          id nameWithOwner isArchived hasIssuesEnabled viewerPermission visibility url
          defaultBranchRef { name target { oid } }
          readme: object(expression: "HEAD:README.md") { ... on Blob { text byteSize isBinary isTruncated oid } }
          folder: object(expression: "main:roadmap") { ... on Tree { entries { name path type mode oid } } }
          missing: object(expression: "HEAD:none") { oid }
        }
        rateLimit { cost limit remaining }
      }`,
      { owner: 'octo', name: 'roadmap' },
    )
    expect(result).toMatchObject({
      viewer: { login: 'github-actions[bot]', databaseId: 41898282 },
      repository: {
        viewerPermission: null,
        visibility: 'PUBLIC',
        defaultBranchRef: { name: 'main', target: { oid: emulator.head(NAME) } },
        // printf '# Roadmap\n' | git hash-object --stdin
        readme: { text: '# Roadmap\n', byteSize: 10, isBinary: false, isTruncated: false },
        folder: { entries: [{ name: 'a.md', type: 'blob', mode: 33188 }] },
        missing: null,
      },
      rateLimit: { cost: 1, limit: 1000 },
    })
    emulator.verify()
  })

  it('creates, lists and closes issues as the Actions bot', async () => {
    const { emulator, octokit } = start()
    const person = emulator.person('octo')
    person.createMilestone(NAME, { title: 'One' })
    const { repository } = await octokit.graphql<{
      repository: { id: string; milestones: { nodes: { id: string }[] } }
    }>(
      `{ repository(owner: "octo", name: "roadmap") { id milestones(first: 10) { nodes { id number title } } } }`,
    )
    const made = await octokit.graphql<Record<'a' | 'b', { issue: { id: string; number: number } }>>(
      `mutation($id: ID!, $milestone: ID!) {
        label: createLabel(input: { repositoryId: $id, name: "roadmap", color: "0E8A16" }) { label { name } }
        a: createIssue(input: { repositoryId: $id, title: "First", body: "x", milestoneId: $milestone }) { issue { id number } }
        b: createIssue(input: { repositoryId: $id, title: "Second" }) { issue { id number } }
      }`,
      { id: repository.id, milestone: repository.milestones.nodes[0]?.id },
    )
    await octokit.graphql(
      `mutation($id: ID!) { closeIssue(input: { issueId: $id, stateReason: NOT_PLANNED }) { issue { state stateReason } } }`,
      { id: made.b.issue.id },
    )
    const listed = await octokit.graphql(`{ repository(owner: "octo", name: "roadmap") {
      issues(first: 100, orderBy: { field: CREATED_AT, direction: ASC }) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { number title state stateReason viewerDidAuthor author { __typename login } milestone { title number openIssueCount } labels(first: 5) { nodes { name } } }
      }
    } }`)
    expect(listed).toMatchObject({
      repository: {
        issues: {
          totalCount: 2,
          nodes: [
            {
              number: 1,
              state: 'OPEN',
              viewerDidAuthor: true,
              author: { __typename: 'Bot', login: 'github-actions' },
              milestone: { title: 'One', openIssueCount: 1 },
            },
            { number: 2, state: 'CLOSED', stateReason: 'NOT_PLANNED', milestone: null },
          ],
        },
      },
    })
    expect(emulator.issues(NAME).map((issue) => issue.author)).toEqual([
      'github-actions[bot]',
      'github-actions[bot]',
    ])
    expect(emulator.log.entries.at(1)?.created).toEqual([
      'label octo/roadmap roadmap',
      'issue octo/roadmap#1',
      'issue octo/roadmap#2',
    ])
    emulator.verify()
  })

  it('commits on a branch only when the expected head is right', async () => {
    const { emulator, octokit } = start()
    const commit = (expectedHeadOid: string, contents: string) =>
      octokit.graphql(
        `mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid url signature { isValid } } } }`,
        {
          input: {
            branch: { repositoryNameWithOwner: NAME, branchName: 'main' },
            expectedHeadOid,
            message: { headline: 'Update' },
            fileChanges: {
              additions: [{ path: 'a/b.svg', contents: Buffer.from(contents).toString('base64') }],
            },
          },
        },
      )
    const before = emulator.head(NAME)
    await commit(before, '<svg/>')
    expect(emulator.file(NAME, 'a/b.svg')).toBe('<svg/>')
    await expect(commit(before, 'x')).rejects.toMatchObject({
      errors: [
        {
          type: 'STALE_DATA',
          message: `Expected branch to point to "${before}" but it did not. Pull and try again.`,
        },
      ],
    })
    emulator.verify()
  })

  it('creates and lists milestones over REST', async () => {
    const { emulator, octokit } = start()
    const at = { owner: 'octo', repo: 'roadmap' }
    await octokit.rest.issues.createMilestone({
      ...at,
      title: 'One',
      description: 'd',
      due_on: '2026-03-08T12:00:00Z',
    })
    await expect(octokit.rest.issues.createMilestone({ ...at, title: 'One' })).rejects.toMatchObject({
      status: 422,
    })
    await octokit.rest.issues.updateMilestone({ ...at, milestone_number: 1, state: 'closed' })
    const { data } = await octokit.rest.issues.listMilestones({ ...at, state: 'all' })
    expect(data).toMatchObject([{ number: 1, title: 'One', state: 'closed', due_on: '2026-03-08T08:00:00Z' }])
    emulator.verify()
  })
})
