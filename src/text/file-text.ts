import { RoadmapSyncError } from './errors.ts'

/** In bytes. A roadmap of 10,000 tasks has about one million, and its ledger three. */
const fileLimit = 5_000_000

const leaveOut = 'exclude it with the `roadmap` or `readme` input.'

/** Throws an `invalid` error when a file of so many `bytes` is too large to be read. */
export function requireSize(bytes: number, path: string): void {
  if (bytes <= fileLimit) return
  throw new RoadmapSyncError('invalid', `${path} has ${bytes} bytes; the limit is ${fileLimit}.`, {
    hint: `Split it, or ${leaveOut}`,
  })
}

/** Returns the text of a file, byte for byte. Throws an `invalid` error when the file is not UTF-8 text. */
export function fileText(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    throw new RoadmapSyncError('invalid', `${path} is saved as UTF-16.`, { hint: 'Save it as UTF-8.' })
  }
  if (bytes.includes(0)) {
    throw new RoadmapSyncError('invalid', `${path} is a binary file: it holds NUL bytes.`, {
      hint: `Save it as UTF-8 text, or ${leaveOut}`,
    })
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw new RoadmapSyncError('invalid', `${path} is not UTF-8 text.`, {
      hint: `Save it as UTF-8, or ${leaveOut}`,
      cause,
    })
  }
}
