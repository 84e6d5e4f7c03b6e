import type { Fault, FaultMatch, Faults, RequestInfo } from '../types.ts'
import { contains } from './log.ts'

type Scripted = {
  readonly match: FaultMatch
  readonly fault: Fault
  requests: number
  writes: number
  matched: number
  met: number
}

export type FaultControl = Faults & {
  /** The faults this request meets, in the order they were scripted; counts the request. */
  readonly meeting: (request: RequestInfo) => readonly Fault[]
  readonly killed: () => boolean
  readonly kill: () => void
}

/** Faults that wait for the requests they are scripted for. */
export function createFaults(): FaultControl {
  let scripts: Scripted[] = []
  let dead = false
  const spent = (script: Scripted) => script.met >= (script.match.times ?? 1)
  const idle = (script: Scripted) => !spent(script) && !(script.match.times === Infinity && script.met > 0)
  return {
    script(match, fault) {
      scripts.push({ match, fault, requests: 0, writes: 0, matched: 0, met: 0 })
    },
    pending: () => scripts.filter(idle).map(({ match, fault }) => ({ match, fault })),
    clear() {
      scripts = []
    },
    revive() {
      dead = false
    },
    killed: () => dead,
    kill() {
      dead = true
    },
    meeting(request) {
      const met: Fault[] = []
      for (const script of scripts) {
        script.requests++
        if (request.kind === 'write') script.writes++
        if (spent(script) || !matches(script, request)) continue
        script.matched++
        if (script.matched <= (script.match.skip ?? 0)) continue
        script.met++
        met.push(script.fault)
      }
      return met
    },
  }
}

function matches({ match, fault, requests, writes }: Scripted, request: RequestInfo): boolean {
  if (match.request !== undefined && match.request !== requests) return false
  if (match.write !== undefined && (request.kind !== 'write' || match.write !== writes)) return false
  if (fault.kind === 'lag' && !request.lists) return false
  if (fault.kind === 'stale-ref' && !request.readsRef) return false
  if ((fault.kind === 'unresolved' || fault.kind === 'resource-limits') && request.path !== '/graphql')
    return false
  if (match.operation === undefined) return true
  return typeof match.operation === 'string' ? contains(request, match.operation) : match.operation(request)
}
