import { ApiError, notFound } from '../errors.ts'
import { DIRECTORY, readObject, type TreeEntry } from '../git/objects.ts'
import { entryAt, PathError } from '../git/trees.ts'
import { BRANCHES, commitFiles, refSha, refuseProtected, setRef } from '../world/commits.ts'
import type { Repository } from '../world/model.ts'
import { refuseWorkflowFiles } from '../world/rules.ts'
import { signatureOf } from '../world/world.ts'
import { type Answer, type Call, createdAnswer, ok, text } from './call.ts'
import { commitIn, readableCode, writableCode } from './git.ts'
import { base64Lines, gitCommitJson } from './git-shapes.ts'
import { repositoryUrl } from './shapes.ts'

const FULL = 1_048_576
const LARGEST = 100 * FULL
const FOLDER = 1000

type Place = { readonly path: string; readonly ref: string; readonly entry: TreeEntry }

function fileJson(call: Call, repository: Repository, { path, ref, entry }: Place): object {
  const folder = entry.mode === DIRECTORY
  const base = repositoryUrl(call.context, repository)
  const bytes = readObject(repository.objects, entry.sha, 'blob')?.bytes
  const encoded = path.split('/').map(encodeURIComponent).join('/')
  const self = `${base}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const git = `${base}/git/${folder ? 'trees' : 'blobs'}/${entry.sha}`
  const html = `${call.context.serverUrl}/${repository.fullName}/${folder ? 'tree' : 'blob'}/${ref}/${encoded}`
  return {
    name: path.split('/').at(-1),
    path,
    sha: entry.sha,
    size: bytes?.length ?? 0,
    url: self,
    html_url: html,
    git_url: git,
    download_url: folder
      ? null
      : `https://raw.githubusercontent.com/${repository.fullName}/${ref}/${encoded}`,
    type: folder ? 'dir' : 'file',
    _links: { self, git, html },
  }
}

function get(call: Call): Answer {
  const repository = readableCode(call)
  const path = text(call.params.path).replace(/^\/+|\/+$/g, '')
  if (repository.refs.size === 0) throw notFound('This repository is empty.')
  const ref = text(call.query.ref ?? repository.defaultBranch)
  let tree: string
  try {
    tree = commitIn(call.context, repository, ref).tree
  } catch {
    throw notFound(`No commit found for the ref ${ref}`)
  }
  const entry = entryAt(repository.objects, tree, path)
  if (entry === null) throw notFound()
  const folder = readObject(repository.objects, entry.sha, 'tree')
  if (folder !== null) {
    const entries = [...folder.entries].slice(0, FOLDER)
    return ok(
      entries.map(([name, inside]) =>
        fileJson(call, repository, { path: path === '' ? name : `${path}/${name}`, ref, entry: inside }),
      ),
    )
  }
  const bytes = readObject(repository.objects, entry.sha, 'blob')?.bytes ?? new Uint8Array()
  const wide = /\b(raw|object)\b/.test(call.accept)
  if (bytes.length > LARGEST || (bytes.length > FULL && !wide)) {
    throw new ApiError(
      403,
      'This API returns blobs up to 1 MB in size. The requested blob is too large to fetch via the API.',
      {
        errors: [{ resource: 'Blob', field: 'data', code: 'invalid', message: 'too_large' }],
      },
    )
  }
  if (/\braw\b/.test(call.accept)) return { status: 200, raw: bytes }
  const small = bytes.length <= FULL
  return ok({
    ...fileJson(call, repository, { path, ref, entry }),
    content: small ? base64Lines(bytes) : '',
    encoding: small ? 'base64' : 'none',
  })
}

type Body = {
  readonly message: string
  readonly content?: string
  readonly sha?: string
  readonly branch?: string
}

function write(call: Call<Body>, bytes: Uint8Array | null): Answer {
  const { repository, token } = writableCode(call)
  const path = text(call.params.path)
  const branch = call.body.branch ?? repository.defaultBranch
  const ref = BRANCHES + branch
  const head = refSha(repository, ref)
  if (head === null && repository.refs.size > 0) throw notFound(`Branch ${branch} not found`)
  if (repository.protectedBranches.has(branch)) {
    throw new ApiError(
      409,
      'Repository rule violations found\n\nChanges must be made through a pull request.',
    )
  }
  refuseProtected(repository, branch)
  refuseWorkflowFiles(token, [path])
  const tree = head === null ? '' : (readObject(repository.objects, head, 'commit')?.tree ?? '')
  const old = entryAt(repository.objects, tree, path)
  const { sha } = call.body
  if (old === null && bytes === null) throw notFound()
  if (old !== null && sha === undefined) throw new ApiError(422, `Invalid request.\n\n"sha" wasn't supplied.`)
  if (sha !== undefined && sha !== old?.sha) throw new ApiError(409, `${path} does not match ${sha}`)
  let made: string
  try {
    made = commitFiles(repository, head, {
      files: { [path]: bytes },
      message: call.body.message,
      author: signatureOf(token.actor, call.context.world.now()),
      verified: token.spec.kind === 'installation',
    })
  } catch (error) {
    if (error instanceof PathError) throw new ApiError(422, error.message)
    throw error
  }
  setRef(call.context.world, repository, { ref, sha: made })
  const commit = readObject(repository.objects, made, 'commit')
  const entry = commit === null ? null : entryAt(repository.objects, commit.tree, path)
  if (commit === null) throw notFound()
  const body = {
    content: entry === null ? null : fileJson(call, repository, { path, ref: branch, entry }),
    commit: gitCommitJson(call.context, repository, commit),
  }
  return old === null ? createdAnswer(body) : ok(body)
}

export const contentHandlers = {
  'repos/get-content': get,
  'repos/create-or-update-file-contents': (call: Call<Body & { readonly content: string }>) =>
    write(call, Buffer.from(call.body.content, 'base64')),
  'repos/delete-file': (call: Call<Body>) => write(call, null),
}
