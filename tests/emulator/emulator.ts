// The entrance. A test says:
//
//   const emulator = createEmulator({ clock: virtualClock(), repositories: [{ name: 'octo/roadmap', files: {} }] })
//   const octokit = new Octokit({ auth: emulator.token(), request: { fetch: emulator.fetch } })
//   …
//   expect(emulator.issues('octo/roadmap')).toEqual([…])
//   emulator.verify()
//
// types.ts describes everything; README.md says what is modelled and what is not.

import { realClock } from './clock.ts'
import { createFaults } from './control/faults.ts'
import { createHandler } from './control/handler.ts'
import { createLimiter, limitSettings } from './control/limits.ts'
import { createLog } from './control/log.ts'
import { createFetch } from './transport/fetch.ts'
import { listen } from './transport/http.ts'
import type { Emulator, EmulatorOptions, RepositorySpec, TokenSpec } from './types.ts'
import { BRANCHES, refSha } from './world/commits.ts'
import type { Repository } from './world/model.ts'
import { createPerson } from './world/people.ts'
import { boardViews, optionIds } from './world/project-views.ts'
import * as views from './world/views.ts'
import {
  accountOf,
  addRepository,
  addToken,
  createWorld,
  deleteAccount,
  ensureAccount,
  repositoryOf,
} from './world/world.ts'

export { realClock, virtualClock } from './clock.ts'
export { EmulatorKilledError } from './errors.ts'
export type * from './people-types.ts'
export type * from './types.ts'

const PUBLIC_API = 'https://api.github.com'
const DEFAULT_REPOSITORY: RepositorySpec = { name: 'octo/roadmap', files: {} }

/** Starts a GitHub of its own: nothing is shared between two of them. */
export function createEmulator(options: EmulatorOptions = {}): Emulator {
  const clock = options.clock ?? realClock()
  const world = createWorld(clock)
  for (const account of options.accounts ?? []) ensureAccount(world, account)
  const repositories = options.repositories ?? [DEFAULT_REPOSITORY]
  for (const repository of repositories) addRepository(world, repository)

  const settings = limitSettings(options.limits)
  const log = createLog()
  const faults = createFaults()
  const violations: string[] = []
  const origins = new Set([PUBLIC_API])
  const { latency } = options
  const handler = createHandler({
    world,
    settings,
    limiter: createLimiter(settings, world.now),
    faults,
    record: log.add,
    violate: (message) => violations.push(message),
    latency: (request) => (typeof latency === 'function' ? latency(request) : (latency ?? 0)),
    serverUrl: 'https://github.com',
  })

  function shaOf(repository: Repository, ref: string | undefined): string {
    const name = ref ?? repository.defaultBranch
    const sha = refSha(repository, BRANCHES + name) ?? refSha(repository, name) ?? name
    if (!repository.objects.has(sha)) throw new Error(`${repository.fullName} has no ${name}`)
    return sha
  }

  return {
    clock,
    log,
    faults,
    violations,
    fetch: createFetch(handler, {
      origins: () => [...origins],
      sleep: async (ms) => {
        if (ms > 0) await clock.sleep(ms)
      },
      onUnknownHost: (url) => violations.push(`a request to another host: ${url}`),
    }),
    async listen() {
      const server = await listen(handler, (origin) => origins.delete(origin))
      origins.add(server.apiUrl)
      return server
    },
    verify() {
      const unused = faults.pending().map((each) => `unused fault: ${JSON.stringify(each)}`)
      const all = [...violations, ...unused]
      if (all.length > 0) throw new Error(`The emulator was not content:\n- ${all.join('\n- ')}`)
    },
    token: (spec) => addToken(world, spec ?? workflowToken(repositories)).secret,
    revoke: (token) => void world.tokens.delete(token),
    createAccount: (spec) => void ensureAccount(world, spec),
    deleteAccount: (login) => deleteAccount(world, login),
    createRepository: (spec) => void addRepository(world, spec),
    configure(name, change) {
      const repository = repositoryOf(world, name)
      if (change.private !== undefined) repository.isPrivate = change.private
      if (change.archived !== undefined) repository.archived = change.archived
      if (change.issues !== undefined) repository.hasIssues = change.issues
      if (change.actionsPulls !== undefined) repository.actionsPulls = change.actionsPulls
      if (change.protectedBranches !== undefined) {
        repository.protectedBranches = new Set(change.protectedBranches)
      }
      for (const [login, role] of Object.entries(change.collaborators ?? {})) {
        repository.roles.set(ensureAccount(world, { login }).login.toLowerCase(), role)
      }
    },
    person: (login) => createPerson(world, login),
    inspect: (name, view) => views.repositoryView(repositoryOf(world, name), view),
    issue(name, number) {
      const issue = repositoryOf(world, name).issues.get(number)
      return issue === undefined ? null : views.issueView(issue)
    },
    issues: (name) => views.issueViews(repositoryOf(world, name)),
    pulls: (name) => views.pullViews(repositoryOf(world, name)),
    boards: (owner) => boardViews(world, accountOf(world, owner)),
    optionIds: (owner, board, field) => optionIds(world, accountOf(world, owner), { board, field }),
    milestones: (name) => views.milestoneViews(repositoryOf(world, name)),
    labels: (name) => views.labelViews(repositoryOf(world, name)),
    file(name, path, ref) {
      const repository = repositoryOf(world, name)
      return views.fileText(repository, shaOf(repository, ref), path)
    },
    files(name, ref) {
      const repository = repositoryOf(world, name)
      return views.fileTexts(repository, shaOf(repository, ref))
    },
    commits(name, ref) {
      const repository = repositoryOf(world, name)
      return views.commitViews(repository, shaOf(repository, ref))
    },
    head: (name, branch) => shaOf(repositoryOf(world, name), branch),
  }
}

function workflowToken(repositories: readonly RepositorySpec[]): TokenSpec {
  const repository = repositories[0]?.name
  if (repository === undefined) throw new Error('A token without a spec needs a repository')
  return {
    kind: 'installation',
    repository,
    permissions: { contents: 'write', issues: 'write', 'pull-requests': 'write' },
  }
}
