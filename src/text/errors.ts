/** Why a run could not do its work; decides the exit code in `app/`. */
export type FailureKind =
  /** GitHub, the network or the repository did not allow it. */
  | 'failed'
  /** An input, the configuration or the roadmap is wrong. */
  | 'invalid'
  /** The plan was judged too destructive (design rule 9). */
  | 'unsafe'

/**
 * The one error that reaches a person: `message` is a full sentence that says what is wrong, `hint` a full
 * sentence that says what to do. Neither may hold a token.
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
