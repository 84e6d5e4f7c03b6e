import type { Plan } from './plan.ts'

/** Returns the labels that the plan puts on issues or takes from them and that are not known to exist, each once. */
export function unknownLabels({ operations }: Plan, known: ReadonlyMap<string, unknown>): string[] {
  const names = operations.flatMap((operation) => {
    if (operation.kind === 'create-label') return [operation.key]
    return 'after' in operation && 'unlabel' in operation.after ? operation.after.unlabel : []
  })
  const byKey = new Map(names.map((name) => [name.toLowerCase(), name]))
  return [...byKey].flatMap(([key, name]) => (known.has(key) ? [] : name))
}

/** Returns the plan without the creates of labels that turned out to exist; `labels` are by lower-case name. */
export function withoutKnownLabels(plan: Plan, labels: ReadonlyMap<string, unknown>): Plan {
  const operations = plan.operations.filter(
    (operation) => operation.kind !== 'create-label' || !labels.has(operation.key.toLowerCase()),
  )
  return { ...plan, operations }
}

/** Returns the logins that new issues of the plan are assigned to, each once. */
export function assigneesOf({ operations }: Plan): string[] {
  const logins = operations.flatMap((operation) =>
    operation.kind === 'create-issue' ? operation.after.assignees : [],
  )
  return [...new Map(logins.map((login) => [login.toLowerCase(), login])).values()]
}
