import { type Context, iso } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import type { Account } from '../world/model.ts'
import { nodeOf } from './nodes.ts'
import { findRepository } from './repository.ts'

export const queryResolvers = {
  viewer: (_: unknown, __: unknown, { token }: Context) => token?.actor,
  repository: (_: unknown, args: { readonly owner: string; readonly name: string }, context: Context) =>
    findRepository(context, args.owner, args.name),
  organization: (_: unknown, { login }: { readonly login: string }, context: Context) =>
    ownerOf(context, login, { type: 'Organization', what: 'an Organization' }),
  user: (_: unknown, { login }: { readonly login: string }, context: Context) =>
    ownerOf(context, login, { type: 'User', what: 'a User' }),
  repositoryOwner: (_: unknown, { login }: { readonly login: string }, { world }: Context) => {
    const account = world.accounts.get(login.toLowerCase())
    return account === undefined || account.type === 'Bot' ? null : account
  },
  node: (_: unknown, args: { readonly id: string }, context: Context) => nodeOf(context, args.id),
  nodes: (_: unknown, args: { readonly ids: readonly string[] }, context: Context) => {
    if (args.ids.length > 100) {
      throw new ApiError(422, `You may not provide more than 100 node ids; you provided ${args.ids.length}`)
    }
    return args.ids.map((id) => {
      try {
        return nodeOf(context, id)
      } catch (error) {
        // As a value: this entry becomes null with an error of its own, the others stay.
        return error
      }
    })
  },
  rateLimit(_: unknown, __: unknown, context: Context) {
    const { graphql } = context.buckets()
    return {
      cost: context.cost.points,
      nodeCount: context.cost.nodes,
      limit: graphql.limit,
      used: graphql.used,
      remaining: graphql.remaining,
      resetAt: iso(graphql.resetAt),
    }
  },
}

function ownerOf(
  { world }: Context,
  login: string,
  { type, what }: { readonly type: Account['type']; readonly what: string },
): Account {
  const account = world.accounts.get(login.toLowerCase())
  if (account?.type === type) return account
  throw notFound(`Could not resolve to ${what} with the login of '${login}'.`)
}
