import { RoadmapSyncError } from '../shared/errors.ts'
import type { Client } from './client.ts'

/** Returns what the repository answers to a GraphQL selection. Throws when there is none, or GitHub refuses. */
export async function queryRepository<Node extends object>(client: Client, selection: string): Promise<Node> {
  const { owner, repo, octokit } = client
  const { repository } = await client.read('contents', async () => {
    const answer = await octokit.graphql<{ readonly repository: Node | null } | undefined>(
      `query ($owner: String!, $repo: String!) { repository(owner: $owner, name: $repo) { ${selection} } }`,
      { owner, repo },
    )
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
