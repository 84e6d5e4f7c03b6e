import type { WaitBudget } from '../apply/wait-budget.ts'
import { createWaitBudget } from '../apply/wait-budget.ts'
import { defaultLabel } from '../config/defaults.ts'
import type { Client } from '../github/client.ts'
import { createClient } from '../github/client.ts'
import type { FileRequest } from '../github/read/files.ts'
import type { RepositoryRead } from '../github/read/repository.ts'
import { readRepository } from '../github/read/repository.ts'
import { assetPaths, ledgerPath } from '../publish/asset-paths.ts'
import type { Host } from './host.ts'

/** What the first request brought, and what went into it. */
export type FirstRead = {
  readonly client: Client
  readonly budget: WaitBudget
  /** The files that the request asks for. */
  readonly request: FileRequest
  readonly read: RepositoryRead
  /** Epoch milliseconds. */
  readonly readAt: number
}

/**
 * Reads files, issues and milestones as the host's settings and trigger name them. This module loads little, so that
 * the first request is under way while everything else is loaded.
 */
export async function readFirst(host: Host): Promise<FirstRead> {
  const { settings, trigger, clock, signal, octokit, owner, repo } = host
  const budget = createWaitBudget({ clock, signal, maxWait: settings.maxWait })
  const client = createClient(octokit, { owner, repo, clock, signal, budget })
  const request: FileRequest = {
    paths: [
      settings.config,
      ...(settings.readme === null ? [] : [settings.readme]),
      ...assetPaths(settings.assets),
    ],
    globs: settings.source === 'workspace' ? [] : settings.roadmap,
  }
  const read = await readRepository(client, {
    ...trigger,
    files: request,
    trusted: [settings.config, ledgerPath(settings.assets)],
    label: defaultLabel,
  })
  return { client, budget, request, read, readAt: clock.now() }
}
