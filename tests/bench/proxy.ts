import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:http'

/** What went through since the last `take`. */
export type Traffic = { readonly requests: number; readonly writes: number; readonly bytes: number }

/** A server on loopback that hands everything on and counts it. */
export type CountingProxy = {
  /** The address of the API behind it. */
  readonly apiUrl: string
  take(): Traffic
  close(): void
}

const perHop = ['connection', 'content-encoding', 'content-length', 'host', 'keep-alive', 'transfer-encoding']

/** Starts a proxy in front of the API at `target`, any server that speaks GitHub's. */
export async function countingProxy(target: string): Promise<CountingProxy> {
  const { origin, pathname } = new URL(target)
  let traffic = nothing
  let own = ''
  const server = createServer((request, response) => {
    handOn(request, response, { origin, own }).then(
      ({ write, bytes }) => {
        const { requests, writes, bytes: before } = traffic
        traffic = { requests: requests + 1, writes: writes + (write ? 1 : 0), bytes: before + bytes }
      },
      () => request.socket.destroy(),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  own = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  return {
    apiUrl: own + pathname.replace(/\/$/, ''),
    take: () => {
      const taken = traffic
      traffic = nothing
      return taken
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

const nothing: Traffic = { requests: 0, writes: 0, bytes: 0 }

async function handOn(
  request: IncomingMessage,
  response: ServerResponse,
  { origin, own }: { readonly origin: string; readonly own: string },
): Promise<{ readonly write: boolean; readonly bytes: number }> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const { method = 'GET', url = '/' } = request
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (!perHop.includes(name)) headers.set(name, String(value))
  }
  const answer = await fetch(origin + url, {
    method,
    headers,
    redirect: 'manual',
    ...(body.length === 0 ? {} : { body }),
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  for (const [name, value] of answer.headers) {
    // Further pages are to come through here, too.
    if (!perHop.includes(name)) response.setHeader(name, value.replaceAll(origin, own))
  }
  response.writeHead(answer.status).end(bytes)
  return { write: isWrite(method, body), bytes: bytes.length }
}

function isWrite(method: string, body: Buffer): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  const query = /"query"\s*:\s*"\s*(\w*)/.exec(body.toString('utf8'))
  return query === null || query[1] === 'mutation'
}
