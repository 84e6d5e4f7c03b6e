import { describe, expect, it } from 'vitest'
import { AT, NAME, start } from './start.ts'

const ISSUE = 'repository(owner: "octo", name: "roadmap")'

async function ids(
  { octokit }: ReturnType<typeof start>,
  count: number,
): Promise<{ repository: string; issues: string[] }> {
  const { repository } = await octokit.graphql<{
    repository: { id: string; issues: { nodes: { id: string }[] } }
  }>(`{ ${ISSUE} { id issues(first: ${Math.max(1, count)}) { nodes { id } } } }`)
  return { repository: repository.id, issues: repository.issues.nodes.map(({ id }) => id) }
}

describe('reading over GraphQL', () => {
  it('shows the repository, its files and its branch in one request', async () => {
    const { emulator, octokit } = start()
    const result = await octokit.graphql(
      `query($owner: String!, $name: String!) {
        viewer { login databaseId }
        repository(owner: $owner, name: $name) {
          nameWithOwner isArchived hasIssuesEnabled viewerPermission visibility isPrivate url
          owner { __typename login }
          defaultBranchRef { name prefix target { oid ... on Commit { messageHeadline history(first: 5, path: "roadmap") { totalCount } } } }
          ref(qualifiedName: "refs/heads/main") { target { oid } }
          readme: object(expression: "HEAD:README.md") { ... on Blob { text byteSize isBinary isTruncated oid } }
          folder: object(expression: "main:roadmap") { __typename ... on Tree { entries { name path type mode object { ... on Blob { text } } } } }
          missing: object(expression: "HEAD:none") { oid }
          noMilestone: milestone(number: 7) { id }
          noLabel: label(name: "none") { id }
        }
      }`,
      { owner: 'octo', name: 'roadmap' },
    )
    const oid = emulator.head(NAME)
    expect(result).toEqual({
      viewer: { login: 'github-actions[bot]', databaseId: 41898282 },
      repository: {
        nameWithOwner: NAME,
        isArchived: false,
        hasIssuesEnabled: true,
        viewerPermission: null,
        visibility: 'PUBLIC',
        isPrivate: false,
        url: 'https://github.com/octo/roadmap',
        owner: { __typename: 'User', login: 'octo' },
        defaultBranchRef: {
          name: 'main',
          prefix: 'refs/heads/',
          target: { oid, messageHeadline: 'Initial commit', history: { totalCount: 1 } },
        },
        ref: { target: { oid } },
        readme: {
          text: '# Roadmap\n',
          byteSize: 10,
          isBinary: false,
          isTruncated: false,
          oid: '437766dd8f3de193d9902af8c9352301900e8494',
        },
        folder: {
          __typename: 'Tree',
          entries: [{ name: 'a.md', path: 'a.md', type: 'blob', mode: 33188, object: { text: 'A\r\n' } }],
        },
        missing: null,
        noMilestone: null,
        noLabel: null,
      },
    })
    emulator.verify()
  })

  it('pages issues by a cursor that survives what happens to the issue it points at', async () => {
    const { emulator, octokit, person } = start()
    for (let at = 1; at <= 5; at++) person.createIssue(NAME, { title: `${at}` })
    type Page = {
      repository: {
        issues: {
          totalCount: number
          pageInfo: { hasNextPage: boolean; endCursor: string }
          nodes: { number: number }[]
        }
      }
    }
    const page = (after: string | null) =>
      octokit.graphql<Page>(
        `query($after: String) { ${ISSUE} { issues(first: 2, after: $after, orderBy: { field: CREATED_AT, direction: ASC }) { totalCount pageInfo { hasNextPage endCursor } nodes { number } } } }`,
        { after },
      )
    const first = (await page(null)).repository.issues
    expect(first).toMatchObject({
      totalCount: 5,
      pageInfo: { hasNextPage: true },
      nodes: [{ number: 1 }, { number: 2 }],
    })
    person.deleteIssue(NAME, 2)
    const second = (await page(first.pageInfo.endCursor)).repository.issues
    expect(second).toMatchObject({ totalCount: 4, nodes: [{ number: 3 }, { number: 4 }] })
    expect((await page(second.pageInfo.endCursor)).repository.issues).toMatchObject({
      pageInfo: { hasNextPage: false },
      nodes: [{ number: 5 }],
    })
    await expect(page('nonsense')).rejects.toMatchObject({ errors: [{ type: 'INVALID_CURSOR_ARGUMENTS' }] })
    const last = `{ ${ISSUE} { issues(last: 2, states: [OPEN], orderBy: { field: UPDATED_AT, direction: DESC }) { pageInfo { hasPreviousPage } edges { cursor node { number } } } } }`
    expect(await octokit.graphql(last)).toMatchObject({
      repository: {
        issues: {
          pageInfo: { hasPreviousPage: true },
          edges: [{ node: { number: 3 } }, { node: { number: 1 } }],
        },
      },
    })
    emulator.verify()
  })

  it('keeps pull requests out of lists of issues but inside the counts of a milestone', async () => {
    const { emulator, octokit, person } = start()
    person.createMilestone(NAME, { title: 'One' })
    person.createIssue(NAME, { title: '1', milestone: 1 })
    person.createIssue(NAME, { title: '2', milestone: 1 })
    person.closeIssue(NAME, 2)
    person.createBranch(NAME, 'x')
    person.push(NAME, { branch: 'x', files: { x: 'x' } })
    person.setMilestone(NAME, person.openPull(NAME, { title: 'Pull', head: 'x' }), 1)
    const result = await octokit.graphql(`{ ${ISSUE} {
      issues(first: 5) { totalCount }
      milestones(first: 5, states: [OPEN], orderBy: { field: NUMBER, direction: ASC }) { nodes {
        title openIssueCount closedIssueCount creator { login }
        open: issues(first: 5, states: [OPEN]) { totalCount }
        closed: issues(first: 5, states: [CLOSED]) { totalCount }
        pullRequests(first: 5) { totalCount }
      } }
    } }`)
    expect(result).toEqual({
      repository: {
        issues: { totalCount: 2 },
        milestones: {
          nodes: [
            {
              title: 'One',
              openIssueCount: 2,
              closedIssueCount: 1,
              creator: { login: 'octo' },
              open: { totalCount: 1 },
              closed: { totalCount: 1 },
              pullRequests: { totalCount: 1 },
            },
          ],
        },
      },
    })
    emulator.verify()
  })

  it('answers what is not there with an error of type NOT_FOUND', async () => {
    const { emulator, octokit, person } = start()
    person.createIssue(NAME, { title: '1' })
    const query = `{ ${ISSUE} { one: issue(number: 1) { title } issue(number: 9) { id } pullRequest(number: 1) { id } issueOrPullRequest(number: 9) { __typename } } none: repository(owner: "octo", name: "none") { id } }`
    await expect(octokit.graphql(query)).rejects.toMatchObject({
      data: { repository: { one: { title: '1' }, issue: null }, none: null },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['repository', 'issue'],
          message: 'Could not resolve to an Issue with the number of 9.',
        },
        {
          type: 'NOT_FOUND',
          path: ['repository', 'pullRequest'],
          message: 'Could not resolve to a PullRequest with the number of 1.',
        },
        { type: 'NOT_FOUND', path: ['repository', 'issueOrPullRequest'] },
        {
          type: 'NOT_FOUND',
          path: ['none'],
          message: "Could not resolve to a Repository with the name 'octo/none'.",
        },
      ],
    })
    emulator.verify()
  })

  it('resolves nodes by id, each failing for itself', async () => {
    const started = start()
    const { emulator, octokit, person } = started
    person.createIssue(NAME, { title: '1' })
    const { repository, issues } = await ids(started, 1)
    const query = 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Issue { number } } }'
    await expect(octokit.graphql(query, { ids: [issues[0], 'none', repository] })).rejects.toMatchObject({
      data: { nodes: [{ __typename: 'Issue', number: 1 }, null, { __typename: 'Repository' }] },
      errors: [
        {
          type: 'NOT_FOUND',
          path: ['nodes', 1],
          message: "Could not resolve to a node with the global id of 'none'",
        },
      ],
    })
    emulator.verify()
  })

  it('follows a transferred issue to its new repository', async () => {
    const { emulator, octokit, person } = start()
    emulator.createRepository({ name: 'octo/other', files: {} })
    person.createIssue(NAME, { title: '1' })
    person.transferIssue(NAME, 1, 'octo/other')
    expect(
      await octokit.graphql(
        `{ ${ISSUE} { issue(number: 1) { number repository { nameWithOwner } } issues(first: 1) { totalCount } } }`,
      ),
    ).toEqual({
      repository: {
        issue: { number: 1, repository: { nameWithOwner: 'octo/other' } },
        issues: { totalCount: 0 },
      },
    })
    emulator.verify()
  })

  it('serves lists filtered by a null from an index that is days behind', async () => {
    const { clock, octokit, person } = start()
    person.createIssue(NAME, { title: 'old' })
    clock.advance(4 * 24 * 3_600_000)
    person.createIssue(NAME, { title: 'new' })
    const list = (filter: string) =>
      octokit.graphql(`{ ${ISSUE} { issues(first: 5, filterBy: ${filter}) { nodes { title } } } }`)
    expect(await list('{ assignee: null }')).toEqual({
      repository: { issues: { nodes: [{ title: 'old' }] } },
    })
    expect(await list('{ states: [OPEN] }')).toEqual({
      repository: { issues: { nodes: [{ title: 'old' }, { title: 'new' }] } },
    })
  })

  it('tells who wrote and who edited a text', async () => {
    const { emulator, clock, octokit, person } = start()
    await octokit.rest.issues.create({ ...AT, title: 'bot', body: 'a\nb' })
    person.createIssue(NAME, { title: 'human', body: 'forged <!-- marker -->' })
    clock.advance(60_000)
    person.editIssue(NAME, 1, { body: 'a\nc' })
    const fields =
      'body lastEditedAt editor { __typename login } includesCreatedEdit viewerDidAuthor viewerCanUpdate authorAssociation author { __typename login }'
    expect(await octokit.graphql(`{ ${ISSUE} { issues(first: 5) { nodes { ${fields} } } } }`)).toEqual({
      repository: {
        issues: {
          nodes: [
            {
              body: 'a\r\nc',
              lastEditedAt: '2026-01-05T09:01:00Z',
              editor: { __typename: 'User', login: 'octo' },
              includesCreatedEdit: true,
              viewerDidAuthor: true,
              viewerCanUpdate: true,
              authorAssociation: 'NONE',
              author: { __typename: 'Bot', login: 'github-actions' },
            },
            {
              body: 'forged <!-- marker -->',
              lastEditedAt: null,
              editor: null,
              includesCreatedEdit: false,
              viewerDidAuthor: false,
              viewerCanUpdate: true,
              authorAssociation: 'OWNER',
              author: { __typename: 'User', login: 'octo' },
            },
          ],
        },
      },
    })
    emulator.verify()
  })
})
