import { create, visible } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import { requireIssueEdit } from '../world/access.ts'
import {
  addComment,
  addSubIssue,
  deleteComment,
  editComment,
  removeSubIssue,
  reprioritizeSubIssue,
} from '../world/issues.ts'
import type { Comment } from '../world/model.ts'
import { requireComment, requireCommentEdit } from '../world/rules.ts'
import { type Call, createdAnswer, empty, issueIn, ok, pageOf, signedIn, text } from './call.ts'
import { issueOfDatabaseId, readableIssue, readableIssues } from './issues.ts'
import { commentJson, issueJson } from './shapes.ts'

function commentIn(call: Call): Comment {
  const comment = readableIssues(call).comments.get(Number(call.params.comment_id))
  if (comment === undefined) throw notFound()
  return comment
}

function sinceOf(call: Call): (comment: Comment) => boolean {
  const since = call.query.since === undefined ? Number.NEGATIVE_INFINITY : Date.parse(text(call.query.since))
  return (comment) => comment.updatedAt >= since
}

export const commentHandlers = {
  'issues/list-comments'(call: Call) {
    const list = visible(call.context, readableIssue(call).comments).filter(sinceOf(call))
    return pageOf(call, list, (comment) => commentJson(call.context, comment))
  },
  'issues/list-comments-for-repo'(call: Call) {
    const list = visible(call.context, [...readableIssues(call).comments.values()]).filter(sinceOf(call))
    const key = call.query.sort === 'updated' ? 'updatedAt' : 'createdAt'
    const sign = call.query.direction === 'desc' ? -1 : 1
    const sorted = list.sort((left, right) => (left[key] - right[key] || left.id - right.id) * sign)
    return pageOf(call, sorted, (comment) => commentJson(call.context, comment))
  },
  'issues/create-comment'(call: Call<{ readonly body: string }>) {
    const { context } = call
    const token = signedIn(call)
    const issue = issueIn(call)
    requireComment(token, issue)
    const comment = create(context, 'comment', {
      repository: issue.repository,
      make: () =>
        addComment(context.world, issue, {
          author: token.actor,
          body: call.body.body,
          viaApp: token.spec.kind === 'installation',
        }),
      name: () => issue.number,
    })
    return createdAnswer(commentJson(context, comment))
  },
  'issues/get-comment': (call: Call) => ok(commentJson(call.context, commentIn(call))),
  'issues/update-comment'(call: Call<{ readonly body: string }>) {
    const token = signedIn(call)
    const comment = commentIn(call)
    requireCommentEdit(token, comment)
    editComment(call.context.world, comment, { by: token.actor, body: call.body.body })
    return ok(commentJson(call.context, comment))
  },
  'issues/delete-comment'(call: Call) {
    const comment = commentIn(call)
    requireCommentEdit(signedIn(call), comment)
    deleteComment(call.context.world, comment)
    return empty()
  },
}

type SubIssue = {
  readonly sub_issue_id: number
  readonly replace_parent?: boolean
  readonly after_id?: number
  readonly before_id?: number
}

export const subIssueHandlers = {
  'issues/list-sub-issues'(call: Call) {
    const list = visible(call.context, readableIssue(call).subIssues)
    return pageOf(call, list, (issue) => issueJson(call.context, issue))
  },
  'issues/get-parent'(call: Call) {
    const { parent } = readableIssue(call)
    if (parent === null) throw notFound()
    return ok(issueJson(call.context, parent))
  },
  'issues/add-sub-issue'(call: Call<SubIssue>) {
    const issue = issueIn(call)
    requireIssueEdit(signedIn(call), issue)
    const child = issueOfDatabaseId(call, call.body.sub_issue_id)
    addSubIssue(call.context.world, issue, { child, replaceParent: call.body.replace_parent === true })
    return createdAnswer(issueJson(call.context, issue))
  },
  'issues/remove-sub-issue'(call: Call<SubIssue>) {
    const issue = issueIn(call)
    requireIssueEdit(signedIn(call), issue)
    removeSubIssue(call.context.world, issue, issueOfDatabaseId(call, call.body.sub_issue_id))
    return ok(issueJson(call.context, issue))
  },
  'issues/reprioritize-sub-issue'(call: Call<SubIssue>) {
    const issue = issueIn(call)
    requireIssueEdit(signedIn(call), issue)
    const { sub_issue_id: id, after_id: after, before_id: before } = call.body
    if ((after === undefined) === (before === undefined)) {
      throw new ApiError(422, 'Exactly one of after_id and before_id must be given')
    }
    reprioritizeSubIssue(issue, issueOfDatabaseId(call, id), {
      after: after === undefined ? undefined : issueOfDatabaseId(call, after),
      before: before === undefined ? undefined : issueOfDatabaseId(call, before),
    })
    return ok(issueJson(call.context, issue))
  },
}
