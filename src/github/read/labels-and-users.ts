import type { Snapshot } from '../../memory/snapshot.ts'
import { RoadmapSyncError } from '../../text/errors.ts'
import type { Client } from '../client.ts'
import { queryRepository } from '../query.ts'
import { statusOf } from '../refusals.ts'

/** As many labels as one query asks for. */
const labelsPerRequest = 100

type LabelNode = { readonly id: string; readonly name: string }

/** Returns the snapshot with those of the labels `names` that the repository has; the same one where there are none. */
export async function addLabels(
  client: Client,
  snapshot: Snapshot,
  names: readonly string[],
): Promise<Snapshot> {
  if (names.length === 0) return snapshot
  const labels = new Map(snapshot.labels)
  for (let at = 0; at < names.length; at += labelsPerRequest) {
    const selections = names
      .slice(at, at + labelsPerRequest)
      .map((name, index) => `label${index}: label(name: ${JSON.stringify(name)}) { id name }`)
    const answer = await queryRepository<Readonly<Record<string, LabelNode | null>>>(
      client,
      selections.join(' '),
    )
    for (const node of Object.values(answer)) {
      if (node !== null) labels.set(node.name.toLowerCase(), { nodeId: node.id, name: node.name })
    }
  }
  return { ...snapshot, labels }
}

/** Returns the node ids of users by lower-case login. Throws an `invalid` error for a user that does not exist. */
export async function readUsers(client: Client, logins: readonly string[]): Promise<Map<string, string>> {
  const users = await Promise.all(
    logins.map(async (login) => [login.toLowerCase(), await readUser(client, login)] as const),
  )
  return new Map(users)
}

async function readUser({ octokit, read }: Client, login: string): Promise<string> {
  return read('issues', async () => {
    try {
      const { data } = await octokit.request('GET /users/{username}', { username: login })
      return data.node_id
    } catch (error) {
      if (statusOf(error) !== 404) throw error
      const message = `There is no user \`${login}\` on GitHub; nothing was changed.`
      const hint = 'Correct `assignees` in the configuration file.'
      throw new RoadmapSyncError('invalid', message, { hint, cause: error })
    }
  })
}
