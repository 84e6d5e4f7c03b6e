// What the emulator's own tests share.
import { Octokit } from '@octokit/rest'
import { createEmulator, virtualClock } from './emulator.ts'
import type { Emulator, EmulatorOptions, TokenSpec } from './types.ts'

export const NAME = 'octo/roadmap'
export const AT = { owner: 'octo', repo: 'roadmap' } as const

const silent = { debug() {}, info() {}, warn() {}, error() {} }

/** An Octokit that speaks to the emulator in-process. */
export function octokitFor(emulator: Emulator, spec?: TokenSpec): Octokit {
  return octokitWith(emulator, emulator.token(spec))
}

/** An Octokit that speaks to the emulator in-process with any token. */
export function octokitWith(emulator: Emulator, auth: string): Octokit {
  return new Octokit({ auth, request: { fetch: emulator.fetch }, log: silent })
}

/** An emulator on a virtual clock with one small repository, and the workflow's Octokit. */
export function start(options: EmulatorOptions = {}) {
  const clock = virtualClock()
  const emulator = createEmulator({
    clock,
    repositories: [{ name: NAME, files: { 'README.md': '# Roadmap\n', 'roadmap/a.md': 'A\r\n' } }],
    ...options,
  })
  return { emulator, clock, octokit: octokitFor(emulator), person: emulator.person('octo') }
}

/** An Octokit without a token. */
export function anonymousFor(emulator: Emulator): Octokit {
  return new Octokit({ request: { fetch: emulator.fetch }, log: silent })
}

/** Text as the API wants the content of a file. */
export function base64(text: string): string {
  return Buffer.from(text).toString('base64')
}

export type Change = {
  readonly additions?: readonly { path: string; contents: string }[]
  readonly deletions?: readonly { path: string }[]
}

/** Commits on a branch with createCommitOnBranch. */
export function committer(octokit: Octokit) {
  return (expectedHeadOid: string, fileChanges: Change, branchName = 'main') =>
    octokit.graphql<{ createCommitOnBranch: { commit: { oid: string } } }>(
      `mutation($input: CreateCommitOnBranchInput!) {
        createCommitOnBranch(input: $input) { commit { oid message author { name email } signature { isValid wasSignedByGitHub } } ref { name } }
      }`,
      {
        input: {
          branch: { repositoryNameWithOwner: NAME, branchName },
          expectedHeadOid,
          message: { headline: 'Update', body: 'Why' },
          fileChanges,
        },
      },
    )
}
