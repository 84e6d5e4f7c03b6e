import { RoadmapSyncError } from '../text/errors.ts'
import type { Client } from './client.ts'
import { partialAnswer } from './refusals.ts'

/**
 * Returns the repository's answer to a GraphQL selection; what is selected and does not exist is null. Throws a
 * RoadmapSyncError where there is no such repository, or GitHub refuses.
 */
export async function queryRepository<Node extends object>(client: Client, selection: string): Promise<Node> {
  return (await query<Node, object>(client, selection, '')).repository
}

/** Returns what `queryRepository` does, and the login of the token's account; an app's ends with `[bot]`. */
export async function queryRepositoryAndViewer<Node extends object>(
  client: Client,
  selection: string,
): Promise<{ readonly repository: Node; readonly viewer: string }> {
  type Viewer = { readonly viewer: { readonly login: string } }
  const { repository, viewer } = await query<Node, Viewer>(client, selection, 'viewer { login }')
  return { repository, viewer: viewer.login }
}

async function query<Node extends object, Beside extends object>(
  client: Client,
  selection: string,
  beside: string,
): Promise<Beside & { readonly repository: Node }> {
  type Answer = Beside & { readonly repository: Node | null }
  const { owner, repo, octokit } = client
  const answer = await client.read('contents', async () => {
    const said = await octokit
      .graphql<Answer | undefined>(
        `query ($owner: String!, $repo: String!) { ${beside} repository(owner: $owner, name: $repo) { ${selection} } }`,
        { owner, repo },
      )
      .catch((error: unknown) => partialAnswer<Answer>(error, (path) => path.length > 1))
    // An answer that was cut on the way is read again.
    if (said?.repository === undefined)
      throw new Error('GitHub answered with something that is no repository')
    return said
  })
  const { repository } = answer
  if (repository === null) {
    throw new RoadmapSyncError(
      'failed',
      `${owner}/${repo} does not exist, or the token has no access to it.`,
      {
        hint: 'Check the name, and that the token has access to the repository.',
      },
    )
  }
  return { ...answer, repository }
}
