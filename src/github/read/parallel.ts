/**
 * Runs `work` for each of `items`, at most `limit` at a time, and returns what they return, in the order of `items`.
 * After a failure none is begun any more; throws the first error once those under way have ended.
 */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const errors: unknown[] = []
  const left = items.entries()
  const workers = Array.from({ length: Math.min(limit, items.length) }, async () => {
    for (const [index, item] of left) {
      try {
        results[index] = await work(item)
      } catch (error) {
        errors.push(error)
      }
      if (errors.length > 0) break
    }
  })
  await Promise.all(workers)
  if (errors.length > 0) throw errors[0]
  return results
}
