import { FILE, type TreeEntry, writeBlob, writeCommit } from '../git/objects.ts'
import { changeTree } from '../git/trees.ts'
import type { AccountSpec, Clock, FileContent, RepositorySpec, TokenSpec } from '../types.ts'
import { nodeId } from './ids.ts'
import type { Account, Repository, Token, World } from './model.ts'

const ACTIONS = { id: 41_898_282, app: { id: 15_368, slug: 'github-actions' } } as const

/** A GitHub without repositories; it knows the Actions bot. */
export function createWorld(clock: Clock): World {
  let id = 5_000_000_000
  let smallId = 1_000_000_000
  const world: World = {
    accounts: new Map(),
    repositories: new Map(),
    nodes: new Map(),
    issuesById: new Map(),
    projects: [],
    nextProject: new Map(),
    members: new Map(),
    tokens: new Map(),
    now: () => clock.now(),
    nextId: () => id++,
    nextSmallId: () => smallId++,
  }
  addBot(world, ACTIONS.app.slug)
  return world
}

/** The account of that login; throws when there is none. */
export function accountOf(world: World, login: string): Account {
  const found = world.accounts.get(login.toLowerCase())
  if (found === undefined) throw new Error(`The emulator has no account ${login}`)
  return found
}

/** The repository of that full name; throws when there is none. */
export function repositoryOf(world: World, fullName: string): Repository {
  const found = world.repositories.get(fullName.toLowerCase())
  if (found === undefined) throw new Error(`The emulator has no repository ${fullName}`)
  return found
}

/** Adds a person or an organisation, or returns the one that is there. */
export function ensureAccount(world: World, spec: AccountSpec): Account {
  const found = world.accounts.get(spec.login.toLowerCase())
  if (found !== undefined) return found
  const account = register(world, {
    kind: 'account',
    id: world.nextSmallId(),
    login: spec.login,
    type: spec.type ?? 'User',
    name: spec.name ?? null,
  })
  if (spec.members !== undefined) {
    world.members.set(account, new Set(spec.members.map((login) => login.toLowerCase())))
  }
  return account
}

/** Deletes an account: what it wrote stays, by nobody. */
export function deleteAccount(world: World, login: string): void {
  const account = accountOf(world, login)
  account.gone = true
  world.accounts.delete(login.toLowerCase())
  world.nodes.delete(account.nodeId)
}

/** The login people see; `ghost` for a deleted account. */
export function shownLogin(account: Account): string {
  return account.gone ? 'ghost' : account.login
}

function addBot(world: World, slug: string): Account {
  const actions = slug === ACTIONS.app.slug
  return register(world, {
    kind: 'account',
    id: actions ? ACTIONS.id : world.nextSmallId(),
    login: `${slug}[bot]`,
    type: 'Bot',
    name: null,
    app: { id: actions ? ACTIONS.app.id : world.nextSmallId(), slug },
  })
}

function register(world: World, draft: Omit<Account, 'nodeId' | 'createdAt' | 'gone'>): Account {
  const prefix = draft.type === 'Bot' ? 'BOT' : draft.type === 'Organization' ? 'O' : 'U'
  const account: Account = {
    ...draft,
    nodeId: nodeId(prefix, 0, draft.id),
    createdAt: Date.UTC(2020, 0, 1),
    gone: false,
  }
  world.accounts.set(account.login.toLowerCase(), account)
  world.nodes.set(account.nodeId, account)
  return account
}

/** Adds a repository with its first commit; its owner is created when unknown and is its admin. */
export function addRepository(world: World, spec: RepositorySpec): Repository {
  const [ownerLogin, name] = spec.name.split('/')
  if (ownerLogin === undefined || name === undefined) throw new Error(`Not owner/name: ${spec.name}`)
  if (world.repositories.has(spec.name.toLowerCase())) throw new Error(`${spec.name} exists already`)
  const owner = ensureAccount(world, { login: ownerLogin })
  const id = world.nextSmallId()
  const repository: Repository = {
    kind: 'repository',
    id,
    nodeId: nodeId('R', 0, id),
    owner,
    name,
    fullName: `${owner.login}/${name}`,
    defaultBranch: spec.defaultBranch ?? 'main',
    createdAt: world.now(),
    description: spec.description ?? null,
    isPrivate: spec.private ?? false,
    archived: spec.archived ?? false,
    hasIssues: spec.issues ?? true,
    actionsPulls: spec.actionsPulls ?? true,
    pushedAt: world.now(),
    roles: new Map([[owner.login.toLowerCase(), 'admin']]),
    protectedBranches: new Set(spec.protectedBranches),
    issues: new Map(),
    ordered: { list: [], stale: false },
    nextNumber: 1,
    moved: new Map(),
    deleted: new Set(),
    milestones: new Map(),
    milestonesByTitle: new Map(),
    nextMilestone: 1,
    labels: new Map(),
    comments: new Map(),
    objects: new Map(),
    refs: new Map(),
  }
  for (const [login, role] of Object.entries(spec.collaborators ?? {})) {
    repository.roles.set(ensureAccount(world, { login }).login.toLowerCase(), role)
  }
  world.repositories.set(repository.fullName.toLowerCase(), repository)
  world.nodes.set(repository.nodeId, repository)
  if (spec.files !== undefined) firstCommit(world, repository, spec.files)
  return repository
}

function firstCommit(
  world: World,
  repository: Repository,
  files: Readonly<Record<string, FileContent>>,
): void {
  const entries = Object.entries(files).map(([path, content]): [string, TreeEntry] => [
    path,
    { mode: FILE, sha: writeBlob(repository.objects, bytesOf(content)) },
  ])
  const author = signatureOf(repository.owner, world.now())
  const sha = writeCommit(repository.objects, {
    tree: changeTree(repository.objects, '', new Map(entries)),
    parents: [],
    author,
    committer: author,
    message: 'Initial commit',
    verified: false,
  })
  repository.refs.set(`refs/heads/${repository.defaultBranch}`, sha)
}

/** The bytes of text or bytes. */
export function bytesOf(content: FileContent): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content
}

/** How an account signs its commits. */
export function signatureOf(
  account: Account,
  at: number,
): { readonly name: string; readonly email: string; readonly at: number } {
  const email = `${account.id}+${account.login}@users.noreply.github.com`
  return { name: account.name ?? account.login, email, at }
}

/** Makes a token; installations act as their App's bot, the others as the person. */
export function addToken(world: World, spec: TokenSpec): { readonly secret: string; readonly token: Token } {
  const count = [...world.tokens.values()].filter((each) => each.spec.kind === spec.kind).length + 1
  const name = `${spec.kind}-${count}`
  const prefixes = { installation: 'ghs', classic: 'ghp', 'fine-grained': 'github_pat' } as const
  const secret = `${prefixes[spec.kind]}_emulated${String(count).padStart(8, '0')}`
  const token = { name, spec, ...identity(world, spec) }
  world.tokens.set(secret, token)
  return { secret, token }
}

function identity(world: World, spec: TokenSpec): Pick<Token, 'actor' | 'bucket'> {
  if (spec.kind !== 'installation') {
    const actor = ensureAccount(world, { login: spec.login })
    return { actor, bucket: `user:${actor.login}` }
  }
  const slug = spec.app ?? ACTIONS.app.slug
  const actor = world.accounts.get(`${slug}[bot]`) ?? addBot(world, slug)
  return { actor, bucket: `installation:${slug}:${repositoryOf(world, spec.repository).fullName}` }
}
