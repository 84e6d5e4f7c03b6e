import { RoadmapSyncError } from '../text/errors.ts'

/**
 * Returns the token without the blanks around it, empty for none. Throws an `invalid` error for characters that no
 * token has: they cannot be sent, and the error of who tries shows the whole header.
 */
export function cleanToken(text: string | undefined): string {
  const token = (text ?? '').trim()
  if (/^[\x21-\x7e]*$/.test(token)) return token
  throw new RoadmapSyncError(
    'invalid',
    'The token contains a blank, a line break or another invalid character.',
    { hint: 'Copy the token again, without other text, on one line.' },
  )
}
