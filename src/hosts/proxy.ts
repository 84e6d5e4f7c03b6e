import type { Fetch } from '../github/transport.ts'

/** Names of the variables that `curl` and the runner read, in both cases. */
const variables = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']

/**
 * Returns `fetch` that goes the way of the Action's: through the proxy that the environment names, but not to what
 * `no_proxy` names; undefined where there is none, so that nothing is loaded for it.
 */
export async function proxyFetch(
  env: Readonly<Record<string, string | undefined>>,
): Promise<Fetch | undefined> {
  if (!variables.some((name) => env[name])) return undefined
  const { defaults } = await import('@actions/github/lib/utils')
  return defaults.request?.fetch
}
