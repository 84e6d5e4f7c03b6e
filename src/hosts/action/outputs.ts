import type { OutputName } from '../../config/outputs.ts'
import type { Operation } from '../../plan/operation.ts'
import type { Plan } from '../../plan/plan.ts'
import { pendingOf, type RunReport } from '../../summary/run-report.ts'

/** An output may hold a megabyte, all of a job together: https://docs.github.com/en/actions/reference/limits */
const planLimit = 200_000

/** Returns the outputs of a run as text. */
export function outputsOf(report: RunReport): Map<OutputName, string> {
  const { progress, plan } = report
  const result = report.kind === 'planned' ? null : report
  const applied = result?.applied.applied ?? []
  const count = (kind: Operation['kind']) =>
    String(new Set(applied.flatMap(({ operation }) => (operation.kind === kind ? operation.key : []))).size)
  const commit = result?.commit ?? ''
  const pullRequest = result?.pullRequest ?? null
  const changes = applied.length + (result?.project?.changes ?? 0)
  return new Map<OutputName, string>([
    ['total', String(progress.total)],
    ['done', String(progress.done)],
    ['skipped', String(progress.skipped)],
    ['percent', String(progress.percent)],
    ['created', count('create-issue')],
    ['updated', count('update-issue')],
    ['closed', count('close-issue')],
    ['reopened', count('reopen-issue')],
    ['pending', String(pendingOf(report))],
    ['changed', String(changes > 0 || commit !== '')],
    ['plan', planJson(plan)],
    ['commit', commit],
    ['pull-request', pullRequest === null || pullRequest.declined ? '' : pullRequest.url],
    ['project-url', result?.project?.url ?? ''],
  ])
}

/** Returns the plan as JSON, without bodies; operations beyond what an output may hold are left out and counted. */
export function planJson(plan: Plan): string {
  const operations = plan.operations.map(brief)
  const { drift, conflicts, counts } = plan
  for (
    let shown = Math.max(operations.length, drift.length, conflicts.length);
    ;
    shown = Math.floor(shown / 2)
  ) {
    const omitted = Math.max(0, operations.length - shown)
    const json = JSON.stringify({
      operations: operations.slice(0, shown),
      ...(omitted === 0 ? {} : { omitted }),
      drift: drift.slice(0, shown),
      conflicts: conflicts.slice(0, shown),
      counts,
    })
    if (json.length <= planLimit || shown === 0) return json
  }
}

function brief(operation: Operation): Readonly<Record<string, unknown>> {
  const { kind, key, reason } = operation
  switch (operation.kind) {
    case 'create-label':
      return { kind, key, reason }
    case 'create-milestone':
      return { kind, key, reason, title: operation.after.title }
    case 'create-issue':
      return { kind, key, reason, title: operation.after.title, line: operation.after.line }
    case 'update-milestone':
      return {
        kind,
        key,
        reason,
        number: operation.number,
        changes: operation.changes.map(({ field }) => field),
      }
    case 'close-duplicate':
      return { kind, key, reason, number: operation.number, of: operation.of.number }
    default: {
      const changes = operation.changes.map(({ field, before, after }) =>
        field === 'content' ? { field } : { field, before, after },
      )
      return { kind, key, reason, number: operation.number, changes }
    }
  }
}
