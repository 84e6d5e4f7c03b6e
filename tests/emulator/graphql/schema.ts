import { readFileSync } from 'node:fs'
import {
  buildASTSchema,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  isScalarType,
  parse,
} from 'graphql'
import type { Context } from '../context.ts'
import { CutError } from '../control/cut.ts'
import type { Account } from '../world/model.ts'
import { actorResolvers } from './actors.ts'
import { gitResolvers } from './git.ts'
import { issueResolvers } from './issues.ts'
import { mutationResolvers } from './mutations.ts'
import { type Source, typeName } from './nodes.ts'
import { projectResolvers, projectsOf } from './projects.ts'
import { queryResolvers } from './queries.ts'
import { repositoryResolvers } from './repository.ts'

type Resolver = (source: never, args: never, context: Context, info: never) => unknown

/** Every field of every type that is not a plain payload, connection or edge. New parts of the API join here. */
export const resolvers: Readonly<Record<string, Readonly<Record<string, Resolver>>>> = {
  ...actorResolvers,
  ...repositoryResolvers,
  ...issueResolvers,
  ...gitResolvers,
  ...projectResolvers,
  User: { ...actorResolvers.User, ...projectsOf.account },
  Organization: { ...actorResolvers.Organization, ...projectsOf.account },
  Repository: { ...repositoryResolvers.Repository, ...projectsOf.repository },
  Issue: { ...issueResolvers.Issue, ...projectsOf.issue },
  Query: queryResolvers,
  Mutation: mutationResolvers,
}

/** Types whose sources already are what GraphQL shows. */
export const PLAIN = /(?:Payload|Connection|Edge)$|^(?:PageInfo|RateLimit|SubIssuesSummary|GitActor)$/

let cached: GraphQLSchema | undefined

/** GitHub's schema, the subset of it, with what answers it. */
export function githubSchema(): GraphQLSchema {
  cached ??= buildSchema()
  return cached
}

function buildSchema(): GraphQLSchema {
  const text = readFileSync(new URL('../schema/github.graphql', import.meta.url), 'utf8')
  const schema = buildASTSchema(parse(text, { noLocation: true }), {
    assumeValid: true,
    assumeValidSDL: true,
  })
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (source: Source | Account) => abstractType(source)
    if (isScalarType(type)) checkScalar(type.name, (parseValue) => Object.assign(type, { parseValue }))
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const [name, resolve] of Object.entries(resolvers[type.name] ?? {})) {
      const field = type.getFields()[name]
      if (field === undefined) throw new Error(`The schema has no ${type.name}.${name}`)
      Object.assign(field, { resolve: type.name === 'Mutation' ? budgeted(resolve) : resolve })
    }
  }
  return schema
}

function abstractType(source: unknown): string {
  if (typeof source === 'object' && source !== null && 'verified' in source) return 'GpgSignature'
  return typeName(source as Source)
}

function budgeted(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    if (context.mutationBudget.left <= 0) throw new CutError()
    context.mutationBudget.left--
    return resolve(source, args, context, info)
  }
}

const SCALARS: Readonly<Record<string, RegExp>> = {
  Date: /^\d{4}-\d\d-\d\d$/,
  GitObjectID: /^[0-9a-f]{40}$/,
  Base64String: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/,
  DateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/,
}

function checkScalar(name: string, set: (parse: (value: unknown) => string) => void): void {
  const pattern = SCALARS[name]
  if (pattern === undefined) return
  set((value) => {
    if (typeof value === 'string' && pattern.test(value)) return value
    throw new TypeError(`${JSON.stringify(value)} is not a ${name}`)
  })
}
