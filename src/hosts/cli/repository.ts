import { RoadmapSyncError } from '../../text/errors.ts'
import { cleanToken } from '../token.ts'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Returns owner and name of the repository: as given, else `GITHUB_REPOSITORY`, else the remote `origin` of the
 * folder. Throws an `invalid` error when there is none.
 */
export async function findRepository(
  given: string | null,
  env: Environment,
): Promise<{ readonly owner: string; readonly repo: string }> {
  const text = given ?? env.GITHUB_REPOSITORY ?? (await output('git', ['remote', 'get-url', 'origin'])) ?? ''
  const match = /^(?:.*[:/])?([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(text.trim())
  const [, owner, repo] = match ?? []
  if (owner === undefined || repo === undefined) {
    throw new RoadmapSyncError('invalid', 'The repository on GitHub is unknown.', {
      hint: 'Set `--repo OWNER/NAME`, or run in a clone with a remote `origin`.',
    })
  }
  return { owner, repo }
}

/** Returns the token: as given, else from the environment, else what `gh` has. Throws when there is none, or one that cannot be. */
export async function findToken(given: string | undefined, env: Environment): Promise<string> {
  const token = cleanToken(
    given ?? env.GITHUB_TOKEN ?? env.GH_TOKEN ?? (await output('gh', ['auth', 'token'])) ?? '',
  )
  if (token === '') {
    throw new RoadmapSyncError('invalid', 'There is no token.', {
      hint: 'Set GITHUB_TOKEN, log in with `gh auth login`, or pass a token with `--token`.',
    })
  }
  return token
}

async function output(command: string, args: readonly string[]): Promise<string | null> {
  const { execFileSync } = await import('node:child_process')
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}
