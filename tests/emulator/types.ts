// The public API of the GitHub emulator. See README.md beside this file for a tour.
import type {
  BoardView,
  CommitView,
  IssueView,
  LabelView,
  MilestoneView,
  Person,
  PullView,
  RepositoryView,
} from './people-types.ts'

/** The only time the emulator knows: milliseconds since the epoch and a way to wait. */
export interface Clock {
  now(): number
  sleep(ms: number): Promise<void>
}

/** A clock that moves only when somebody sleeps on it or advances it. */
export interface VirtualClock extends Clock {
  advance(ms: number): void
}

export type Access = 'read' | 'write'
export type PermissionName =
  | 'actions'
  | 'checks'
  | 'contents'
  | 'issues'
  | 'metadata'
  | 'organization-projects'
  | 'pull-requests'
export type Permissions = Readonly<Partial<Record<PermissionName, Access>>>
export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin'

/** What a token is: the workflow's own, a classic PAT of a person, or a fine-grained PAT of a person. */
export type TokenSpec =
  | {
      readonly kind: 'installation'
      /** `owner/name`; the only repository the token may write to. */
      readonly repository: string
      readonly permissions: Permissions
      /** The App behind it; `github-actions` (id 15368) unless told. */
      readonly app?: string
    }
  | { readonly kind: 'classic'; readonly login: string; readonly scopes: readonly string[] }
  | {
      readonly kind: 'fine-grained'
      readonly login: string
      readonly repositories: readonly string[]
      readonly permissions: Permissions
    }

export type AccountSpec = {
  readonly login: string
  readonly type?: 'User' | 'Organization'
  readonly name?: string
  /** Logins of an organisation's members: they write to its projects. */
  readonly members?: readonly string[]
}

export type FileContent = string | Uint8Array

export type RepositorySpec = {
  /** `owner/name`. The owner is created as a user unless `accounts` says otherwise, and is its admin. */
  readonly name: string
  readonly private?: boolean
  readonly archived?: boolean
  /** Whether the issues tab is on; true unless told. */
  readonly issues?: boolean
  /** Whether GitHub Actions may open pull requests; true unless told (real new repositories say no). */
  readonly actionsPulls?: boolean
  readonly description?: string
  readonly defaultBranch?: string
  /** The files of the first commit. `{}` still makes a commit; absent makes an empty repository. */
  readonly files?: Readonly<Record<string, FileContent>>
  readonly collaborators?: Readonly<Record<string, Role>>
  readonly protectedBranches?: readonly string[]
}

/** Numbers are per window; `null` switches a limit off. Absent members keep the documented number. */
export type LimitOptions = {
  /** REST requests an hour for a token; by default 1,000 for an installation and 5,000 for a person. */
  readonly restPerHour?: number | null
  /** GraphQL points an hour for a token; same defaults. */
  readonly graphqlPerHour?: number | null
  /** Created issues, comments, milestones, labels and pull requests; 80. */
  readonly contentPerMinute?: number | null
  /** The same; 500. */
  readonly contentPerHour?: number | null
  /** Secondary REST points a minute and endpoint (read 1, write 5); 900. */
  readonly restPointsPerMinute?: number | null
  /** Secondary GraphQL points a minute (query 1, mutation 5); 2,000. */
  readonly graphqlPointsPerMinute?: number | null
  /** Requests under way at once; 100. */
  readonly concurrent?: number | null
  /** How a secondary refusal looks; `403`. `graphql-200` answers GraphQL with 200 and errors (REST stays 403). */
  readonly secondaryForm?: '403' | '429' | 'graphql-200'
  /** Whether a secondary refusal carries `retry-after`; true. */
  readonly retryAfter?: boolean
  /** How GraphQL says that the primary limit is spent: `RATE_LIMITED`, the older `RATE_LIMIT`, or plain 403. */
  readonly graphqlPrimaryForm?: 'RATE_LIMITED' | 'RATE_LIMIT' | '403'
  /**
   * How GraphQL refuses a creation over the content limit: the whole request as any secondary limit,
   * or the single mutation with "was submitted too quickly". In a batch that crosses the limit the
   * mutations after the crossing are always refused in the second form.
   */
  readonly graphqlContentForm?: 'secondary' | 'too-quickly'
}

export type EmulatorOptions = {
  /** Real time unless told. */
  readonly clock?: Clock
  /** Milliseconds a request takes: on the injected clock in-process, in real time over HTTP. 0 unless told. */
  readonly latency?: number | ((request: RequestInfo) => number)
  readonly accounts?: readonly AccountSpec[]
  /** `octo/roadmap` with one empty commit unless told. */
  readonly repositories?: readonly RepositorySpec[]
  /** The documented limits unless told; `'off'` switches all of them off. */
  readonly limits?: LimitOptions | 'off'
}

// ---------------------------------------------------------------- requests

/** One operation inside a request: a REST operation id, or a GraphQL root field such as `mutation.createIssue`. */
export type OperationCall = { readonly id: string; readonly alias?: string }

/** What is known of a request before it is answered. */
export type RequestInfo = {
  /** 1 for the first request the emulator ever got. */
  readonly index: number
  /** 1 for the first write; absent for a read. */
  readonly write?: number
  readonly method: string
  /** Path and query, without host and without `/api/v3`. */
  readonly path: string
  readonly operations: readonly OperationCall[]
  readonly kind: 'read' | 'write'
  /** Whether the answer holds a list (issues, milestones, labels, comments, sub-issues). */
  readonly lists: boolean
  /** Whether the answer depends on where a branch points. */
  readonly readsRef: boolean
  readonly body: unknown
}

export type LogEntry = RequestInfo & {
  readonly time: number
  /** The HTTP status; `'dropped'` or `'killed'` when the client got none. */
  readonly status: number | 'dropped' | 'killed'
  /** Primary points taken: 1 for REST, computed for GraphQL, 0 when refused. */
  readonly cost: number
  /** Such as `issue octo/roadmap#12`; in order of creation. */
  readonly created: readonly string[]
  readonly bytesIn: number
  readonly bytesOut: number
  /** A name such as `installation-1`, never the token. */
  readonly token: string | null
  readonly refused?: Refusal
  /** Kinds of the scripted faults that touched this request. */
  readonly faults: readonly string[]
  /** Messages and types of the errors inside a GraphQL answer, or the message of a REST error. */
  readonly errors: readonly string[]
}

export type Refusal = 'credentials' | 'permission' | 'primary' | 'secondary' | 'content' | 'concurrency'

export type LogCounts = {
  readonly requests: number
  readonly reads: number
  readonly writes: number
  readonly rest: number
  readonly graphql: number
  readonly refused: number
  readonly created: number
  readonly cost: { readonly rest: number; readonly graphql: number }
  readonly bytesIn: number
  readonly bytesOut: number
  /** Pairs of neighbouring writes that started less than a second apart. */
  readonly rapidWrites: number
  readonly byOperation: Readonly<Record<string, number>>
}

/** Every request in order, refused and faulted ones included. */
export interface RequestLog {
  readonly entries: readonly LogEntry[]
  writes(): readonly LogEntry[]
  reads(): readonly LogEntry[]
  /** Entries that contain the operation (`issues/create`, `mutation.createIssue`, or just `createIssue`). */
  of(operation: string): readonly LogEntry[]
  counts(since?: number): LogCounts
  /** A table of counts per operation for a person to read. */
  summary(since?: number): string
  /** Forgets all entries and counts; request indexes go on. */
  clear(): void
}

// ---------------------------------------------------------------- faults

/** Which requests a fault meets. All given members must hold; `{}` is the next request. */
export type FaultMatch = {
  /** The n-th request counted from when the fault was scripted, starting at 1. */
  readonly request?: number
  /** The n-th write counted from when the fault was scripted, starting at 1. */
  readonly write?: number
  /** An operation as in `RequestLog.of`, or a predicate. */
  readonly operation?: string | ((request: RequestInfo) => boolean)
  /** How many matching requests it meets before it is spent; 1. `Infinity` never counts as unused once met. */
  readonly times?: number
  /** How many matching requests pass unharmed first; 0. */
  readonly skip?: number
}

export type Fault =
  /** The connection breaks; the write happened or not. */
  | { readonly kind: 'drop'; readonly applied: boolean }
  /** A server error with GitHub's HTML/JSON error page; the write happened or not. */
  | { readonly kind: 'error'; readonly status: 500 | 502 | 503 | 504; readonly applied: boolean }
  /** A refusal by a limit; `retryAfter` in seconds, `form` as real GitHub words it. */
  | {
      readonly kind: 'limit'
      readonly form: 'primary' | 'secondary' | 'content' | 'too-quickly' | 'RATE_LIMITED' | 'RATE_LIMIT'
      readonly status?: 200 | 403 | 429
      readonly retryAfter?: number
    }
  /** A 200 that is not what it should be. */
  | { readonly kind: 'garbage'; readonly form: 'html' | 'truncated' | 'empty'; readonly applied: boolean }
  | { readonly kind: 'redirect'; readonly status: 301 | 302 | 307 | 308; readonly to: string }
  /** The first `mutations` of a GraphQL batch happen, then the gateway gives up (502 unless told). */
  | { readonly kind: 'partial'; readonly mutations: number; readonly status?: 502 | 504 }
  /**
   * Lists miss what was created in the last `ms`, or the newest `objects` of each list.
   * Only requests with `lists` count as matching.
   */
  | { readonly kind: 'lag'; readonly ms?: number; readonly objects?: number }
  /** Branches are read as they were `commits` ago. Only requests with `readsRef` count as matching. */
  | { readonly kind: 'stale-ref'; readonly commits?: number }
  /** GraphQL does not know the ids of objects created in the last `ms` yet. Only GraphQL requests count as matching. */
  | { readonly kind: 'unresolved'; readonly ms: number }
  /** A GraphQL query is too heavy: each list holds half of its page, with an error beside the data. */
  | { readonly kind: 'resource-limits' }
  /** Adding what a project has already is refused ("Content already exists in this project"), as in a race. */
  | { readonly kind: 'content-exists' }
  /** Something happens on GitHub right before the request is handled (a push in between). */
  | { readonly kind: 'before'; readonly run: () => void | Promise<void> }
  /** The same, right after it was handled and before the answer leaves. */
  | { readonly kind: 'after'; readonly run: () => void | Promise<void> }
  /** The client's process dies here: this and every later request throws `EmulatorKilledError` until `revive()`. */
  | { readonly kind: 'kill'; readonly applied: boolean }
  /** Any other answer, word by word. */
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body: string
      readonly applied: boolean
    }

export interface Faults {
  script(match: FaultMatch, fault: Fault): void
  /** Scripted faults that are not spent yet. */
  pending(): readonly { readonly match: FaultMatch; readonly fault: Fault }[]
  /** Drops what is left (so that `verify()` does not complain). */
  clear(): void
  /** The next process may talk again after a kill. */
  revive(): void
}

// ---------------------------------------------------------------- the emulator

export type Server = {
  /** `http://127.0.0.1:PORT`: what `GITHUB_API_URL` is. */
  readonly apiUrl: string
  /** `http://127.0.0.1:PORT/graphql`. */
  readonly graphqlUrl: string
  /** The same API under a GitHub Enterprise Server's paths. */
  readonly ghes: { readonly apiUrl: string; readonly graphqlUrl: string }
  close(): Promise<void>
}

export interface Emulator {
  readonly clock: Clock
  /** WHATWG fetch for Octokit's `request: { fetch }`; knows only `https://api.github.com` and listening servers. */
  readonly fetch: typeof globalThis.fetch
  /** Starts an HTTP server on 127.0.0.1 over the same world, log and faults. */
  listen(): Promise<Server>
  readonly log: RequestLog
  readonly faults: Faults
  /** Requests GitHub would not understand, answers its descriptions do not allow. Never empty by accident. */
  readonly violations: readonly string[]
  /** Throws one error that lists all violations and all scripted faults that nobody met. */
  verify(): void

  /**
   * Makes a token. Without a spec: the workflow's GITHUB_TOKEN of the first repository with
   * contents, issues and pull-requests write.
   */
  token(spec?: TokenSpec): string
  revoke(token: string): void
  createAccount(spec: AccountSpec): void
  /** What the account wrote stays, by `ghost` (GraphQL: by null). */
  deleteAccount(login: string): void
  createRepository(spec: RepositorySpec): void
  /** Changes settings of a repository as its admin would. */
  configure(
    repository: string,
    settings: {
      readonly private?: boolean
      readonly archived?: boolean
      readonly issues?: boolean
      readonly actionsPulls?: boolean
      readonly protectedBranches?: readonly string[]
      readonly collaborators?: Readonly<Record<string, Role>>
    },
  ): void
  person(login: string): Person

  /** Everything a user sees, as plain JSON that can be compared; without ids, shas and times unless told. */
  inspect(repository: string, options?: { readonly times?: boolean }): RepositoryView
  issue(repository: string, number: number): IssueView | null
  issues(repository: string): readonly IssueView[]
  milestones(repository: string): readonly MilestoneView[]
  labels(repository: string): readonly LabelView[]
  pulls(repository: string): readonly PullView[]
  /** The boards (Projects v2) of an owner, by number. */
  boards(owner: string): readonly BoardView[]
  /** Ids of the options of a board's single select, by name: the same as long as nobody replaced them. */
  optionIds(owner: string, board: number, field: string): Readonly<Record<string, string>>
  /** Text of a file at a branch, tag or commit (the default branch unless told), or null. */
  file(repository: string, path: string, ref?: string): string | null
  files(repository: string, ref?: string): Readonly<Record<string, string>>
  commits(repository: string, ref?: string): readonly CommitView[]
  /** The sha a branch points to. */
  head(repository: string, branch?: string): string
}
