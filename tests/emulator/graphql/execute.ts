import {
  type DocumentNode,
  execute,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  NoDeprecatedCustomRule,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  specifiedRules,
  validate,
  visit,
} from 'graphql'
import type { Context } from '../context.ts'
import { CutError } from '../control/cut.ts'
import { ApiError, graphqlMessage } from '../errors.ts'
import type { OperationCall } from '../types.ts'
import { CursorError } from './connection.ts'
import { costOf } from './cost.ts'
import { githubSchema } from './schema.ts'

export type GraphqlRequest = {
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly operationName: string | null
}

export type GraphqlErrorBody = {
  readonly type?: string
  readonly path?: readonly (string | number)[]
  readonly locations?: readonly { readonly line: number; readonly column: number }[]
  readonly message: string
  readonly [key: string]: unknown
}

export type GraphqlAnswer = {
  readonly body: { readonly data?: unknown; readonly errors?: readonly GraphqlErrorBody[] }
  /** What GitHub would not have understood, or the emulator got wrong. */
  readonly violations: readonly string[]
}

type Document = {
  readonly document: DocumentNode | null
  readonly problems: readonly GraphQLError[]
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  readonly fields: ReadonlySet<string>
}

const documents = new Map<string, Document>()
const CACHE = 500

/** Parses and validates a document; what GitHub calls deprecated is refused. Answers come from a cache. */
function read(query: string): Document {
  const known = documents.get(query)
  if (known !== undefined) return known
  if (documents.size >= CACHE) documents.clear()
  const made = readAnew(query)
  documents.set(query, made)
  return made
}

function readAnew(query: string): Document {
  const fields = new Set<string>()
  const fragments = new Map<string, FragmentDefinitionNode>()
  try {
    const document = parse(query)
    visit(document, {
      Field: (node) => void fields.add(node.name.value),
      FragmentDefinition: (node) => void fragments.set(node.name.value, node),
    })
    return {
      document,
      problems: validate(githubSchema(), document, [...specifiedRules, NoDeprecatedCustomRule]),
      fragments,
      fields,
    }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return { document: null, problems: [error], fragments, fields }
  }
}

function operationIn({ document }: Document, name: string | null): OperationDefinitionNode | null {
  const all = document?.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION) ?? []
  return (name === null ? all[0] : all.find((each) => each.name?.value === name)) ?? null
}

const LISTS = [
  'issues',
  'pullRequests',
  'milestones',
  'labels',
  'comments',
  'subIssues',
  'projectsV2',
  'projectItems',
  'items',
  'fields',
  'views',
  'statusUpdates',
]
const REFS = ['defaultBranchRef', 'ref', 'object', 'headRef', 'baseRef', 'history']

/** What a GraphQL request is going to do. */
export function analyse(request: GraphqlRequest): {
  readonly kind: 'read' | 'write'
  readonly operations: readonly OperationCall[]
  readonly lists: boolean
  readonly readsRef: boolean
} {
  const document = read(request.query)
  const operation = operationIn(document, request.operationName)
  const type = operation?.operation ?? 'query'
  const operations: OperationCall[] = []
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const each of set?.selections ?? []) {
      if (each.kind === Kind.INLINE_FRAGMENT) collect(each.selectionSet)
      else if (each.kind === Kind.FRAGMENT_SPREAD)
        collect(document.fragments.get(each.name.value)?.selectionSet)
      else {
        const id = `${type}.${each.name.value}`
        operations.push(each.alias === undefined ? { id } : { id, alias: each.alias.value })
      }
    }
  }
  collect(operation?.selectionSet)
  const query = type === 'query'
  return {
    kind: query ? 'read' : 'write',
    operations,
    lists: query && LISTS.some((name) => document.fields.has(name)),
    readsRef: query && REFS.some((name) => document.fields.has(name)),
  }
}

/** What the request costs before anything runs; throws as GitHub refuses bad pagination. */
export function chargeFor(request: GraphqlRequest): { readonly points: number; readonly nodes: number } {
  const document = read(request.query)
  const operation = operationIn(document, request.operationName)
  if (operation === null || document.problems.length > 0) return { points: 1, nodes: 0 }
  return costOf(githubSchema(), operation, { fragments: document.fragments, variables: request.variables })
}

/** Runs the request against the world. */
export async function runGraphql(context: Context, request: GraphqlRequest): Promise<GraphqlAnswer> {
  const { document, problems } = read(request.query)
  if (document === null || problems.length > 0) {
    return {
      body: { errors: problems.map((problem) => ({ ...problem.toJSON(), path: ['query'] })) },
      violations: problems.map((problem) => `GraphQL: ${problem.message}`),
    }
  }
  const violations: string[] = []
  const result = await execute({
    schema: githubSchema(),
    document,
    contextValue: context,
    variableValues: request.variables,
    operationName: request.operationName,
  })
  const errors = (result.errors ?? []).map((error): GraphqlErrorBody => {
    const cause = error.originalError
    const { locations, path } = error
    const place = {
      ...(path === undefined ? {} : { path }),
      ...(locations === undefined ? {} : { locations }),
    }
    if (cause instanceof ApiError) {
      return { type: cause.type, ...place, message: graphqlMessage(cause) }
    } else if (cause instanceof CursorError) {
      return { type: 'INVALID_CURSOR_ARGUMENTS', ...place, message: error.message }
    } else if (!(cause instanceof CutError)) {
      violations.push(`GraphQL: ${error.message}${path === undefined ? '' : ` at ${path.join('.')}`}`)
    }
    return { ...place, message: error.message }
  })
  const data = result.data === undefined ? {} : { data: result.data }
  return { body: { ...data, ...(errors.length === 0 ? {} : { errors }) }, violations }
}
