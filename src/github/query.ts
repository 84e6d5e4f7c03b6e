import { RoadmapSyncError } from '../text/errors.ts'
import type { Client } from './client.ts'
import { partialAnswer } from './refusals.ts'

type Answer<Node> = { readonly repository: Node | null }

/**
 * Returns what the repository answers to a GraphQL selection, which may name `fragments`; what it selects and does not
 * exist is null. Throws when there is no repository, or GitHub refuses.
 */
export async function queryRepository<Node extends object>(
  client: Client,
  selection: string,
  { fragments = '' }: { readonly fragments?: string } = {},
): Promise<Node> {
  const { owner, repo, octokit } = client
  const { repository } = await client.read('contents', async () => {
    const answer = await octokit
      .graphql<Answer<Node> | undefined>(
        `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${selection} } } ${fragments}`,
        { owner, repo },
      )
      .catch((error: unknown) => partialAnswer<Answer<Node>>(error, (path) => path.length > 1))
    // An answer that was cut on the way is read again.
    if (answer?.repository === undefined)
      throw new Error('GitHub answered with something that is no repository')
    return answer
  })
  if (repository === null) {
    throw new RoadmapSyncError('failed', `${owner}/${repo} does not exist, or the token may not see it.`, {
      hint: 'Check the name, and that the token has access to the repository.',
    })
  }
  return repository
}
