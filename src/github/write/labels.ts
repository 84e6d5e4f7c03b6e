import type { Outcome, Write } from '../../apply/executor.ts'
import type { Snapshot, SnapshotLabel } from '../../memory/snapshot.ts'
import { RoadmapSyncError } from '../../text/errors.ts'
import type { Client } from '../client.ts'
import { queryRepository } from '../query.ts'
import { forbidden, isAlreadyThere, statusOf } from '../refusals.ts'

/** As many labels as one query asks for. */
const labelsPerRequest = 100

/** Returns the snapshot with those of the labels `names` that the repository has; the same one where there are none. */
export async function addLabels(
  client: Client,
  snapshot: Snapshot,
  names: readonly string[],
): Promise<Snapshot> {
  if (names.length === 0) return snapshot
  const labels = new Map(snapshot.labels)
  for (let at = 0; at < names.length; at += labelsPerRequest) {
    for (const label of await readLabels(client, names.slice(at, at + labelsPerRequest))) {
      labels.set(label.name.toLowerCase(), label)
    }
  }
  return { ...snapshot, labels }
}

type LabelNode = { readonly id: string; readonly name: string }

async function readLabels(client: Client, names: readonly string[]): Promise<SnapshotLabel[]> {
  const selection = names.map(
    (name, index) => `label${index}: label(name: ${JSON.stringify(name)}) { id name }`,
  )
  const labels = await queryRepository<Readonly<Record<string, LabelNode | null>>>(
    client,
    selection.join(' '),
  )
  return Object.values(labels).flatMap((node) => (node === null ? [] : { nodeId: node.id, name: node.name }))
}

/** Returns the node ids of users by lower-case login. Throws an `invalid` error for one that does not exist. */
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
      throw new RoadmapSyncError('invalid', `There is no user \`${login}\` on GitHub; nothing was changed.`, {
        hint: 'Correct `assignees` in the configuration file.',
        cause: error,
      })
    }
  })
}

function labelApplied(data: { readonly node_id: string; readonly name: string }): Outcome {
  if (typeof data?.node_id !== 'string') throw new Error('GitHub answered with something that is no label')
  return { kind: 'applied', result: { kind: 'label', label: { nodeId: data.node_id, name: data.name } } }
}

/** Creates a label; one of that name that is there already is taken. Throws what Octokit does, and where rights are missing. */
export async function createLabel(
  { octokit, owner, repo }: Client,
  write: Extract<Write, { kind: 'create-label' }>,
): Promise<Outcome> {
  const { name, color, description } = write
  try {
    const { data } = await octokit.request('POST /repos/{owner}/{repo}/labels', {
      owner,
      repo,
      name,
      color,
      description,
    })
    return labelApplied(data)
  } catch (error) {
    if (statusOf(error) === 404) throw forbidden('issues', error)
    if (!isAlreadyThere(error)) throw error
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/labels/{name}', { owner, repo, name })
    return labelApplied(data)
  }
}
