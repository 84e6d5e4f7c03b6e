import type { Client } from '../client.ts'

/** A pull request to open, from a branch of this repository. */
export type PullRequestDraft = {
  readonly head: string
  readonly base: string
  readonly title: string
  readonly body: string
}

/** A pull request for readers. */
export type PullRequestLink = { readonly number: number; readonly url: string }

/** Opens a pull request. Throws as Octokit does; where there is one already, too. */
export async function openPullRequest(client: Client, draft: PullRequestDraft): Promise<PullRequestLink> {
  const { owner, repo, octokit } = client
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/pulls', { owner, repo, ...draft })
  return { number: data.number, url: data.html_url }
}

/** Returns the open pull request from one branch of the repository into another, or null. */
export async function findPullRequest(
  client: Client,
  { head, base }: Pick<PullRequestDraft, 'head' | 'base'>,
): Promise<PullRequestLink | null> {
  const { owner, repo, octokit } = client
  const { data } = await client.read('pull-requests', () =>
    octokit.request('GET /repos/{owner}/{repo}/pulls', { owner, repo, head: `${owner}:${head}`, base }),
  )
  const [found] = data
  return found === undefined ? null : { number: found.number, url: found.html_url }
}

/** Rewrites the text of a pull request. Throws as Octokit does. */
export async function editPullRequest(
  client: Client,
  { number, body }: { readonly number: number; readonly body: string },
): Promise<void> {
  const { owner, repo, octokit } = client
  await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', {
    owner,
    repo,
    pull_number: number,
    body,
  })
}
