import type { Context } from '../context.ts'
import { iso } from '../context.ts'
import type { Account, Repository } from '../world/model.ts'

/** The login as GraphQL shows an actor: a bot without its suffix. */
export function actorLogin(account: Account): string {
  return account.app?.slug ?? account.login
}

/** The account, or null once it is deleted. */
export function living(account: Account): Account | null {
  return account.gone ? null : account
}

/** Where an account lives on the web. */
export function accountPath(account: Account): string {
  return account.app === undefined ? `/${account.login}` : `/apps/${account.app.slug}`
}

/** What GitHub shows beside an author's name. */
export function association(repository: Repository, account: Account): string {
  if (repository.owner === account) return 'OWNER'
  if (account.type === 'Bot' || !repository.roles.has(account.login.toLowerCase())) return 'NONE'
  return repository.owner.type === 'Organization' ? 'MEMBER' : 'COLLABORATOR'
}

const shared = {
  id: (account: Account) => account.nodeId,
  databaseId: (account: Account) => account.id,
  createdAt: (account: Account) => iso(account.createdAt),
  updatedAt: (account: Account) => iso(account.createdAt),
  avatarUrl: (account: Account) => `https://avatars.githubusercontent.com/u/${account.id}?v=4`,
  resourcePath: accountPath,
  url: (account: Account, _: unknown, context: Context) => context.serverUrl + accountPath(account),
}

export const actorResolvers = {
  // The viewer is a User also for an App, and shows the suffix there.
  User: { ...shared, login: (account: Account) => account.login, name: (account: Account) => account.name },
  Organization: {
    ...shared,
    login: (account: Account) => account.login,
    name: (account: Account) => account.name,
  },
  Bot: { ...shared, login: actorLogin },
}
