import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { RunReport } from '../summary/run-report.ts'
import { readFirst } from './first-read.ts'
import type { Host } from './host.ts'

/**
 * One run of the Action or the CLI: everything that is not needed for the first request is loaded while GitHub
 * answers it. Returns and throws as `reconcile` does.
 */
export async function run(host: Host): Promise<RunReport> {
  const reading = readFirst(host)
  await requestLeft(reading)
  const parser = host.startParser()
  try {
    const [answer, { reconcile }] = await Promise.all([reading, import('./reconcile.ts')])
    return await reconcile(host, answer, parser)
  } finally {
    await parser.stop()
  }
}

/** Told by what sends requests: https://undici.nodejs.org/#/docs/api/DiagnosticsChannel?id=undicirequestbodysent */
const sent = 'undici:request:bodySent'

/**
 * Waits until a whole request has left (its head alone waits for its body), or `reading` has ended, well or not, over
 * something that does not tell. Loading keeps the processor busy, and would hold back the request that it is to overlap
 * with.
 */
async function requestLeft(reading: Promise<unknown>): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = () => {
      unsubscribe(sent, end)
      resolve()
    }
    subscribe(sent, end)
    reading.then(end, end)
  })
}
