import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { ApiError } from '../errors.ts'

const NODE_LIMIT = 500_000
const PAGE_LIMIT = 100

type Variables = Readonly<Record<string, unknown>>

/**
 * What GitHub would charge: one request per connection and parent, by the hundred, at least one point.
 * Throws when a connection has no `first` or `last`, asks for more than 100, or the nodes are too many.
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  {
    fragments,
    variables,
  }: { readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>; readonly variables: Variables },
): { readonly points: number; readonly nodes: number } {
  let requests = 0
  let nodes = 0
  const root = operation.operation === 'mutation' ? schema.getMutationType() : schema.getQueryType()
  if (root != null) walk(operation.selectionSet, root, 1)
  if (nodes > NODE_LIMIT) {
    const message = `This query requests up to ${nodes} possible nodes which exceeds the maximum limit of ${NODE_LIMIT}.`
    throw new ApiError(422, message, { type: 'MAX_NODE_LIMIT_EXCEEDED' })
  }
  return { points: Math.max(1, Math.round(requests / 100)), nodes }

  function walk(set: SelectionSetNode, type: GraphQLCompositeType, parents: number): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) enter(selection, type, parents)
      else if (selection.kind === Kind.INLINE_FRAGMENT) {
        walk(selection.selectionSet, named(selection.typeCondition?.name.value) ?? type, parents)
      } else {
        const fragment = fragments.get(selection.name.value)
        const on = named(fragment?.typeCondition.name.value)
        if (fragment !== undefined && on !== null) walk(fragment.selectionSet, on, parents)
      }
    }
  }

  function named(name: string | undefined): GraphQLCompositeType | null {
    const type = name === undefined ? undefined : schema.getType(name)
    return isCompositeType(type) ? type : null
  }

  function enter(field: FieldNode, parent: GraphQLCompositeType, parents: number): void {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return
    const definition = parent.getFields()[field.name.value]
    if (definition === undefined || field.selectionSet === undefined) return
    const type = getNamedType(definition.type)
    if (!isCompositeType(type)) return
    let inside = parents
    if (type.name.endsWith('Connection')) {
      const size = pageSize(field)
      requests += parents
      nodes += parents * size
      inside = parents * size
    } else if (field.name.value === 'nodes' && parent.name === 'Query') {
      const ids = argument(field, 'ids')
      inside = parents * (Array.isArray(ids) ? Math.max(1, ids.length) : 1)
      nodes += inside
    }
    walk(field.selectionSet, type, inside)
  }

  function argument(field: FieldNode, name: string): unknown {
    const node = field.arguments?.find((each) => each.name.value === name)?.value
    return node === undefined ? undefined : valueFromASTUntyped(node, { ...variables })
  }

  function pageSize(field: FieldNode): number {
    const name = field.name.value
    for (const bound of ['first', 'last']) {
      const size = argument(field, bound)
      if (size == null) continue
      if (typeof size !== 'number' || size < 1) {
        throw new ApiError(422, `\`${bound}\` on the \`${name}\` connection cannot be less than one.`, {
          type: 'EXCESSIVE_PAGINATION',
        })
      }
      if (size > PAGE_LIMIT) {
        const message = `Requesting ${size} records on the \`${name}\` connection exceeds the \`${bound}\` limit of ${PAGE_LIMIT} records.`
        throw new ApiError(422, message, { type: 'EXCESSIVE_PAGINATION' })
      }
      return size
    }
    throw new ApiError(
      422,
      `You must provide a \`first\` or \`last\` value to properly paginate the \`${name}\` connection.`,
      { type: 'MISSING_PAGINATION_BOUNDARIES' },
    )
  }
}
