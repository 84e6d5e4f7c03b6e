import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import type { RunReport } from '../report/run-report.ts'
import type { Host } from './host.ts'
import { readFirst } from './reading.ts'

/**
 * One run of the Action or the CLI: everything that is not needed for the first request is loaded while GitHub
 * answers it. Returns and throws as `reconcile` does.
 */
export async function run(host: Host): Promise<RunReport> {
  const sent = requestSent()
  const reading = readFirst(host)
  // Loading keeps the processor busy: it would hold back the request that it is to overlap with.
  await Promise.race([sent, reading.catch(() => {})])
  const [answer, { reconcile }] = await Promise.all([reading, import('./reconcile.ts')])
  return reconcile(host, answer)
}

/** Tells when a request has left: https://undici.nodejs.org/#/docs/api/DiagnosticsChannel?id=undiciclientsendheaders */
function requestSent(): Promise<void> {
  const channel = 'undici:client:sendHeaders'
  return new Promise((resolve) => {
    const leave = () => {
      unsubscribe(channel, leave)
      resolve()
    }
    subscribe(channel, leave)
  })
}
