import { describe, expect, it } from 'vitest'
import { NAME, octokitFor, start } from './start.ts'
import type { TokenSpec } from './types.ts'

const own: TokenSpec = { kind: 'classic', login: 'octo', scopes: ['project'] }
const fields = `fields(first: 50) { nodes {
  ... on ProjectV2Field { id name dataType }
  ... on ProjectV2SingleSelectField { id name dataType options { id name color description } } } }`

/** A board of octo's with two issues on it, and what a test needs to speak about it. */
async function board() {
  const world = start()
  const { emulator, person } = world
  const issues = ['One', 'Two'].map((title) => person.createIssue(NAME, { title }))
  const number = person.createBoard('octo', { title: 'Plan' })
  for (const issue of issues) person.board('octo', number).add(`${NAME}#${issue}`)
  const octokit = octokitFor(emulator, own)
  const { user } = await octokit.graphql<{ user: { projectV2: Board } }>(
    `{ user(login: "octo") { projectV2(number: ${number}) { id fullDatabaseId closed title number url ${fields}
      items(first: 10) { nodes { id isArchived content { ... on Issue { id number } } } } } } }`,
  )
  const mutate = <Data>(name: string, input: object, selection: string) =>
    octokit.graphql<Record<string, Data>>(
      `mutation($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${selection} } }`,
      { input },
    )
  return { ...world, octokit, project: user.projectV2, mutate, at: person.board('octo', number) }
}

type Field = { readonly id: string; readonly name: string; readonly options?: readonly Option[] }
type Option = {
  readonly id: string
  readonly name: string
  readonly color: string
  readonly description: string
}
type Board = {
  readonly id: string
  readonly fullDatabaseId: string
  readonly title: string
  readonly url: string
  readonly fields: { readonly nodes: readonly Field[] }
  readonly items: {
    readonly nodes: readonly { readonly id: string; readonly content: { readonly id: string } }[]
  }
}

function status({ fields: { nodes } }: Board): Field & { readonly options: readonly Option[] } {
  const field = nodes.find(({ name }) => name === 'Status')
  return { id: field?.id ?? '', name: 'Status', options: field?.options ?? [] }
}

function item({ items: { nodes } }: Board, at: number): string {
  return nodes[at]?.id ?? ''
}

describe('a new project', () => {
  it('has the fields, the three statuses and the one view that GitHub gives it, and lives under its owner', async () => {
    const { emulator, project } = await board()
    expect(project.url).toBe('https://github.com/users/octo/projects/1')
    expect(project.fields.nodes.map(({ name }) => name)).toContain('Linked pull requests')
    expect(status(project).options.map(({ name }) => name)).toEqual(['Todo', 'In Progress', 'Done'])
    expect(emulator.boards('octo')[0]?.views.map(({ name, layout }) => [name, layout])).toEqual([
      ['View 1', 'table'],
    ])
    emulator.verify()
  })

  it('is created linked, and found again in the lists of owner and repository, the newest number first', async () => {
    const { emulator, octokit, mutate } = await board()
    const { user, repository } = await octokit.graphql<{ user: { id: string }; repository: { id: string } }>(
      '{ user(login: "octo") { id } repository(owner: "octo", name: "roadmap") { id } }',
    )
    await mutate(
      'createProjectV2',
      { ownerId: user.id, title: 'Linked', repositoryId: repository.id },
      'projectV2 { number repositories(first: 5) { nodes { nameWithOwner } } }',
    )
    const list = 'projectsV2(first: 10) { nodes { number title creator { login } } }'
    const both = await octokit.graphql<
      Record<'user' | 'repository', { projectsV2: { nodes: { number: number }[] } }>
    >(`{ user(login: "octo") { ${list} } repository(owner: "octo", name: "roadmap") { ${list} } }`)
    expect(both.user.projectsV2.nodes.map(({ number }) => number)).toEqual([2, 1])
    expect(both.repository.projectsV2.nodes.map(({ number }) => number)).toEqual([2])
    expect(emulator.log.of('createProjectV2')[0]?.created).toEqual(['project octo#2'])
    emulator.verify()
  })

  it('is missing from lists that lag, and found by its id all the same', async () => {
    const { emulator, octokit, project } = await board()
    emulator.faults.script({}, { kind: 'lag', objects: 1 })
    const { user } = await octokit.graphql<{ user: { projectsV2: { nodes: unknown[] } } }>(
      '{ user(login: "octo") { projectsV2(first: 10) { nodes { id } } } }',
    )
    expect(user.projectsV2.nodes).toEqual([])
    const { node } = await octokit.graphql<{ node: Board }>(
      `query($id: ID!) { node(id: $id) { ... on ProjectV2 { title } } }`,
      { id: project.id },
    )
    expect(node.title).toBe('Plan')
    emulator.verify()
  })
})

describe('the cards of a project', () => {
  it('are one for each issue, however often it is added', async () => {
    const { emulator, project, mutate } = await board()
    const contentId = project.items.nodes[0]?.content.id
    const answer = await mutate<{ item: { id: string } }>(
      'addProjectV2ItemById',
      { projectId: project.id, contentId },
      'item { id }',
    )
    expect(answer.addProjectV2ItemById?.item.id).toBe(item(project, 0))
    emulator.faults.script({}, { kind: 'content-exists' })
    await expect(
      mutate('addProjectV2ItemById', { projectId: project.id, contentId }, 'item { id }'),
    ).rejects.toThrow('Content already exists in this project')
    expect(emulator.boards('octo')[0]?.cards).toHaveLength(2)
  })

  it('come with their issue, or there is no issue where the token may not write to the project', async () => {
    const { emulator, octokit, project } = await board()
    const { repository } = await octokit.graphql<{ repository: { id: string } }>(
      '{ repository(owner: "octo", name: "roadmap") { id } }',
    )
    const createWith = (scopes: readonly string[]) =>
      octokitFor(emulator, { kind: 'classic', login: 'octo', scopes }).graphql<{
        createIssue: { issue: { projectItems: { nodes: { project: { title: string } }[] } } }
      }>(
        `mutation($input: CreateIssueInput!) { createIssue(input: $input) { issue {
          projectItems(first: 1) { nodes { project { title } } } } } }`,
        { input: { repositoryId: repository.id, title: 'Three', projectV2Ids: [project.id] } },
      )
    await expect(createWith(['repo', 'read:project'])).rejects.toThrow('required scopes')
    expect(emulator.issues(NAME)).toHaveLength(2)
    const { createIssue } = await createWith(['repo', 'project'])
    expect(createIssue.issue.projectItems.nodes).toEqual([{ project: { title: 'Plan' } }])
    expect(emulator.boards('octo')[0]?.cards.map(({ content }) => content)).toEqual(
      [1, 2, 3].map((number) => `${NAME}#${number}`),
    )
    expect(emulator.log.of('createIssue').at(-1)?.created).toEqual([
      'issue octo/roadmap#3',
      'item octo project 1#3',
    ])
    emulator.verify()
  })

  it('go behind one another, or to the top', async () => {
    const { emulator, project, mutate } = await board()
    const answer = await mutate<{ items: { nodes: { id: string }[] } }>(
      'updateProjectV2ItemPosition',
      { projectId: project.id, itemId: item(project, 1) },
      'items(first: 10) { nodes { id } }',
    )
    expect(answer.updateProjectV2ItemPosition?.items.nodes.map(({ id }) => id)).toEqual([
      item(project, 1),
      item(project, 0),
    ])
    expect(emulator.boards('octo')[0]?.cards.map(({ content }) => content)).toEqual([
      `${NAME}#2`,
      `${NAME}#1`,
    ])
  })

  it('refuse changes once archived, and leave the list unless it asks for them', async () => {
    const { emulator, octokit, project, mutate } = await board()
    const itemId = item(project, 0)
    await mutate('archiveProjectV2Item', { projectId: project.id, itemId }, 'item { isArchived }')
    const { id: fieldId, options } = status(project)
    await expect(
      mutate(
        'updateProjectV2ItemFieldValue',
        { projectId: project.id, itemId, fieldId, value: { singleSelectOptionId: options[0]?.id } },
        'projectV2Item { id }',
      ),
    ).rejects.toThrow('The item is archived and cannot be updated')
    const count = (states: string) => `items(first: 1${states}) { totalCount }`
    const { node } = await octokit.graphql<{ node: { live: Count; all: Count } }>(
      `query($id: ID!) { node(id: $id) { ... on ProjectV2 { live: ${count('')} all: ${count(', archivedStates: [ARCHIVED, NOT_ARCHIVED]')} } } }`,
      { id: project.id },
    )
    expect([node.live.totalCount, node.all.totalCount]).toEqual([1, 2])
    await mutate('unarchiveProjectV2Item', { projectId: project.id, itemId }, 'item { isArchived }')
    expect(emulator.boards('octo')[0]?.cards.map(({ archived }) => archived)).toEqual([false, false])
  })

  it('go to Done when their issue is closed, unless that workflow is off', async () => {
    const { emulator, person, at } = await board()
    person.closeIssue(NAME, 1)
    at.automate(false)
    person.closeIssue(NAME, 2)
    expect(emulator.boards('octo')[0]?.cards.map(({ values }) => values)).toEqual([{ Status: 'Done' }, {}])
  })

  it('are gone with their issue', async () => {
    const { emulator, person } = await board()
    person.deleteIssue(NAME, 1)
    expect(emulator.boards('octo')[0]?.cards.map(({ content }) => content)).toEqual([`${NAME}#2`])
  })

  it('show one value of each kind, and know who asked about which pull request', async () => {
    const { emulator, octokit, person, project, mutate, at } = await board()
    at.addField('Start', 'DATE')
    at.set(`${NAME}#1`, 'Start', '2026-01-02')
    at.set(`${NAME}#1`, 'Status', 'Todo')
    person.createBranch(NAME, 'work')
    person.push(NAME, { branch: 'work', files: { a: 'b' } })
    person.openPull(NAME, { title: 'Work', head: 'work', body: 'Closes #1' })
    const { node } = await octokit.graphql<{ node: { items: { nodes: unknown[] } } }>(
      `query($id: ID!) { node(id: $id) { ... on ProjectV2 { items(first: 1) { nodes {
        status: fieldValueByName(name: "Status") { ... on ProjectV2ItemFieldSingleSelectValue { name optionId } }
        start: fieldValueByName(name: "Start") { ... on ProjectV2ItemFieldDateValue { date } }
        content { ... on Issue { assignees(first: 1) { totalCount }
          closedByPullRequestsReferences(first: 1) { totalCount } } } } } } } }`,
      { id: project.id },
    )
    expect(node.items.nodes).toEqual([
      {
        status: { name: 'Todo', optionId: status(project).options[0]?.id },
        start: { date: '2026-01-02' },
        content: { assignees: { totalCount: 0 }, closedByPullRequestsReferences: { totalCount: 1 } },
      },
    ])
    const values = { projectId: project.id, itemId: item(project, 0), fieldId: status(project).id }
    await expect(
      mutate(
        'updateProjectV2ItemFieldValue',
        { ...values, value: { text: 'x', number: 1 } },
        'clientMutationId',
      ),
    ).rejects.toThrow('Exactly one value')
    await expect(
      mutate(
        'updateProjectV2ItemFieldValue',
        { ...values, value: { singleSelectOptionId: 'x' } },
        'clientMutationId',
      ),
    ).rejects.toThrow('no value of the field Status')
    await mutate('clearProjectV2ItemFieldValue', values, 'clientMutationId')
    expect(emulator.boards('octo')[0]?.cards[0]?.values).toEqual({ Start: '2026-01-02' })
  })
})

describe('the options of a single select', () => {
  it('stay who they are when they are given with their ids, and take their cards’ values along when they are not', async () => {
    const { emulator, project, mutate, at } = await board()
    at.set(`${NAME}#1`, 'Status', 'Todo')
    at.set(`${NAME}#2`, 'Status', 'Done')
    const { id: fieldId, options } = status(project)
    const before = emulator.optionIds('octo', 1, 'Status')
    await mutate(
      'updateProjectV2Field',
      { fieldId, singleSelectOptions: [...options, { name: 'Later', color: 'GRAY', description: '' }] },
      'projectV2Field { ... on ProjectV2SingleSelectField { options { id } } }',
    )
    expect(emulator.optionIds('octo', 1, 'Status')).toMatchObject(before)
    expect(emulator.boards('octo')[0]?.cards.map(({ values }) => values.Status)).toEqual(['Todo', 'Done'])
    const [todo, ...others] = options
    await mutate(
      'updateProjectV2Field',
      { fieldId, singleSelectOptions: [todo, ...others.map(({ id: _, ...rest }) => rest)] },
      'clientMutationId',
    )
    expect(emulator.boards('octo')[0]?.cards.map(({ values }) => values.Status)).toEqual(['Todo', undefined])
    emulator.verify()
  })

  it('are at most fifty, of different names', async () => {
    const { project, mutate } = await board()
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        name: `Option ${at % 50}`,
        color: 'GRAY',
        description: '',
      }))
    const create = (count: number) =>
      mutate(
        'createProjectV2Field',
        {
          projectId: project.id,
          name: 'Section',
          dataType: 'SINGLE_SELECT',
          singleSelectOptions: many(count),
        },
        'clientMutationId',
      )
    await expect(create(51)).rejects.toThrow('at most 50')
    await create(50)
    await expect(create(1)).rejects.toThrow('Name has already been taken')
  })
})

describe('the views of a project', () => {
  it('are made over REST with columns and groups, and refused where the description says so', async () => {
    const { emulator, octokit, project } = await board()
    const { user } = await octokit.graphql<{
      user: { databaseId: number; projectV2: { fields: { nodes: { databaseId: number; name: string }[] } } }
    }>(
      `{ user(login: "octo") { databaseId projectV2(number: 1) { fields(first: 20) { nodes { ... on ProjectV2FieldCommon { databaseId name } } } } } }`,
    )
    const id = (name: string) =>
      user.projectV2.fields.nodes.find((each) => each.name === name)?.databaseId ?? 0
    const create = (body: {
      readonly name: string
      readonly layout: 'board' | 'table' | 'roadmap'
      readonly vertical_group_by?: number[]
      readonly group_by?: number[]
      readonly visible_fields?: number[]
    }) =>
      octokit.request('POST /users/{user_id}/projectsV2/{project_number}/views', {
        user_id: String(user.databaseId),
        project_number: 1,
        ...body,
      })
    const { status: code } = await create({
      name: 'Board',
      layout: 'board',
      vertical_group_by: [id('Status')],
    })
    expect(code).toBe(201)
    await expect(create({ name: 'Bad', layout: 'table', group_by: [id('Title')] })).rejects.toThrow(
      'cannot be grouped',
    )
    await expect(create({ name: 'Bad', layout: 'roadmap', visible_fields: [1] })).rejects.toThrow(
      'not applicable',
    )
    expect(emulator.boards('octo')[0]?.views[1]).toMatchObject({
      name: 'Board',
      layout: 'board',
      columns: 'Status',
    })
    expect(Number(project.fullDatabaseId)).toBeGreaterThan(2 ** 31)
    emulator.verify()
  })

  it('come along in a copy, with fields and options, but without cards and links', async () => {
    const { emulator, octokit, project, mutate } = await board()
    const { user } = await octokit.graphql<{ user: { id: string } }>('{ user(login: "octo") { id } }')
    await mutate(
      'createProjectV2View',
      { projectId: project.id, name: 'Timeline', layout: 'ROADMAP_LAYOUT' },
      'projectV2View { id }',
    )
    await mutate(
      'copyProjectV2',
      { ownerId: user.id, projectId: project.id, title: 'Copy' },
      'projectV2 { number }',
    )
    const [original, copy] = emulator.boards('octo')
    expect(copy).toMatchObject({ title: 'Copy', cards: [], fields: original?.fields })
    expect(copy?.views.map(({ name }) => name)).toEqual(['View 1', 'Timeline'])
    emulator.verify()
  })
})

type Count = { readonly totalCount: number }
