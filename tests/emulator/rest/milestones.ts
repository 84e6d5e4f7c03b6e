import { create, visible } from '../context.ts'
import { requireAccess } from '../world/access.ts'
import { createMilestone, deleteMilestone, updateMilestone } from '../world/milestones.ts'
import type { Milestone, Repository } from '../world/model.ts'
import { type Call, createdAnswer, empty, milestoneIn, ok, pageOf, repositoryIn, signedIn } from './call.ts'
import { milestoneJson } from './shapes.ts'

type Body = {
  readonly title?: string
  readonly state?: 'open' | 'closed'
  readonly description?: string
  readonly due_on?: string
}

// Labels and milestones accept either permission.
const EITHER = ['issues', 'pull-requests'] as const

function readable(call: Call): Repository {
  const repository = repositoryIn(call)
  requireAccess(call.context.token, repository, { access: 'read', permission: EITHER })
  return repository
}

function writable(call: Call): Repository {
  const repository = repositoryIn(call)
  signedIn(call)
  requireAccess(call.context.token, repository, {
    access: 'write',
    permission: EITHER,
    role: 'write',
    refusal: 404,
  })
  return repository
}

function dueTime({ dueOn }: Milestone): number {
  return dueOn === null ? Number.POSITIVE_INFINITY : Date.parse(dueOn)
}

function completeness({ open, closed }: Milestone): number {
  const done = closed.issues + closed.pulls
  const all = done + open.issues + open.pulls
  return all === 0 ? 0 : done / all
}

export const milestoneHandlers = {
  'issues/list-milestones'(call: Call) {
    const state = call.query.state ?? 'open'
    const key = call.query.sort === 'completeness' ? completeness : dueTime
    const sign = call.query.direction === 'desc' ? -1 : 1
    const list = visible(call.context, [...readable(call).milestones.values()])
      .filter((milestone) => state === 'all' || milestone.state === state)
      .sort((left, right) => compare(key(left), key(right)) * sign || left.number - right.number)
    return pageOf(call, list, (milestone) => milestoneJson(call.context, milestone))
  },
  'issues/create-milestone'(call: Call<Body & { readonly title: string }>) {
    const repository = writable(call)
    const { title, state, description, due_on: dueOn } = call.body
    const milestone = create(call.context, 'milestone', {
      repository,
      make: () =>
        createMilestone(call.context.world, repository, {
          title,
          state,
          description,
          dueOn,
          creator: signedIn(call).actor,
        }),
      name: (made) => made.number,
    })
    return createdAnswer(milestoneJson(call.context, milestone))
  },
  'issues/get-milestone'(call: Call) {
    readable(call)
    return ok(milestoneJson(call.context, milestoneIn(call)))
  },
  'issues/update-milestone'(call: Call<Body>) {
    writable(call)
    const milestone = milestoneIn(call)
    const { due_on: dueOn, ...change } = call.body
    updateMilestone(call.context.world, milestone, { ...change, dueOn })
    return ok(milestoneJson(call.context, milestone))
  },
  'issues/delete-milestone'(call: Call) {
    writable(call)
    deleteMilestone(call.context.world, milestoneIn(call))
    return empty()
  },
}

function compare(left: number, right: number): number {
  return left === right ? 0 : left < right ? -1 : 1
}
