import type { Client } from '../client.ts'

/** A pull request to open, from the branch `head` of this repository into its branch `base`. */
export type PullRequestDraft = {
  readonly head: string
  readonly base: string
  readonly title: string
  readonly body: string
}

/** A pull request for readers. */
export type PullRequestLink = { readonly number: number; readonly url: string }

/** Opens a pull request. Throws as Octokit does; also where there is one already. */
export async function openPullRequest(client: Client, draft: PullRequestDraft): Promise<PullRequestLink> {
  const { owner, repo, octokit } = client
  const { data } = await octokit.request('POST /repos/{owner}/{repo}/pulls', { owner, repo, ...draft })
  return { number: data.number, url: data.html_url }
}

/** Returns the open pull request from one branch of the repository into another, or null. */
export async function findPullRequest(
  { owner, repo, octokit, read }: Client,
  { head, base }: Pick<PullRequestDraft, 'head' | 'base'>,
): Promise<PullRequestLink | null> {
  const { data } = await read('pull-requests', () =>
    octokit.request('GET /repos/{owner}/{repo}/pulls', { owner, repo, head: `${owner}:${head}`, base }),
  )
  const [found] = data
  return found === undefined ? null : { number: found.number, url: found.html_url }
}

/** Rewrites the text of a pull request. Throws as Octokit does. */
export async function editPullRequest(
  { owner, repo, octokit }: Client,
  number: number,
  body: string,
): Promise<void> {
  const place = { owner, repo, pull_number: number }
  await octokit.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { ...place, body })
}
