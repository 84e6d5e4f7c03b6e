/** Thrown inside a mutation when a scripted fault cuts the batch there. */
export class CutError extends Error {
  override readonly name = 'CutError'
}
