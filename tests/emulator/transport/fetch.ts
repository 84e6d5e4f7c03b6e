import { DroppedError, type Handler, type RawAnswer, type RawRequest } from './raw.ts'

const REDIRECTS = [301, 302, 303, 307, 308]
const MAX_REDIRECTS = 20

/** A WHATWG fetch over the handler: follows redirects, obeys abort signals, fails with a TypeError as fetch does. */
export function createFetch(
  handler: Handler,
  options: {
    readonly origins: () => readonly string[]
    readonly sleep: (ms: number) => Promise<void>
    readonly onUnknownHost: (url: string) => void
  },
): typeof globalThis.fetch {
  return async function emulatedFetch(input, init) {
    const request = new Request(input, init)
    const body = request.body === null ? null : new Uint8Array(await request.arrayBuffer())
    let url = new URL(request.url)
    let method = request.method
    let payload = body
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      if (!options.origins().includes(url.origin)) {
        options.onUnknownHost(url.href)
        throw new TypeError('fetch failed', { cause: new Error(`getaddrinfo ENOTFOUND ${url.hostname}`) })
      }
      const raw = {
        method,
        target: url.pathname + url.search,
        origin: url.origin,
        headers: headersOf(request),
        body: payload,
      }
      const answer = await carry(handler, raw, { signal: request.signal, sleep: options.sleep })
      const location = answer.headers.location
      if (!REDIRECTS.includes(answer.status) || location === undefined || request.redirect === 'manual') {
        return toResponse(answer, url.href)
      }
      if (request.redirect === 'error')
        throw new TypeError('fetch failed', { cause: new Error('unexpected redirect') })
      url = new URL(location, url)
      if (answer.status === 303 || (answer.status < 303 && method === 'POST')) {
        method = 'GET'
        payload = null
      }
    }
    throw new TypeError('fetch failed', { cause: new Error('redirect count exceeded') })
  }
}

async function carry(
  handler: Handler,
  raw: RawRequest,
  { signal, sleep }: { readonly signal: AbortSignal; readonly sleep: (ms: number) => Promise<void> },
): Promise<RawAnswer> {
  signal.throwIfAborted()
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
  })
  aborted.catch(() => {})
  try {
    return await Promise.race([handler(raw, sleep), aborted])
  } catch (error) {
    if (!(error instanceof DroppedError)) throw error
    const cause = Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' })
    throw new TypeError('fetch failed', { cause })
  }
}

function headersOf(request: Request): Record<string, string> {
  return Object.fromEntries([...request.headers].map(([name, value]) => [name.toLowerCase(), value]))
}

function toResponse({ status, headers, body }: RawAnswer, url: string): Response {
  const bodiless = status === 204 || status === 304
  const content = typeof body === 'string' || body === null ? body : new Uint8Array(body)
  const response = new Response(bodiless ? null : content, { status, headers })
  return Object.defineProperty(response, 'url', { value: url })
}
