import { ApiError } from '../errors.ts'
import type { Access } from '../types.ts'
import { hasPush, requireAccess, requireVisible } from './access.ts'
import type { Account, Project, Repository, Token, World } from './model.ts'

/** What a person may do with a project. */
function roleIn(world: World, project: Project, account: Account): Access | null {
  const login = account.login.toLowerCase()
  if (account === project.owner) return 'write'
  if (world.members.get(project.owner)?.has(login) === true) return 'write'
  const role = project.roles.get(login)
  if (role !== undefined) return role === 'read' ? 'read' : 'write'
  return project.isPublic ? 'read' : null
}

/** Whether the token reaches the owner's projects at all: GITHUB_TOKEN never does, and only classic tokens those of people. */
function reachesOwner(token: Token, owner: Account, access: Access): boolean {
  const { spec } = token
  if (spec.kind === 'classic') {
    return spec.scopes.includes('project') || (access === 'read' && spec.scopes.includes('read:project'))
  }
  if (owner.type !== 'Organization') return false
  const granted = spec.permissions['organization-projects']
  return granted === 'write' || (granted === 'read' && access === 'read')
}

function refusedToken(token: Token, field: string): ApiError {
  if (token.spec.kind === 'classic') {
    const message = `Your token has not been granted the required scopes to execute this query. The '${field}' field requires one of the following scopes: ['read:project'], but your token has only been granted the: [${token.spec.scopes.map((scope) => `'${scope}'`).join(', ')}] scopes. Please modify your token's scopes at: https://github.com/settings/tokens.`
    return new ApiError(403, message, { type: 'INSUFFICIENT_SCOPES', refusal: 'permission' })
  }
  const by = token.spec.kind === 'installation' ? 'integration' : 'personal access token'
  return new ApiError(403, `Resource not accessible by ${by}`, { refusal: 'permission' })
}

/** Whether the token may see the project. */
export function seesProject(world: World, token: Token | null, project: Project): boolean {
  if (token === null || !reachesOwner(token, project.owner, 'read')) return false
  return token.spec.kind === 'installation' || roleIn(world, project, token.actor) !== null
}

/** Throws unless the token may list the owner's projects; `field` is what asked. */
export function requireProjectsOf(token: Token | null, owner: Account, field: string): Token {
  if (token === null) throw new ApiError(401, 'Requires authentication', { refusal: 'credentials' })
  if (!reachesOwner(token, owner, 'read')) throw refusedToken(token, field)
  return token
}

/** Throws unless the token may change the project. */
export function requireProjectWrite(world: World, token: Token | null, project: Project): Token {
  const signed = requireProjectsOf(token, project.owner, 'projectV2')
  if (!reachesOwner(signed, project.owner, 'write')) throw refusedToken(signed, 'projectV2')
  if (signed.spec.kind !== 'installation' && roleIn(world, project, signed.actor) !== 'write') {
    const message = `${signed.actor.login} does not have permission to update this project`
    throw new ApiError(403, message, { refusal: 'permission' })
  }
  return signed
}

/** Throws unless the token may create projects of the owner. */
export function requireProjectCreation(world: World, token: Token | null, owner: Account): Token {
  const signed = requireProjectsOf(token, owner, 'createProjectV2')
  const allowed =
    signed.spec.kind === 'installation' ||
    signed.actor === owner ||
    world.members.get(owner)?.has(signed.actor.login.toLowerCase()) === true
  if (!reachesOwner(signed, owner, 'write') || !allowed) {
    if (signed.spec.kind !== 'classic') throw refusedToken(signed, 'createProjectV2')
    const message = `${signed.actor.login} does not have permission to create projects for ${owner.login}`
    throw new ApiError(403, message, { refusal: 'permission' })
  }
  return signed
}

/** Throws unless the token may link a project to the repository: an App needs its contents permission too. */
export function requireLink(token: Token, project: Pick<Project, 'owner'>, repository: Repository): void {
  requireVisible(token, repository)
  if (repository.owner !== project.owner) {
    throw new ApiError(422, 'The repository must belong to the same owner as the project')
  }
  if (token.spec.kind === 'classic') {
    if (hasPush(token, repository)) return
    throw new ApiError(403, `${token.actor.login} does not have permission to link the repository`, {
      refusal: 'permission',
    })
  }
  requireAccess(token, repository, { access: 'write', permission: 'contents', role: 'write' })
}
