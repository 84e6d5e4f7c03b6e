import { RoadmapSyncError } from '../text/errors.ts'

/** As much of `fetch` as Octokit uses. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Bytes of an answer after which it fails; GitHub's are far smaller, also unpacked. */
const largest = 50_000_000
/** Redirects that are followed; a renamed repository takes one. */
const hops = 3

/**
 * Returns `fetch` that follows redirects with method and body as they were, and to the same origin only: no other server
 * may get the token or the text. Throws what `fetch` throws, and a RoadmapSyncError for a redirect to elsewhere, for a
 * certificate that is not trusted, and for a proxy that refuses. An answer of more than 50 MB fails.
 * Source: https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#follow-redirects
 */
export function sameOriginFetch(fetch: Fetch): Fetch {
  return async (url, init) => {
    let target = url
    for (let hop = 0; ; hop += 1) {
      const response = await fetch(target, { ...init, redirect: 'manual' }).catch((error: unknown) => {
        throw refusedOnTheWay(error, new URL(target).host) ?? error
      })
      if (![301, 302, 307, 308].includes(response.status)) return limited(response)
      const location = response.headers.get('location')
      const next = location !== null && URL.canParse(location, target) ? new URL(location, target) : null
      await response.body?.cancel()
      if (next === null || next.origin !== new URL(target).origin || hop === hops) throw strayed(target)
      target = next.href
    }
  }
}

function limited(response: Response): Response {
  if (response.body === null) return response
  let bytes = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform: (chunk, controller) => {
      bytes += chunk.byteLength
      if (bytes > largest) controller.error(new Error('GitHub’s answer does not end'))
      else controller.enqueue(chunk)
    },
  })
  return new Response(response.body.pipeThrough(counter), response)
}

function strayed(from: string): RoadmapSyncError {
  const message = `${new URL(from).host} redirects to somewhere else; that is not followed.`
  const hint = 'Check the address of the API (GITHUB_API_URL) and the proxy between here and GitHub.'
  return new RoadmapSyncError('failed', message, { hint })
}

/** https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const untrusted =
  /^(?:CERT_|DEPTH_ZERO_SELF_SIGNED_CERT|ERR_TLS_CERT_|ERROR_IN_CERT_|HOSTNAME_MISMATCH|INVALID_(?:CA|PURPOSE)|PATH_LENGTH_EXCEEDED|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_)/

/** Returns the error for a request that would fail the same way if it were repeated, or null. */
function refusedOnTheWay(error: unknown, host: string): RoadmapSyncError | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : ''
    if (untrusted.test(code)) {
      const hint =
        'If a proxy or a server has its own certificate authority, set NODE_EXTRA_CA_CERTS to the file of its certificate.'
      const message = `The certificate of ${host} is not trusted (${code}).`
      return new RoadmapSyncError('failed', message, { hint, cause: error })
    }
    // What undici throws has no code of its own.
    const status = /^Proxy response \((4\d\d)\)/.exec(cause.message)?.[1]
    if (status !== undefined) {
      const hint = 'Check the address, user and password in https_proxy, or name the host in no_proxy.'
      const message = `The proxy does not let requests to ${host} through (${status}).`
      return new RoadmapSyncError('failed', message, { hint, cause: error })
    }
  }
  return null
}

/** Returns whether a successful answer holds what GitHub's API answers with: JSON, or nothing where it says so. */
export function isAnswer({ status, data }: { readonly status: number; readonly data: unknown }): boolean {
  if (status === 204 || status === 205) return true
  return typeof data === 'object' && data !== null && !(data instanceof ArrayBuffer)
}
