import { type Context, create } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import type { StateReason } from '../people-types.ts'
import { hasPush, requireAccess, requireIssueEdit } from '../world/access.ts'
import {
  addComment,
  addSubIssue,
  createIssue,
  deleteComment,
  editComment,
  editIssue,
  removeSubIssue,
  reprioritizeSubIssue,
  setAssignees,
  setState,
} from '../world/issues.ts'
import { createLabel, deleteLabel, setLabels, updateLabel } from '../world/labels.ts'
import { moveToMilestone } from '../world/milestones.ts'
import type { Account, Comment, Issue, Label, Repository, Token } from '../world/model.ts'
import { addItem } from '../world/project-items.ts'
import { requireComment, requireCommentEdit, requireIssuesOn } from '../world/rules.ts'
import { gitMutations } from './mutations-git.ts'
import { placeOf, projectMutations, writableProject } from './mutations-projects.ts'
import { issueOfId, nodeOfKind, pullOfId } from './nodes.ts'

type Input<T> = { readonly input: T & { readonly clientMutationId?: string | null } }
type Ids = readonly string[] | null

type IssueInput = {
  readonly repositoryId: string
  readonly title: string
  readonly body?: string | null
  readonly assigneeIds?: Ids
  readonly labelIds?: Ids
  readonly milestoneId?: string | null
  readonly parentIssueId?: string | null
  readonly issueTypeId?: string | null
  readonly projectV2Ids?: Ids
}

type IssueChange = {
  readonly title?: string | null
  readonly body?: string | null
  readonly state?: 'OPEN' | 'CLOSED' | null
  readonly labelIds?: Ids
  readonly milestoneId?: string | null
  readonly assigneeIds?: Ids
  readonly issueTypeId?: string | null
}

/** The token of a write; GraphQL answers no anonymous request, so there always is one. */
export function tokenOf(context: Context): Token {
  if (context.token === null) throw new ApiError(401, 'Requires authentication')
  return context.token
}

function labelsOf(context: Context, repository: Repository, ids: readonly string[]): Label[] {
  return ids.map((id) => {
    const label = nodeOfKind(context, id, 'label')
    if (label.repository !== repository)
      throw notFound(`Could not resolve to a node with the global id of '${id}'`)
    return label
  })
}

function accountsOf(context: Context, ids: readonly string[]): Account[] {
  return ids.map((id) => nodeOfKind(context, id, 'account'))
}

function milestoneOf(context: Context, repository: Repository, id: string) {
  const milestone = nodeOfKind(context, id, 'milestone')
  if (milestone.repository !== repository) {
    throw notFound(`Could not resolve to a node with the global id of '${id}'`)
  }
  return milestone
}

function makeIssue(context: Context, input: IssueInput): Issue {
  const { world } = context
  const token = tokenOf(context)
  const repository = nodeOfKind(context, input.repositoryId, 'repository')
  requireAccess(token, repository, { access: 'write', permission: 'issues' })
  requireIssuesOn(repository)
  refuseType(input.issueTypeId)
  const keeps = hasPush(token, repository)
  const parent = input.parentIssueId == null ? null : issueOfId(context, input.parentIssueId)
  const labels = labelsOf(context, repository, input.labelIds ?? [])
  const milestone = input.milestoneId == null ? null : milestoneOf(context, repository, input.milestoneId)
  const assignees = accountsOf(context, input.assigneeIds ?? [])
  const projects = (input.projectV2Ids ?? []).map((id) => writableProject(context, id))
  // A limit refuses the issue and its cards together.
  const cards = projects.map((project) => context.creating('item', placeOf(project)))
  const issue = create(context, 'issue', {
    repository,
    make: () =>
      createIssue(world, repository, {
        title: input.title,
        body: input.body ?? '',
        author: token.actor,
        viaApp: token.spec.kind === 'installation',
        ...(keeps ? { labels, milestone, assignees } : {}),
      }),
    name: (made) => made.number,
  })
  if (parent !== null && keeps) addSubIssue(world, parent, { child: issue, replaceParent: false })
  projects.forEach((project, index) => {
    addItem(world, project, { content: issue, creator: token.actor })
    cards[index]?.(issue.number)
  })
  return issue
}

function refuseType(id: string | null | undefined): void {
  // Types exist in organisations that define them; the emulator has none.
  if (id != null) throw notFound(`Could not resolve to a node with the global id of '${id}'`)
}

function changeIssue(context: Context, issue: Issue, input: IssueChange): void {
  const { world } = context
  const token = tokenOf(context)
  requireIssueEdit(token, issue)
  refuseType(input.issueTypeId)
  const { repository } = issue
  const labels = input.labelIds === undefined ? null : labelsOf(context, repository, input.labelIds ?? [])
  const assignees = input.assigneeIds === undefined ? null : accountsOf(context, input.assigneeIds ?? [])
  const milestone = input.milestoneId == null ? null : milestoneOf(context, repository, input.milestoneId)
  editIssue(world, issue, { by: token.actor, title: input.title ?? undefined, body: input.body ?? undefined })
  if (hasPush(token, repository)) {
    if (labels !== null) setLabels(world, issue, labels)
    if (assignees !== null) setAssignees(world, issue, assignees)
    if (input.milestoneId !== undefined) moveToMilestone(world, issue, milestone)
  }
  if (input.state != null) {
    setState(world, issue, { by: token.actor, state: input.state === 'OPEN' ? 'open' : 'closed' })
  }
}

const REASONS: Readonly<Record<string, StateReason>> = {
  COMPLETED: 'completed',
  NOT_PLANNED: 'not_planned',
  DUPLICATE: 'duplicate',
}

function pushTo(context: Context, repository: Repository): Token {
  const token = tokenOf(context)
  requireAccess(token, repository, {
    access: 'write',
    permission: ['issues', 'pull-requests'],
    role: 'write',
  })
  return token
}

function relabel(
  context: Context,
  labelableId: string,
  change: (labels: Set<Label>, repository: Repository) => void,
): Issue {
  const issue = nodeOfKind(context, labelableId, 'issue')
  requireAccess(tokenOf(context), issue.repository, {
    access: 'write',
    permission: ['issues', 'pull-requests'],
    role: 'triage',
  })
  const labels = new Set(issue.labels)
  change(labels, issue.repository)
  setLabels(context.world, issue, labels)
  return issue
}

export const mutationResolvers = {
  ...gitMutations,
  ...projectMutations,
  createIssue: (_: unknown, { input }: Input<IssueInput>, context: Context) => ({
    issue: makeIssue(context, input),
    clientMutationId: input.clientMutationId,
  }),
  updateIssue(_: unknown, { input }: Input<IssueChange & { readonly id: string }>, context: Context) {
    const issue = issueOfId(context, input.id)
    changeIssue(context, issue, input)
    return { issue, actor: tokenOf(context).actor, clientMutationId: input.clientMutationId }
  },
  closeIssue(
    _: unknown,
    {
      input,
    }: Input<{
      readonly issueId: string
      readonly stateReason?: string | null
      readonly duplicateIssueId?: string | null
    }>,
    context: Context,
  ) {
    const issue = issueOfId(context, input.issueId)
    requireIssueEdit(tokenOf(context), issue)
    setState(context.world, issue, {
      by: tokenOf(context).actor,
      state: 'closed',
      reason: input.stateReason == null ? undefined : REASONS[input.stateReason],
      duplicateOf: input.duplicateIssueId == null ? undefined : issueOfId(context, input.duplicateIssueId),
    })
    return { issue, clientMutationId: input.clientMutationId }
  },
  reopenIssue(_: unknown, { input }: Input<{ readonly issueId: string }>, context: Context) {
    const issue = issueOfId(context, input.issueId)
    requireIssueEdit(tokenOf(context), issue)
    setState(context.world, issue, { by: tokenOf(context).actor, state: 'open' })
    return { issue, clientMutationId: input.clientMutationId }
  },
  updatePullRequest(
    _: unknown,
    { input }: Input<IssueChange & { readonly pullRequestId: string; readonly baseRefName?: string | null }>,
    context: Context,
  ) {
    const issue = pullOfId(context, input.pullRequestId)
    changeIssue(context, issue, input)
    if (input.baseRefName != null && issue.pull !== undefined) issue.pull.base = input.baseRefName
    return { pullRequest: issue, actor: tokenOf(context).actor, clientMutationId: input.clientMutationId }
  },
  closePullRequest(_: unknown, { input }: Input<{ readonly pullRequestId: string }>, context: Context) {
    const issue = pullOfId(context, input.pullRequestId)
    requireIssueEdit(tokenOf(context), issue)
    setState(context.world, issue, { by: tokenOf(context).actor, state: 'closed' })
    return { pullRequest: issue, clientMutationId: input.clientMutationId }
  },
  createLabel(
    _: unknown,
    {
      input,
    }: Input<{
      readonly repositoryId: string
      readonly name: string
      readonly color: string
      readonly description?: string | null
    }>,
    context: Context,
  ) {
    const repository = nodeOfKind(context, input.repositoryId, 'repository')
    pushTo(context, repository)
    const label = create(context, 'label', {
      repository,
      make: () => createLabel(context.world, repository, input),
      name: (made) => made.name,
    })
    return { label, clientMutationId: input.clientMutationId }
  },
  updateLabel(
    _: unknown,
    {
      input,
    }: Input<{
      readonly id: string
      readonly name?: string | null
      readonly color?: string | null
      readonly description?: string | null
    }>,
    context: Context,
  ) {
    const label = nodeOfKind(context, input.id, 'label')
    pushTo(context, label.repository)
    updateLabel(context.world, label, {
      name: input.name ?? undefined,
      color: input.color ?? undefined,
      description: input.description,
    })
    return { label, clientMutationId: input.clientMutationId }
  },
  deleteLabel(_: unknown, { input }: Input<{ readonly id: string }>, context: Context) {
    const label = nodeOfKind(context, input.id, 'label')
    pushTo(context, label.repository)
    deleteLabel(context.world, label)
    return { clientMutationId: input.clientMutationId }
  },
  addLabelsToLabelable(
    _: unknown,
    { input }: Input<{ readonly labelableId: string; readonly labelIds: readonly string[] }>,
    context: Context,
  ) {
    const labelable = relabel(context, input.labelableId, (labels, repository) => {
      for (const label of labelsOf(context, repository, input.labelIds)) labels.add(label)
    })
    return { labelable, clientMutationId: input.clientMutationId }
  },
  removeLabelsFromLabelable(
    _: unknown,
    { input }: Input<{ readonly labelableId: string; readonly labelIds: readonly string[] }>,
    context: Context,
  ) {
    const labelable = relabel(context, input.labelableId, (labels, repository) => {
      for (const label of labelsOf(context, repository, input.labelIds)) labels.delete(label)
    })
    return { labelable, clientMutationId: input.clientMutationId }
  },
  addComment(
    _: unknown,
    { input }: Input<{ readonly subjectId: string; readonly body: string }>,
    context: Context,
  ) {
    const token = tokenOf(context)
    const issue = nodeOfKind(context, input.subjectId, 'issue')
    requireComment(token, issue)
    const comment = create(context, 'comment', {
      repository: issue.repository,
      make: () =>
        addComment(context.world, issue, {
          author: token.actor,
          body: input.body,
          viaApp: token.spec.kind === 'installation',
        }),
      name: () => issue.number,
    })
    const cursor = Buffer.from(`cursor:v2:${comment.createdAt}:${comment.id}`).toString('base64')
    return {
      subject: issue,
      commentEdge: { cursor, node: comment },
      clientMutationId: input.clientMutationId,
    }
  },
  updateIssueComment(
    _: unknown,
    { input }: Input<{ readonly id: string; readonly body: string }>,
    context: Context,
  ) {
    const issueComment: Comment = nodeOfKind(context, input.id, 'comment')
    const token = tokenOf(context)
    requireCommentEdit(token, issueComment)
    editComment(context.world, issueComment, { by: token.actor, body: input.body })
    return { issueComment, clientMutationId: input.clientMutationId }
  },
  deleteIssueComment(_: unknown, { input }: Input<{ readonly id: string }>, context: Context) {
    const comment = nodeOfKind(context, input.id, 'comment')
    requireCommentEdit(tokenOf(context), comment)
    deleteComment(context.world, comment)
    return { clientMutationId: input.clientMutationId }
  },
  addSubIssue(
    _: unknown,
    {
      input,
    }: Input<{
      readonly issueId: string
      readonly subIssueId?: string | null
      readonly subIssueUrl?: string | null
      readonly replaceParent?: boolean | null
    }>,
    context: Context,
  ) {
    const issue = issueOfId(context, input.issueId)
    requireIssueEdit(tokenOf(context), issue)
    const subIssue = subIssueOf(context, input)
    addSubIssue(context.world, issue, { child: subIssue, replaceParent: input.replaceParent === true })
    return { issue, subIssue, clientMutationId: input.clientMutationId }
  },
  removeSubIssue(
    _: unknown,
    { input }: Input<{ readonly issueId: string; readonly subIssueId: string }>,
    context: Context,
  ) {
    const issue = issueOfId(context, input.issueId)
    requireIssueEdit(tokenOf(context), issue)
    const subIssue = issueOfId(context, input.subIssueId)
    removeSubIssue(context.world, issue, subIssue)
    return { issue, subIssue, clientMutationId: input.clientMutationId }
  },
  reprioritizeSubIssue(
    _: unknown,
    {
      input,
    }: Input<{
      readonly issueId: string
      readonly subIssueId: string
      readonly afterId?: string | null
      readonly beforeId?: string | null
    }>,
    context: Context,
  ) {
    const issue = issueOfId(context, input.issueId)
    requireIssueEdit(tokenOf(context), issue)
    reprioritizeSubIssue(issue, issueOfId(context, input.subIssueId), {
      after: input.afterId == null ? undefined : issueOfId(context, input.afterId),
      before: input.beforeId == null ? undefined : issueOfId(context, input.beforeId),
    })
    return { issue, clientMutationId: input.clientMutationId }
  },
}

function subIssueOf(
  context: Context,
  input: { readonly subIssueId?: string | null; readonly subIssueUrl?: string | null },
): Issue {
  if (input.subIssueId != null) return issueOfId(context, input.subIssueId)
  const [, name, number] = /\/([^/]+\/[^/]+)\/issues\/(\d+)$/.exec(input.subIssueUrl ?? '') ?? []
  const issue = context.world.repositories.get(name?.toLowerCase() ?? '')?.issues.get(Number(number))
  if (issue === undefined) throw new ApiError(422, 'Either subIssueId or subIssueUrl must be provided')
  return issueOfId(context, issue.nodeId)
}
