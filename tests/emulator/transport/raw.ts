/** A request as it arrives, whatever carried it. */
export type RawRequest = {
  readonly method: string
  /** Path and query as sent. */
  readonly target: string
  /** Scheme and host, such as `https://api.github.com`. */
  readonly origin: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | null
}

export type RawAnswer = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array | null
}

/** The connection broke before an answer came. */
export class DroppedError extends Error {
  override readonly name = 'DroppedError'
}

/** What answers requests. `sleep` is how the transport lets time pass. */
export type Handler = (request: RawRequest, sleep: (ms: number) => Promise<void>) => Promise<RawAnswer>
