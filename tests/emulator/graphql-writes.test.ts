import { describe, expect, it } from 'vitest'
import { AT, NAME, octokitFor, start } from './start.ts'

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

describe('writing over GraphQL', () => {
  it('creates an issue with labels, milestone and parent in one call, and closes and reopens it', async () => {
    const started = start()
    const { emulator, octokit, person } = started
    person.createMilestone(NAME, { title: 'One' })
    person.createIssue(NAME, { title: 'parent' })
    const { repository, issues } = await ids(started, 1)
    const { createLabel } = await octokit.graphql<{ createLabel: { label: { id: string } } }>(
      'mutation($id: ID!) { createLabel(input: { repositoryId: $id, name: "roadmap", color: "0E8A16" }) { label { id } } }',
      { id: repository },
    )
    const milestone = await octokit.graphql<{ repository: { milestone: { id: string } } }>(
      `{ ${ISSUE} { milestone(number: 1) { id } } }`,
    )
    const { createIssue } = await octokit.graphql<{ createIssue: { issue: { id: string } } }>(
      'mutation($input: CreateIssueInput!) { createIssue(input: $input) { issue { id number parent { number } } clientMutationId } }',
      {
        input: {
          repositoryId: repository,
          title: 'child',
          body: 'b',
          labelIds: [createLabel.label.id],
          milestoneId: milestone.repository.milestone.id,
          parentIssueId: issues[0],
          clientMutationId: 'echo',
        },
      },
    )
    expect(createIssue).toMatchObject({
      issue: { number: 2, parent: { number: 1 } },
      clientMutationId: 'echo',
    })
    expect(emulator.issue(NAME, 2)).toMatchObject({
      labels: ['roadmap'],
      milestone: 'One',
      parent: 1,
      author: 'github-actions[bot]',
    })
    const { id } = createIssue.issue
    const close = (reason: string, duplicateIssueId: string | null = null) =>
      octokit.graphql(
        `mutation($id: ID!, $duplicateIssueId: ID) { closeIssue(input: { issueId: $id, stateReason: ${reason}, duplicateIssueId: $duplicateIssueId }) { issue { state stateReason closedAt } } }`,
        { id, duplicateIssueId },
      )
    await close('NOT_PLANNED')
    await close('COMPLETED')
    expect(emulator.issue(NAME, 2)).toMatchObject({ state: 'closed', stateReason: 'not_planned' })
    await octokit.graphql(
      'mutation($id: ID!) { reopenIssue(input: { issueId: $id }) { issue { state stateReason } } }',
      { id },
    )
    expect(emulator.issue(NAME, 2)).toMatchObject({ state: 'open', stateReason: 'reopened' })
    expect(await close('DUPLICATE', issues[0])).toMatchObject({
      closeIssue: { issue: { state: 'CLOSED', stateReason: 'DUPLICATE' } },
    })
    emulator.verify()
  })

  it('changes title, body, labels, milestone and state of an issue', async () => {
    const started = start()
    const { emulator, octokit, person } = started
    person.createMilestone(NAME, { title: 'One' })
    person.createIssue(NAME, { title: '1', labels: ['a', 'b'], milestone: 1, assignees: ['octo'] })
    const { issues } = await ids(started, 1)
    const labels = await octokit.graphql<{
      repository: { labels: { nodes: { id: string; name: string }[] } }
    }>(`{ ${ISSUE} { labels(first: 5, orderBy: { field: NAME, direction: DESC }) { nodes { id name } } } }`)
    expect(labels.repository.labels.nodes.map(({ name }) => name)).toEqual(['b', 'a'])
    const b = labels.repository.labels.nodes[0]?.id
    const update = (input: object) =>
      octokit.graphql(
        'mutation($input: UpdateIssueInput!) { updateIssue(input: $input) { issue { id } actor { login } } }',
        { input: { id: issues[0], ...input } },
      )
    await update({
      title: 'New',
      body: 'New body',
      labelIds: [b],
      milestoneId: null,
      assigneeIds: [],
      state: 'CLOSED',
    })
    expect(emulator.issue(NAME, 1)).toMatchObject({
      title: 'New',
      body: 'New body',
      labels: ['b'],
      milestone: null,
      assignees: [],
      state: 'closed',
      stateReason: 'completed',
    })
    await update({ body: '' })
    expect(emulator.issue(NAME, 1)).toMatchObject({ title: 'New', body: '', labels: ['b'] })
    const relabel = (mutation: string) =>
      octokit.graphql(
        `mutation($id: ID!, $labels: [ID!]!) { ${mutation}(input: { labelableId: $id, labelIds: $labels }) { labelable { labels(first: 5) { totalCount } } } }`,
        { id: issues[0], labels: labels.repository.labels.nodes.map(({ id }) => id) },
      )
    await relabel('addLabelsToLabelable')
    expect(emulator.issue(NAME, 1)?.labels).toEqual(['a', 'b'])
    await relabel('removeLabelsFromLabelable')
    expect(emulator.issue(NAME, 1)?.labels).toEqual([])
    await octokit.graphql(
      'mutation($id: ID!) { updateLabel(input: { id: $id, name: "c", color: "ffffff" }) { label { name } } }',
      { id: b },
    )
    expect(emulator.labels(NAME).map(({ name }) => name)).toEqual(['a', 'c'])
    await octokit.graphql('mutation($id: ID!) { deleteLabel(input: { id: $id }) { clientMutationId } }', {
      id: b,
    })
    expect(emulator.labels(NAME).map(({ name }) => name)).toEqual(['a'])
    emulator.verify()
  })

  it('refuses texts over the limits with the words GitHub has for it', async () => {
    const started = start()
    const { octokit } = started
    const { repository } = await ids(started, 0)
    const create = (input: object) =>
      octokit.graphql('mutation($input: CreateIssueInput!) { createIssue(input: $input) { issue { id } } }', {
        input: { repositoryId: repository, ...input },
      })
    await expect(create({ title: 'x'.repeat(257) })).rejects.toThrow(
      'title is too long (maximum is 256 characters)',
    )
    await expect(create({ title: 'x', body: 'x'.repeat(65_537) })).rejects.toThrow(
      'body is too long (maximum is 65536 characters)',
    )
  })

  it('comments, edits and deletes comments', async () => {
    const started = start()
    const { emulator, octokit, person } = started
    person.createIssue(NAME, { title: '1' })
    const { issues } = await ids(started, 1)
    const made = await octokit.graphql<{ addComment: { commentEdge: { node: { id: string } } } }>(
      'mutation($id: ID!) { addComment(input: { subjectId: $id, body: "x" }) { commentEdge { node { id url viewerDidAuthor } } subject { id } } }',
      { id: issues[0] },
    )
    const { id } = made.addComment.commentEdge.node
    await octokit.graphql(
      'mutation($id: ID!) { updateIssueComment(input: { id: $id, body: "y" }) { issueComment { body lastEditedAt } } }',
      { id },
    )
    expect(emulator.issue(NAME, 1)?.comments).toEqual([{ author: 'github-actions[bot]', body: 'y' }])
    await octokit.graphql(
      'mutation($id: ID!) { deleteIssueComment(input: { id: $id }) { clientMutationId } }',
      { id },
    )
    expect(emulator.issue(NAME, 1)?.comments).toEqual([])
    emulator.verify()
  })

  it('adds, orders and removes sub-issues', async () => {
    const started = start()
    const { emulator, octokit, person } = started
    for (const title of ['parent', 'a', 'b']) person.createIssue(NAME, { title })
    const { issues } = await ids(started, 3)
    const [parent, a, b] = issues
    const add =
      'mutation($parent: ID!, $child: ID!) { addSubIssue(input: { issueId: $parent, subIssueId: $child }) { issue { subIssuesSummary { total completed percentCompleted } } subIssue { number } } }'
    await octokit.graphql(add, { parent, child: a })
    person.closeIssue(NAME, 2)
    expect(await octokit.graphql(add, { parent, child: b })).toEqual({
      addSubIssue: {
        issue: { subIssuesSummary: { total: 2, completed: 1, percentCompleted: 50 } },
        subIssue: { number: 3 },
      },
    })
    await expect(octokit.graphql(add, { parent: a, child: b })).rejects.toThrow(
      'Sub issue may only have one parent',
    )
    await octokit.graphql(
      'mutation($parent: ID!, $child: ID!, $before: ID!) { reprioritizeSubIssue(input: { issueId: $parent, subIssueId: $child, beforeId: $before }) { issue { id } } }',
      { parent, child: b, before: a },
    )
    expect(emulator.issue(NAME, 1)?.subIssues).toEqual([3, 2])
    await octokit.graphql(
      'mutation($parent: ID!, $child: ID!) { removeSubIssue(input: { issueId: $parent, subIssueId: $child }) { issue { id } } }',
      { parent, child: b },
    )
    expect(
      await octokit.graphql(
        `{ ${ISSUE} { issue(number: 1) { subIssues(first: 5) { nodes { number parent { number } } } } } }`,
      ),
    ).toEqual({ repository: { issue: { subIssues: { nodes: [{ number: 2, parent: { number: 1 } }] } } } })
    emulator.verify()
  })

  it('drops labels, milestone and assignees of somebody who cannot push', async () => {
    const started = start()
    const { emulator, person } = started
    person.createMilestone(NAME, { title: 'One' })
    const { repository } = await ids(started, 0)
    const reader = octokitFor(emulator, { kind: 'classic', login: 'reader', scopes: ['public_repo'] })
    const milestone = await reader.graphql<{
      repository: { viewerPermission: string; milestone: { id: string } }
    }>(`{ ${ISSUE} { viewerPermission milestone(number: 1) { id } } }`)
    expect(milestone.repository.viewerPermission).toBe('READ')
    await reader.graphql(
      'mutation($id: ID!, $milestone: ID!) { createIssue(input: { repositoryId: $id, title: "x", milestoneId: $milestone }) { issue { id } } }',
      { id: repository, milestone: milestone.repository.milestone.id },
    )
    expect(emulator.issue(NAME, 1)).toMatchObject({ author: 'reader', milestone: null })
    emulator.verify()
  })
})

describe('what a young or heavy request may get', () => {
  it('is an id that does not resolve yet', async () => {
    const started = start()
    const { emulator, clock, octokit } = started
    const { data } = await octokit.rest.issues.create({ ...AT, title: 'x' })
    const close = () =>
      octokit.graphql('mutation($id: ID!) { closeIssue(input: { issueId: $id }) { issue { id } } }', {
        id: data.node_id,
      })
    emulator.faults.script({ times: 2 }, { kind: 'unresolved', ms: 5000 })
    await expect(close()).rejects.toMatchObject({ errors: [{ type: 'NOT_FOUND' }] })
    clock.advance(6000)
    await close()
    emulator.verify()
  })

  it('is half of a list with an error beside it', async () => {
    const { emulator, octokit, person } = start()
    for (const title of ['1', '2', '3', '4']) person.createIssue(NAME, { title })
    emulator.faults.script({}, { kind: 'resource-limits' })
    await expect(
      octokit.graphql(`{ ${ISSUE} { issues(first: 5) { nodes { number } } } }`),
    ).rejects.toMatchObject({
      data: { repository: { issues: { nodes: [{ number: 1 }, { number: 2 }] } } },
      errors: [{ message: 'Resource limits for this query exceeded.' }],
    })
    emulator.verify()
  })
})
