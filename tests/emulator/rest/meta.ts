import { type Bucket, iso } from '../context.ts'
import { ApiError, notFound } from '../errors.ts'
import { readObject } from '../git/objects.ts'
import { requireAccess } from '../world/access.ts'
import { type Call, createdAnswer, ok, repositoryIn, signedIn, text } from './call.ts'
import { repositoryJson } from './repository-shape.ts'
import { appJson, privateUserJson, publicUserJson, repositoryUrl } from './shapes.ts'

function bucketJson({ limit, used, remaining, resetAt }: Bucket): object {
  return { limit, used, remaining, reset: Math.floor(resetAt / 1000) }
}

type CheckRun = {
  readonly name: string
  readonly head_sha: string
  readonly status?: string
  readonly conclusion?: string
  readonly details_url?: string
  readonly external_id?: string
  readonly output?: {
    readonly title: string
    readonly summary: string
    readonly text?: string
    readonly annotations?: readonly object[]
  }
}

export const metaHandlers = {
  'repos/get'(call: Call) {
    const repository = repositoryIn(call)
    requireAccess(call.context.token, repository, { access: 'read', permission: 'metadata' })
    return ok(repositoryJson(call.context, repository))
  },
  'rate-limit/get'(call: Call) {
    const { core, graphql } = call.context.buckets()
    const search = { limit: 30, used: 0, remaining: 30, resetAt: core.resetAt }
    return ok({
      resources: { core: bucketJson(core), graphql: bucketJson(graphql), search: bucketJson(search) },
      rate: bucketJson(core),
    })
  },
  'users/get-authenticated'(call: Call) {
    const token = signedIn(call)
    if (token.spec.kind === 'installation') {
      throw new ApiError(403, 'Resource not accessible by integration', { refusal: 'permission' })
    }
    return ok(privateUserJson(call.context, token.actor))
  },
  'users/get-by-username'(call: Call) {
    const account = call.context.world.accounts.get(text(call.params.username).toLowerCase())
    if (account === undefined) throw notFound()
    return ok(publicUserJson(call.context, account))
  },
  'checks/create'(call: Call<CheckRun>) {
    const { context, body } = call
    const repository = repositoryIn(call)
    const token = signedIn(call)
    if (token.spec.kind !== 'installation') {
      throw new ApiError(403, 'You must authenticate via a GitHub App.', { refusal: 'permission' })
    }
    requireAccess(token, repository, { access: 'write', permission: 'checks' })
    if (readObject(repository.objects, body.head_sha, 'commit') === null) {
      throw new ApiError(422, `No commit found for SHA: ${body.head_sha}`)
    }
    const id = context.world.nextId()
    const now = iso(context.world.now())
    const completed = body.conclusion !== undefined || body.status === 'completed'
    const url = `${repositoryUrl(context, repository)}/check-runs/${id}`
    return createdAnswer({
      id,
      node_id: `CR_kwDO${id}`,
      head_sha: body.head_sha,
      external_id: body.external_id ?? '',
      url,
      html_url: `${context.serverUrl}/${repository.fullName}/runs/${id}`,
      details_url: body.details_url ?? null,
      status: completed ? 'completed' : (body.status ?? 'queued'),
      conclusion: body.conclusion ?? null,
      started_at: now,
      completed_at: completed ? now : null,
      output: {
        title: body.output?.title ?? null,
        summary: body.output?.summary ?? null,
        text: body.output?.text ?? null,
        annotations_count: body.output?.annotations?.length ?? 0,
        annotations_url: `${url}/annotations`,
      },
      name: body.name,
      check_suite: null,
      app: appJson(context, token.actor),
      pull_requests: [],
    })
  },
}
