/** Why a run failed; the exit code depends on it. */
export type FailureKind =
  /** GitHub, the network or a rule of the repository was the reason. */
  | 'failed'
  /** An input, the configuration or the roadmap is wrong. */
  | 'invalid'
  /** The plan would rename or close too many issues. */
  | 'unsafe'

/**
 * The error that a person reads: `message` is a full sentence that says what is wrong, `hint` a full sentence that says
 * what to do. Neither may contain a token.
 */
export class RoadmapSyncError extends Error {
  override readonly name = 'RoadmapSyncError'
  readonly kind: FailureKind
  readonly hint: string

  constructor(
    kind: FailureKind,
    message: string,
    options: { readonly hint: string; readonly cause?: unknown },
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.kind = kind
    this.hint = options.hint
  }
}
