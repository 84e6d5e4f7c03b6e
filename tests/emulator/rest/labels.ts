import { create, visible } from '../context.ts'
import { notFound } from '../errors.ts'
import { requireAccess } from '../world/access.ts'
import { createLabel, deleteLabel, setLabels, updateLabel } from '../world/labels.ts'
import type { Issue, Label, Repository } from '../world/model.ts'
import {
  type Answer,
  type Call,
  createdAnswer,
  empty,
  issueIn,
  ok,
  pageOf,
  repositoryIn,
  signedIn,
  text,
} from './call.ts'
import { namedLabels, readableIssue, readableIssues } from './issues.ts'
import { labelJson } from './shapes.ts'

const EITHER = ['issues', 'pull-requests'] as const

function writable(call: Call): Repository {
  const repository = repositoryIn(call)
  requireAccess(signedIn(call), repository, {
    access: 'write',
    permission: EITHER,
    role: 'write',
    refusal: 404,
  })
  return repository
}

function labelIn(call: Call, repository: Repository): Label {
  const label = repository.labels.get(text(call.params.name).toLowerCase())
  if (label === undefined) throw notFound()
  return label
}

function labelable(call: Call): Issue {
  const issue = issueIn(call)
  requireAccess(signedIn(call), issue.repository, { access: 'write', permission: EITHER, role: 'triage' })
  return issue
}

type Labels = { readonly labels?: readonly (string | { readonly name: string })[] }

function given(call: Call<Labels | undefined>, issue: Issue): Label[] {
  const names = (call.body?.labels ?? []).map((each) => (typeof each === 'string' ? each : each.name))
  return namedLabels(call, issue.repository, names)
}

function shown(call: Call, issue: Issue): Answer {
  return ok([...issue.labels].map((label) => labelJson(call.context, label)))
}

export const labelHandlers = {
  'issues/list-labels-for-repo'(call: Call) {
    const labels = visible(call.context, [...readableIssues(call).labels.values()])
    return pageOf(call, labels, (label) => labelJson(call.context, label))
  },
  'issues/create-label'(
    call: Call<{ readonly name: string; readonly color?: string; readonly description?: string | null }>,
  ) {
    const repository = writable(call)
    const label = create(call.context, 'label', {
      repository,
      make: () => createLabel(call.context.world, repository, call.body),
      name: (made) => made.name,
    })
    return createdAnswer(labelJson(call.context, label))
  },
  'issues/get-label': (call: Call) => ok(labelJson(call.context, labelIn(call, readableIssues(call)))),
  'issues/update-label'(
    call: Call<
      | { readonly new_name?: string; readonly color?: string; readonly description?: string | null }
      | undefined
    >,
  ) {
    const label = labelIn(call, writable(call))
    const { new_name: name, color, description } = call.body ?? {}
    updateLabel(call.context.world, label, { name, color, description })
    return ok(labelJson(call.context, label))
  },
  'issues/delete-label'(call: Call) {
    deleteLabel(call.context.world, labelIn(call, writable(call)))
    return empty()
  },
  'issues/list-labels-on-issue'(call: Call) {
    return pageOf(call, [...readableIssue(call).labels], (label) => labelJson(call.context, label))
  },
  'issues/add-labels'(call: Call<Labels | undefined>) {
    const issue = labelable(call)
    setLabels(call.context.world, issue, [...issue.labels, ...given(call, issue)])
    return shown(call, issue)
  },
  'issues/set-labels'(call: Call<Labels | undefined>) {
    const issue = labelable(call)
    setLabels(call.context.world, issue, given(call, issue))
    return shown(call, issue)
  },
  'issues/remove-all-labels'(call: Call) {
    setLabels(call.context.world, labelable(call), [])
    return empty()
  },
  'issues/remove-label'(call: Call) {
    const issue = labelable(call)
    const label = labelIn(call, issue.repository)
    if (!issue.labels.has(label)) throw notFound('Label does not exist')
    setLabels(
      call.context.world,
      issue,
      [...issue.labels].filter((each) => each !== label),
    )
    return shown(call, issue)
  },
}
