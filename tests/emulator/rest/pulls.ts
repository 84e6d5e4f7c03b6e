import { type Context, iso, visible } from '../context.ts'
import { invalid } from '../errors.ts'
import { readObject } from '../git/objects.ts'
import { firstParents, reachable, treeOf } from '../git/trees.ts'
import { openPull } from '../graphql/mutations-git.ts'
import { requireIssueEdit } from '../world/access.ts'
import { BRANCHES, refSha } from '../world/commits.ts'
import { editIssue, orderedIssues, setState } from '../world/issues.ts'
import type { Issue, Pull, Repository } from '../world/model.ts'
import { type Answer, type Call, createdAnswer, ok, pageOf, pullIn, repositoryIn, signedIn } from './call.ts'
import { diffJson } from './git-shapes.ts'
import { readableIssues } from './issues.ts'
import { repositoryJson } from './repository-shape.ts'
import { issueJson, repositoryUrl, userJson } from './shapes.ts'

function sideJson(
  context: Context,
  repository: Repository,
  side: { readonly branch: string; readonly sha: string },
): object {
  return {
    label: `${repository.owner.login}:${side.branch}`,
    ref: side.branch,
    sha: side.sha,
    user: userJson(context, repository.owner),
    repo: repositoryJson(context, repository),
  }
}

function simpleJson(context: Context, issue: Issue, pull: Pull): object {
  const { repository } = issue
  const url = `${repositoryUrl(context, repository)}/pulls/${issue.number}`
  const html = `${context.serverUrl}/${repository.fullName}/pull/${issue.number}`
  const issueUrl = `${repositoryUrl(context, repository)}/issues/${issue.number}`
  const statuses = `${repositoryUrl(context, repository)}/statuses/${pull.headSha}`
  return {
    ...issueJson(context, issue),
    url,
    id: pull.id,
    node_id: issue.nodeId,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${repositoryUrl(context, repository)}/pulls/comments{/number}`,
    comments_url: `${issueUrl}/comments`,
    statuses_url: statuses,
    merged_at: pull.mergedAt === null ? null : iso(pull.mergedAt),
    merge_commit_sha: pull.mergeSha,
    requested_reviewers: [],
    requested_teams: [],
    draft: pull.draft,
    head: sideJson(context, repository, { branch: pull.head, sha: pull.headSha }),
    base: sideJson(context, repository, { branch: pull.base, sha: baseSha(repository, pull) }),
    _links: Object.fromEntries(
      Object.entries({
        self: url,
        html,
        issue: issueUrl,
        comments: `${issueUrl}/comments`,
        review_comments: `${url}/comments`,
        review_comment: `${repositoryUrl(context, repository)}/pulls/comments{/number}`,
        commits: `${url}/commits`,
        statuses,
      }).map(([name, href]) => [name, { href }]),
    ),
    auto_merge: null,
  }
}

function baseSha(repository: Repository, pull: Pull): string {
  return refSha(repository, BRANCHES + pull.base) ?? pull.headSha
}

function pullJson(context: Context, issue: Issue): object {
  const { pull, repository } = issue
  if (pull === undefined) throw new Error(`#${issue.number} is no pull request`)
  const files = filesOf(context, issue, pull)
  const behind = reachable(repository.objects, baseSha(repository, pull))
  const commits = [...reachable(repository.objects, pull.headSha)].filter((sha) => !behind.has(sha))
  const total = (key: 'additions' | 'deletions') => files.reduce((sum, file) => sum + file[key], 0)
  return {
    ...simpleJson(context, issue, pull),
    merged: pull.mergedAt !== null,
    mergeable: issue.state === 'open' ? true : null,
    mergeable_state: 'clean',
    rebaseable: null,
    merged_by: issue.closedBy === null || pull.mergedAt === null ? null : userJson(context, issue.closedBy),
    comments: issue.comments.length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: commits.length,
    additions: total('additions'),
    deletions: total('deletions'),
    changed_files: files.length,
  }
}

function filesOf(context: Context, { repository }: Issue, pull: Pull) {
  const { objects } = repository
  const head = readObject(objects, pull.headSha, 'commit')
  if (head === null) return []
  const behind = reachable(objects, baseSha(repository, pull))
  const fork = [...firstParents(objects, pull.headSha)].find((commit) => behind.has(commit.sha))
  return diffJson(context, repository, { before: treeOf(fork) ?? '', commit: head })
}

type Body = {
  readonly title?: string
  readonly body?: string | null
  readonly head: string
  readonly base: string
  readonly draft?: boolean
}

function update(
  call: Call<
    | {
        readonly title?: string
        readonly body?: string | null
        readonly state?: 'open' | 'closed'
        readonly base?: string
      }
    | undefined
  >,
): Answer {
  const issue = pullIn(call)
  const token = signedIn(call)
  requireIssueEdit(token, issue)
  const { title, body, state, base } = call.body ?? {}
  editIssue(call.context.world, issue, { by: token.actor, title, body: body === null ? '' : body })
  if (base !== undefined && issue.pull !== undefined) issue.pull.base = base
  if (state !== undefined) setState(call.context.world, issue, { by: token.actor, state })
  return ok(pullJson(call.context, issue))
}

export const pullHandlers = {
  'pulls/list'(call: Call) {
    const { head, base, direction } = call.query
    const state = call.query.state ?? 'open'
    const list = visible(call.context, orderedIssues(readableIssues(call))).flatMap((issue) => {
      const { pull, repository } = issue
      const wanted =
        pull !== undefined &&
        (state === 'all' || issue.state === state) &&
        (base === undefined || pull.base === base) &&
        (head === undefined || `${repository.owner.login}:${pull.head}` === head)
      return wanted ? [{ issue, pull }] : []
    })
    if (direction !== 'asc') list.reverse()
    return pageOf(call, list, ({ issue, pull }) => simpleJson(call.context, issue, pull))
  },
  'pulls/create'(call: Call<Body>) {
    const { title, body, head, base, draft } = call.body
    if (title === undefined) throw invalid({ resource: 'PullRequest', code: 'missing_field', field: 'title' })
    const issue = openPull(call.context, repositoryIn(call), {
      title,
      body: body ?? '',
      head,
      base,
      draft: draft === true,
    })
    return createdAnswer(pullJson(call.context, issue))
  },
  'pulls/get'(call: Call) {
    readableIssues(call)
    return ok(pullJson(call.context, pullIn(call)))
  },
  'pulls/list-files'(call: Call) {
    readableIssues(call)
    const issue = pullIn(call)
    const files = issue.pull === undefined ? [] : filesOf(call.context, issue, issue.pull)
    return pageOf(call, files, (file) => file)
  },
  'pulls/update': update,
}
