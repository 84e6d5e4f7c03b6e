import { RoadmapSyncError } from '../shared/errors.ts'

/** As much of `fetch` as Octokit uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** A renamed repository takes one; more than a few go in circles. */
const hops = 3

/**
 * Returns `fetch` that follows redirects to the same origin only, with method and body as they were: anywhere else
 * nobody may have the token or the text. Throws a RoadmapSyncError for any other redirect.
 * Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
export function sameOriginFetch(fetch: Fetch): Fetch {
  return async (url, init) => {
    let target = url
    for (let hop = 0; ; hop += 1) {
      const response = await fetch(target, { ...init, redirect: 'manual' })
      if (![301, 302, 307, 308].includes(response.status)) return response
      const location = response.headers.get('location')
      const next = location !== null && URL.canParse(location, target) ? new URL(location, target) : null
      await response.body?.cancel()
      if (next === null || next.origin !== new URL(target).origin || hop === hops) throw strayed(target)
      target = next.href
    }
  }
}

function strayed(from: string): RoadmapSyncError {
  return new RoadmapSyncError(
    'failed',
    `${new URL(from).host} redirects to somewhere else; that is not followed.`,
    {
      hint: 'Check the address of the API (GITHUB_API_URL) and the proxy between here and GitHub.',
    },
  )
}

/** Returns whether a successful answer holds what GitHub's API answers with: JSON, or nothing where it says so. */
export function isAnswer({ status, data }: { readonly status: number; readonly data: unknown }): boolean {
  if (status === 204 || status === 205) return true
  return typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer)
}
