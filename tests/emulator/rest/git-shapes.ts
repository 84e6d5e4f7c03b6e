import { type Context, iso } from '../context.ts'
import {
  type Blob,
  type Commit,
  DIRECTORY,
  readObject,
  type Signature,
  type TreeEntry,
} from '../git/objects.ts'
import { filesOf, treeOf } from '../git/trees.ts'
import { gitNodeId, refNodeId } from '../world/ids.ts'
import type { Repository } from '../world/model.ts'
import { blobText } from '../world/views.ts'
import { repositoryUrl, userJson } from './shapes.ts'

function person({ name, email, at }: Signature): object {
  return { name, email, date: iso(at) }
}

function verification({ verified, committer }: Commit): object {
  return {
    verified,
    reason: verified ? 'valid' : 'unsigned',
    signature: verified ? '-----BEGIN PGP SIGNATURE-----\n-----END PGP SIGNATURE-----' : null,
    payload: verified ? 'tree' : null,
    verified_at: verified ? iso(committer.at) : null,
  }
}

/** `git-ref`. */
export function refJson(
  context: Context,
  repository: Repository,
  { ref, sha }: { readonly ref: string; readonly sha: string },
): object {
  const base = `${repositoryUrl(context, repository)}/git`
  const type = repository.objects.get(sha)?.type ?? 'commit'
  return {
    ref,
    node_id: refNodeId(repository, ref),
    url: `${base}/${ref}`,
    object: { sha, type, url: `${base}/${type}s/${sha}` },
  }
}

/** `git-commit`. */
export function gitCommitJson(context: Context, repository: Repository, commit: Commit): object {
  const base = `${repositoryUrl(context, repository)}/git`
  const html = `${context.serverUrl}/${repository.fullName}/commit`
  return {
    sha: commit.sha,
    node_id: gitNodeId(repository, commit),
    url: `${base}/commits/${commit.sha}`,
    html_url: `${html}/${commit.sha}`,
    author: person(commit.author),
    committer: person(commit.committer),
    tree: { sha: commit.tree, url: `${base}/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${base}/commits/${sha}`,
      html_url: `${html}/${sha}`,
    })),
    verification: verification(commit),
  }
}

/** `commit`; with the files it changed when asked. */
export function commitJson(
  context: Context,
  repository: Repository,
  { commit, files }: { readonly commit: Commit; readonly files: boolean },
): object {
  const base = repositoryUrl(context, repository)
  const html = `${context.serverUrl}/${repository.fullName}/commit`
  const url = `${base}/commits/${commit.sha}`
  const account = accountOf(context, commit.author)
  const parent = commit.parents[0]
  const before = parent === undefined ? '' : (treeOf(repository.objects.get(parent)) ?? '')
  const changes = files ? diffJson(context, repository, { before, commit }) : []
  const total = (key: 'additions' | 'deletions') => changes.reduce((sum, change) => sum + change[key], 0)
  return {
    url,
    sha: commit.sha,
    node_id: gitNodeId(repository, commit),
    html_url: `${html}/${commit.sha}`,
    comments_url: `${url}/comments`,
    commit: {
      url: `${base}/git/commits/${commit.sha}`,
      author: person(commit.author),
      committer: person(commit.committer),
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${base}/git/trees/${commit.tree}` },
      verification: verification(commit),
    },
    author: account,
    committer: account,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${base}/commits/${sha}`,
      html_url: `${html}/${sha}`,
    })),
    ...(files
      ? {
          stats: {
            additions: total('additions'),
            deletions: total('deletions'),
            total: total('additions') + total('deletions'),
          },
          files: changes,
        }
      : {}),
  }
}

function accountOf(context: Context, { email }: Signature): object | null {
  const login = /^\d+\+(.+)@users\.noreply\.github\.com$/.exec(email)?.[1]
  const account = login === undefined ? undefined : context.world.accounts.get(login.toLowerCase())
  return account === undefined ? null : userJson(context, account)
}

/** `diff-entry` of every path that differs between a tree and a commit; lines are counted, not diffed. */
export function diffJson(
  context: Context,
  repository: Repository,
  { before, commit }: { readonly before: string; readonly commit: Commit },
) {
  const { objects } = repository
  const old = filesOf(objects, before)
  const now = filesOf(objects, commit.tree)
  const lines = (entry: TreeEntry | undefined) =>
    entry === undefined ? [] : blobText(objects, entry.sha).split('\n')
  const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
    (path) => old.get(path)?.sha !== now.get(path)?.sha,
  )
  return changed.sort().map((filename) => {
    const was = lines(old.get(filename))
    const is = lines(now.get(filename))
    const wasLines = new Set(was)
    const isLines = new Set(is)
    const additions = is.filter((line) => !wasLines.has(line)).length
    const deletions = was.filter((line) => !isLines.has(line)).length
    const status = old.has(filename) ? (now.has(filename) ? 'modified' : 'removed') : 'added'
    const html = `${context.serverUrl}/${repository.fullName}`
    return {
      sha: (now.get(filename) ?? old.get(filename))?.sha ?? null,
      filename,
      status,
      additions,
      deletions,
      changes: additions + deletions,
      blob_url: `${html}/blob/${commit.sha}/${filename}`,
      raw_url: `${html}/raw/${commit.sha}/${filename}`,
      contents_url: `${repositoryUrl(context, repository)}/contents/${encodeURI(filename)}?ref=${commit.sha}`,
    }
  })
}

/** `git-tree`, also with everything below it. */
export function treeJson(
  context: Context,
  repository: Repository,
  { sha, recursive }: { readonly sha: string; readonly recursive: boolean },
): object {
  const base = `${repositoryUrl(context, repository)}/git`
  const list: object[] = []
  walk(sha, '')
  return { sha, url: `${base}/trees/${sha}`, tree: list, truncated: false }

  function walk(tree: string, prefix: string): void {
    for (const [name, { mode, sha: entry }] of readObject(repository.objects, tree, 'tree')?.entries ?? []) {
      const folder = mode === DIRECTORY
      const size = readObject(repository.objects, entry, 'blob')?.bytes.length
      list.push({
        path: prefix + name,
        mode,
        type: folder ? 'tree' : 'blob',
        sha: entry,
        ...(size === undefined ? {} : { size }),
        url: `${base}/${folder ? 'trees' : 'blobs'}/${entry}`,
      })
      if (folder && recursive) walk(entry, `${prefix}${name}/`)
    }
  }
}

/** `blob`, in base64. */
export function blobJson(context: Context, repository: Repository, blob: Blob): object {
  return {
    sha: blob.sha,
    node_id: gitNodeId(repository, blob),
    size: blob.bytes.length,
    url: `${repositoryUrl(context, repository)}/git/blobs/${blob.sha}`,
    content: base64Lines(blob.bytes),
    encoding: 'base64',
  }
}

/** Base64 in lines of 60, as GitHub sends it. */
export function base64Lines(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/.{60}/g, '$&\n')
}
