// Writes the subset of GitHub's own descriptions that the emulator answers, into this folder:
//
//   node tests/emulator/schema/generate.mjs GRAPHQL REST
//
// GRAPHQL is the public schema as GitHub's documentation publishes it (docs.github.com/public/fpt/schema.docs.graphql),
// REST is api.github.com.json of github/rest-api-description; each may be packed with gzip. `wanted.json` says what is
// taken. `provenance.json` records the hashes of what was read and written, and a test holds the files to them.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Kind, parse, print } from 'graphql'

const [graphqlPath, restPath] = process.argv.slice(2)
if (restPath === undefined) throw new Error('Name the GraphQL schema and the REST description.')

const wantedText = readFileSync(inFolder('wanted.json'), 'utf8')
const wanted = JSON.parse(wantedText)
const sources = { graphql: readSource(graphqlPath), rest: readSource(restPath) }
const written = {
  'github.graphql': subsetGraphql(sources.graphql, wanted.graphql),
  'rest.json': `${JSON.stringify(subsetRest(JSON.parse(sources.rest), wanted.rest))}\n`,
}
const provenance = {
  sources: {
    'docs.github.com/public/fpt/schema.docs.graphql': sha256(sources.graphql),
    'github/rest-api-description api.github.com.json': sha256(sources.rest),
  },
  files: {
    'wanted.json': sha256(wantedText),
    ...Object.fromEntries(Object.entries(written).map(([name, text]) => [name, sha256(text)])),
  },
}
written['provenance.json'] = `${JSON.stringify(provenance, null, 2)}\n`
for (const [name, text] of Object.entries(written)) {
  writeFileSync(inFolder(name), text)
  console.log(`${name}: ${text.length} characters`)
}

function inFolder(name) {
  return fileURLToPath(new URL(name, import.meta.url))
}

function readSource(path) {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

function sha256(text) {
  return createHash('sha256').update(text).digest('hex')
}

// ---------------------------------------------------------------- REST

function subsetRest(document, operationIds) {
  const operations = {}
  const reached = new Set()
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      if (!operationIds.includes(operation.operationId)) continue
      const parameters = (operation.parameters ?? [])
        .map((parameter) => resolve(document, parameter))
        .filter(({ deprecated }) => deprecated !== true)
      const of = (where) => {
        const here = parameters.filter((parameter) => parameter.in === where)
        return {
          type: 'object',
          properties: Object.fromEntries(here.map((each) => [each.name, lean(each.schema, reached)])),
          required: here.filter((each) => each.required).map((each) => each.name),
        }
      }
      const responses = {}
      for (const [status, response] of Object.entries(operation.responses)) {
        if (!status.startsWith('2')) continue
        const media = resolve(document, response).content?.['application/json']
        responses[status] = media === undefined ? null : lean(media.schema, reached)
      }
      const body = operation.requestBody?.content?.['application/json']?.schema
      operations[operation.operationId] = {
        method: method.toUpperCase(),
        path,
        pathParameters: of('path'),
        query: of('query'),
        body: body === undefined ? null : lean(withoutDeprecated(resolve(document, body)), reached),
        bodyRequired: operation.requestBody?.required === true,
        responses,
      }
    }
  }
  const missing = operationIds.filter((id) => !(id in operations))
  if (missing.length > 0) throw new Error(`The REST description has no ${missing.join(', ')}`)
  const schemas = {}
  for (const name of reached) schemas[name] = lean(document.components.schemas[name], reached)
  return { operations: sorted(operations), schemas: sorted(schemas) }
}

function resolve(document, node) {
  if (node.$ref === undefined) return node
  return node.$ref
    .slice(2)
    .split('/')
    .reduce((at, key) => at[key], document)
}

/** A request's body without the properties that GitHub calls deprecated: who sends one is refused. */
function withoutDeprecated(schema) {
  if (schema.properties === undefined) return schema
  const kept = Object.entries(schema.properties).filter(([, { deprecated }]) => deprecated !== true)
  return { ...schema, properties: Object.fromEntries(kept) }
}

/** A copy as plain JSON Schema; the names of the components it reaches are added to `reached`. */
function lean(node, reached) {
  if (Array.isArray(node)) return node.map((each) => lean(each, reached))
  if (node === null || typeof node !== 'object') return node
  if (typeof node.$ref === 'string') {
    const name = node.$ref.replace('#/components/schemas/', '')
    reached.add(name)
    return { $ref: `#/schemas/${name}` }
  }
  const dropped = new Set([
    'description',
    'example',
    'examples',
    'default',
    'title',
    'deprecated',
    'nullable',
  ])
  dropped.add('discriminator').add('externalDocs').add('readOnly')
  const copy = {}
  for (const [key, value] of Object.entries(node)) {
    if (key === 'properties') {
      copy.properties = Object.fromEntries(
        Object.entries(value).map(([name, each]) => [name, lean(each, reached)]),
      )
    } else if (key === 'enum' || key === 'required') copy[key] = value
    else if (!dropped.has(key) && !key.startsWith('x-')) copy[key] = lean(value, reached)
  }
  if (node.nullable !== true) return copy
  if (typeof copy.type !== 'string') return { anyOf: [copy, { type: 'null' }] }
  const nullable = { ...copy, type: [copy.type, 'null'] }
  return copy.enum === undefined || copy.enum.includes(null)
    ? nullable
    : { ...nullable, enum: [...copy.enum, null] }
}

function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)))
}

// ---------------------------------------------------------------- GraphQL

function subsetGraphql(source, { types, inputs }) {
  const definitions = new Map()
  for (const definition of parse(source, { noLocation: true }).definitions) {
    if (definition.name !== undefined) definitions.set(definition.name.value, definition)
  }
  const kept = new Map()
  const queue = Object.keys(types)
  while (queue.length > 0) {
    const name = queue.pop()
    const definition = definitions.get(name)
    if (kept.has(name) || definition === undefined) continue
    const copy = pick(definition)
    kept.set(name, copy)
    for (const reference of references(copy)) {
      const kind = definitions.get(reference)?.kind
      const followed = [
        Kind.INPUT_OBJECT_TYPE_DEFINITION,
        Kind.ENUM_TYPE_DEFINITION,
        Kind.SCALAR_TYPE_DEFINITION,
      ]
      if (followed.includes(kind)) queue.push(reference)
      else if (kind !== undefined && !(reference in types)) {
        throw new Error(`${name} mentions ${reference}, which wanted.json does not list`)
      }
    }
  }
  const names = [...kept.keys()].sort()
  return `${names.map((name) => print(kept.get(name))).join('\n\n')}\n`

  function pick(definition) {
    const name = definition.name.value
    const list = definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? inputs[name] : types[name]
    const only = list === undefined ? null : new Set(list.split(' ').filter((field) => field !== ''))
    const copy = bare(definition)
    if (definition.fields !== undefined) {
      const seen = new Set()
      copy.fields = definition.fields.filter((field) => {
        const first = !seen.has(field.name.value)
        seen.add(field.name.value)
        return first && (only === null || only.has(field.name.value))
      })
      const absent = [...(only ?? [])].filter((field) => !seen.has(field))
      if (absent.length > 0) throw new Error(`${name} has no ${absent.join(', ')}`)
      copy.fields = copy.fields.map((field) => ({ ...bare(field), arguments: field.arguments?.map(bare) }))
    }
    copy.interfaces =
      name === 'Query' ? [] : definition.interfaces?.filter((each) => each.name.value in types)
    copy.types = definition.types?.filter((each) => each.name.value in types)
    copy.values = definition.values?.map(bare)
    return copy
  }

  /** The node without sentences; of what goes, the day from which GitHub may refuse it. */
  function bare(node) {
    return { ...node, description: undefined, directives: deprecation(node) }
  }

  function references(definition) {
    const found = []
    const visit = (type) => (type.type === undefined ? found.push(type.name.value) : visit(type.type))
    for (const field of definition.fields ?? []) {
      visit(field.type)
      for (const argument of field.arguments ?? []) visit(argument.type)
    }
    for (const each of definition.types ?? []) found.push(each.name.value)
    return found
  }
}

/** The directive `@deprecated` for what GitHub's directive or an announced removal calls so, else none. */
function deprecation({ description, directives = [] }) {
  const directive = directives.find(({ name }) => name.value === 'deprecated')
  const announced = /\*\*Upcoming Change on (\d{4}-\d\d-\d\d) UTC\*\*\s*\*\*Description:\*\*[^\n]*will be removed/.exec(
    description?.value ?? '',
  )
  if (directive === undefined && announced === null) return []
  const reason = directive?.arguments?.[0]?.value.value ?? ''
  const day = announced?.[1] ?? /Removal on (\d{4}-\d\d-\d\d)/.exec(reason)?.[1]
  const text = day === undefined ? 'deprecated' : `removal on ${day}`
  const value = { kind: Kind.STRING, value: text }
  const argument = { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'reason' }, value }
  return [{ kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: 'deprecated' }, arguments: [argument] }]
}
