import type { GitObject } from '../git/objects.ts'
import type { Node, Repository, World } from './model.ts'

/** An opaque global id in the form of GitHub's own. */
export function nodeId(prefix: string, repository: number, id: number): string {
  const bytes = Buffer.alloc(16)
  bytes.writeBigUInt64BE(BigInt(repository), 0)
  bytes.writeBigUInt64BE(BigInt(id), 8)
  return `${prefix}_kwDO${bytes.toString('base64url')}`
}

export type GitNode = { readonly repository: Repository; readonly object: GitObject }
export type RefNode = { readonly repository: Repository; readonly ref: string }

/** The global id of a commit, tree or blob. */
export function gitNodeId(repository: Repository, object: GitObject): string {
  const prefix = { commit: 'C', tree: 'T', blob: 'B' }[object.type]
  return `${prefix}_kwDO${Buffer.from(`${repository.id}:${object.sha}`).toString('base64url')}`
}

/** The global id of a ref such as `refs/heads/main`. */
export function refNodeId(repository: Repository, ref: string): string {
  return `REF_kwDO${Buffer.from(`${repository.id}:${ref}`).toString('base64url')}`
}

/** What a global id stands for, or null. */
export function resolveNode(
  world: World,
  id: string,
): { readonly node: Node } | { readonly git: GitNode } | { readonly ref: RefNode } | null {
  const node = world.nodes.get(id)
  if (node !== undefined) return { node }
  const [, prefix, encoded] = /^(C|T|B|REF)_kwDO(.+)$/.exec(id) ?? []
  if (prefix === undefined || encoded === undefined) return null
  const text = Buffer.from(encoded, 'base64url').toString()
  const colon = text.indexOf(':')
  const repositoryId = Number(text.slice(0, colon))
  const rest = text.slice(colon + 1)
  for (const repository of world.repositories.values()) {
    if (repository.id !== repositoryId) continue
    if (prefix === 'REF') return repository.refs.has(rest) ? { ref: { repository, ref: rest } } : null
    const object = repository.objects.get(rest)
    return object === undefined ? null : { git: { repository, object } }
  }
  return null
}
