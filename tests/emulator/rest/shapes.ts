import { type Context, iso } from '../context.ts'
import { accountPath, association } from '../graphql/actors.ts'
import { summary } from '../graphql/issues.ts'
import type { Account, Comment, Issue, Label, Milestone, Repository } from '../world/model.ts'

const users = new WeakMap<Account, { readonly apiUrl: string; readonly json: object }>()

/** Who takes the place of deleted accounts. */
const GHOST: Account = {
  kind: 'account',
  id: 10_137,
  nodeId: 'MDQ6VXNlcjEwMTM3',
  login: 'ghost',
  type: 'User',
  name: 'Deleted user',
  createdAt: 0,
  gone: false,
}

/** `simple-user`; a deleted account is shown as ghost. */
export function userJson(context: Context, account: Account): object {
  if (account.gone) return userJson(context, GHOST)
  const known = users.get(account)
  if (known?.apiUrl === context.apiUrl) return known.json
  const url = `${context.apiUrl}/users/${encodeURIComponent(account.login)}`
  const json = {
    login: account.login,
    id: account.id,
    node_id: account.nodeId,
    avatar_url: `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
    gravatar_id: '',
    url,
    html_url: context.serverUrl + accountPath(account),
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
  }
  users.set(account, { apiUrl: context.apiUrl, json })
  return json
}

/** `public-user`. */
export function publicUserJson(context: Context, account: Account): object {
  return {
    ...userJson(context, account),
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: iso(account.createdAt),
    updated_at: iso(account.createdAt),
  }
}

/** `private-user`: what `GET /user` says. */
export function privateUserJson(context: Context, account: Account): object {
  return {
    ...publicUserJson(context, account),
    private_gists: 0,
    total_private_repos: 0,
    owned_private_repos: 0,
    disk_usage: 0,
    collaborators: 0,
    two_factor_authentication: true,
  }
}

const OCTOCAT_TIME = '2018-07-30T09:30:16Z'

/** `integration`: the App behind a bot. */
export function appJson(context: Context, bot: Account): object | null {
  if (bot.app === undefined) return null
  const name = bot.app.slug === 'github-actions' ? 'GitHub Actions' : bot.app.slug
  const owner: Account = {
    kind: 'account',
    id: 9919,
    nodeId: 'MDEyOk9yZ2FuaXphdGlvbjk5MTk=',
    login: 'github',
    type: 'Organization',
    name: 'GitHub',
    createdAt: 0,
    gone: false,
  }
  return {
    id: bot.app.id,
    slug: bot.app.slug,
    node_id: `A_kwHO${bot.app.id}`,
    client_id: `Iv1.${bot.app.id}`,
    owner: userJson(context, owner),
    name,
    description: 'Automate your workflow from idea to production',
    external_url: 'https://help.github.com/en/actions',
    html_url: `${context.serverUrl}/apps/${bot.app.slug}`,
    created_at: OCTOCAT_TIME,
    updated_at: OCTOCAT_TIME,
    permissions: { contents: 'write', issues: 'write', metadata: 'read', pull_requests: 'write' },
    events: ['push'],
  }
}

/** Where the API has a repository. */
export function repositoryUrl(context: Context, repository: Repository): string {
  return `${context.apiUrl}/repos/${repository.fullName}`
}

/** `milestone`; its counts include pull requests. */
export function milestoneJson(context: Context, milestone: Milestone): object {
  const url = `${repositoryUrl(context, milestone.repository)}/milestones/${milestone.number}`
  return {
    url,
    html_url: `${context.serverUrl}/${milestone.repository.fullName}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    id: milestone.id,
    node_id: milestone.nodeId,
    number: milestone.number,
    title: milestone.title,
    description: milestone.description,
    creator: userJson(context, milestone.creator),
    open_issues: milestone.open.issues + milestone.open.pulls,
    closed_issues: milestone.closed.issues + milestone.closed.pulls,
    state: milestone.state,
    created_at: iso(milestone.createdAt),
    updated_at: iso(milestone.updatedAt),
    due_on: milestone.dueOn,
    closed_at: milestone.closedAt === null ? null : iso(milestone.closedAt),
  }
}

/** `label`. */
export function labelJson(context: Context, label: Label): object {
  return {
    id: label.id,
    node_id: label.nodeId,
    url: `${repositoryUrl(context, label.repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  }
}

/** `issue`, also of a pull request (which then has `pull_request`). */
export function issueJson(context: Context, issue: Issue): object {
  const { repository, pull } = issue
  const base = repositoryUrl(context, repository)
  const url = `${base}/issues/${issue.number}`
  const html = `${context.serverUrl}/${repository.fullName}`
  const assignees = [...issue.assignees].map((account) => userJson(context, account))
  const { total, completed, percentCompleted } = summary(issue)
  return {
    url,
    repository_url: base,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `${html}/${pull === undefined ? 'issues' : 'pull'}/${issue.number}`,
    id: issue.id,
    node_id: issue.nodeId,
    number: issue.number,
    title: issue.title,
    user: userJson(context, issue.author),
    labels: [...issue.labels].map((label) => labelJson(context, label)),
    state: issue.state,
    locked: issue.locked,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: issue.milestone === null ? null : milestoneJson(context, issue.milestone),
    comments: issue.comments.length,
    created_at: iso(issue.createdAt),
    updated_at: iso(issue.updatedAt),
    closed_at: issue.closedAt === null ? null : iso(issue.closedAt),
    author_association: association(repository, issue.author),
    active_lock_reason: issue.lockReason,
    type: null,
    sub_issues_summary: { total, completed, percent_completed: percentCompleted },
    issue_dependencies_summary: { blocked_by: 0, total_blocked_by: 0, blocking: 0, total_blocking: 0 },
    ...(issue.parent === null
      ? {}
      : {
          parent_issue_url: `${repositoryUrl(context, issue.parent.repository)}/issues/${issue.parent.number}`,
        }),
    ...(pull === undefined
      ? {}
      : {
          draft: pull.draft,
          pull_request: {
            url: `${base}/pulls/${issue.number}`,
            html_url: `${html}/pull/${issue.number}`,
            diff_url: `${html}/pull/${issue.number}.diff`,
            patch_url: `${html}/pull/${issue.number}.patch`,
            merged_at: pull.mergedAt === null ? null : iso(pull.mergedAt),
          },
        }),
    body: issue.body === '' ? null : issue.body,
    closed_by: issue.closedBy === null ? null : userJson(context, issue.closedBy),
    reactions: reactionsJson(url),
    timeline_url: `${url}/timeline`,
    performed_via_github_app: issue.viaApp ? appJson(context, issue.author) : null,
    state_reason: issue.stateReason,
  }
}

/** `issue-comment`. */
export function commentJson(context: Context, comment: Comment): object {
  const { issue } = comment
  const base = repositoryUrl(context, issue.repository)
  const kind = issue.pull === undefined ? 'issues' : 'pull'
  const url = `${base}/issues/comments/${comment.id}`
  return {
    url,
    html_url: `${context.serverUrl}/${issue.repository.fullName}/${kind}/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${base}/issues/${issue.number}`,
    id: comment.id,
    node_id: comment.nodeId,
    user: userJson(context, comment.author),
    created_at: iso(comment.createdAt),
    updated_at: iso(comment.updatedAt),
    author_association: association(issue.repository, comment.author),
    body: comment.body,
    reactions: reactionsJson(url),
    performed_via_github_app: comment.viaApp ? appJson(context, comment.author) : null,
  }
}

function reactionsJson(url: string): object {
  return {
    url: `${url}/reactions`,
    total_count: 0,
    '+1': 0,
    '-1': 0,
    laugh: 0,
    hooray: 0,
    confused: 0,
    heart: 0,
    rocket: 0,
    eyes: 0,
  }
}
