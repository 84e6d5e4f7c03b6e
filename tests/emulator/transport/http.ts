import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Server } from '../types.ts'
import type { Handler } from './raw.ts'

const sleep = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Serves the handler on a free port of 127.0.0.1. A failed handler closes the connection without an answer. */
export async function listen(handler: Handler, onClose: (origin: string) => void): Promise<Server> {
  let origin = ''
  const server = createServer((request, response) => {
    void answer(handler, { request, response, origin })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('No port')
  origin = `http://127.0.0.1:${address.port}`
  return {
    apiUrl: origin,
    graphqlUrl: `${origin}/graphql`,
    ghes: { apiUrl: `${origin}/api/v3`, graphqlUrl: `${origin}/api/graphql` },
    close: () =>
      new Promise((resolve) => {
        onClose(origin)
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  handler: Handler,
  {
    request,
    response,
    origin,
  }: { readonly request: IncomingMessage; readonly response: ServerResponse; readonly origin: string },
): Promise<void> {
  try {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const headers: Record<string, string> = {}
    for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value)
    const {
      status,
      headers: sent,
      body,
    } = await handler(
      {
        method: request.method ?? 'GET',
        target: request.url ?? '/',
        origin,
        headers,
        body: chunks.length === 0 ? null : Buffer.concat(chunks),
      },
      sleep,
    )
    response.writeHead(status, sent)
    response.end(status === 204 || status === 304 ? undefined : (body ?? ''))
  } catch {
    // Dropped, killed, or a bug of the emulator: the client sees a broken connection.
    request.socket.destroy()
  }
}
