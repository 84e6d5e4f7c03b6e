import { invalid } from '../errors.ts'
import { nodeId } from './ids.ts'
import type { Issue, Label, Repository, World } from './model.ts'
import { codePoints, tooLong } from './text.ts'

export const LABELS_PER_ISSUE = 100

/** Creates a label; names are unique whatever their case. Throws a 422 for a bad or taken one. */
export function createLabel(
  world: World,
  repository: Repository,
  draft: {
    readonly name: string
    readonly color?: string | undefined
    readonly description?: string | null | undefined
  },
): Label {
  const name = checkName(draft.name)
  if (repository.labels.has(name.toLowerCase())) {
    throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' })
  }
  const id = world.nextId()
  const now = world.now()
  const label: Label = {
    kind: 'label',
    id,
    nodeId: nodeId('LA', repository.id, id),
    repository,
    createdAt: now,
    updatedAt: now,
    name,
    color: checkColor(draft.color ?? 'ededed'),
    description: checkDescription(draft.description ?? null),
  }
  repository.labels.set(name.toLowerCase(), label)
  world.nodes.set(label.nodeId, label)
  return label
}

/** Changes the given members; a new name keeps the label on its issues. */
export function updateLabel(
  world: World,
  label: Label,
  change: {
    readonly name?: string | undefined
    readonly color?: string | undefined
    readonly description?: string | null | undefined
  },
): void {
  const { labels } = label.repository
  if (change.name !== undefined) {
    const name = checkName(change.name)
    const holder = labels.get(name.toLowerCase())
    if (holder !== undefined && holder !== label) {
      throw invalid({ resource: 'Label', code: 'already_exists', field: 'name' })
    }
    labels.delete(label.name.toLowerCase())
    label.name = name
    labels.set(name.toLowerCase(), label)
  }
  if (change.color !== undefined) label.color = checkColor(change.color)
  if (change.description !== undefined) label.description = checkDescription(change.description)
  label.updatedAt = world.now()
}

/** Takes the label away, also from every issue. */
export function deleteLabel(world: World, label: Label): void {
  label.repository.labels.delete(label.name.toLowerCase())
  world.nodes.delete(label.nodeId)
  for (const issue of label.repository.issues.values()) issue.labels.delete(label)
}

/** The labels of those names; unknown ones are created, as REST does. */
export function ensureLabels(
  world: World,
  repository: Repository,
  names: readonly string[],
  onCreate: (label: Label) => void = () => {},
): Label[] {
  return names.map((name) => {
    const found = repository.labels.get(name.trim().toLowerCase())
    if (found !== undefined) return found
    const label = createLabel(world, repository, { name })
    onCreate(label)
    return label
  })
}

/** Replaces the labels of an issue; throws a 422 over 100. */
export function setLabels(world: World, issue: Issue, labels: Iterable<Label>): void {
  const wanted = new Set(labels)
  if (wanted.size > LABELS_PER_ISSUE) {
    throw invalid({
      resource: 'Issue',
      code: 'custom',
      field: 'labels',
      message: `Issues cannot have more than ${LABELS_PER_ISSUE} labels`,
    })
  }
  issue.labels.clear()
  for (const label of wanted) issue.labels.add(label)
  issue.updatedAt = world.now()
}

function checkName(text: string): string {
  const name = text.trim()
  if (name === '') throw invalid({ resource: 'Label', code: 'missing_field', field: 'name' })
  if (codePoints(name) > 50) throw invalid(tooLong('Label', 'name', 50))
  return name
}

function checkColor(color: string): string {
  if (/^[0-9a-f]{6}$/i.test(color)) return color.toLowerCase()
  throw invalid({ resource: 'Label', code: 'invalid', field: 'color' })
}

function checkDescription(description: string | null): string | null {
  if (description !== null && codePoints(description) > 100) {
    throw invalid(tooLong('Label', 'description', 100))
  }
  return description === '' ? null : description
}
