const item = /^(\s*[-*+] )\[([ xX])\] (.*)$/

/**
 * Returns `after` with those boxes ticked that were ticked in `before` for the same text: a person who ticked what
 * they studied keeps the ticks when the block is written anew.
 */
export function keepTicks(before: string, after: string): string {
  const ticked = new Map<string, number>()
  for (const line of before.split('\n')) {
    const match = item.exec(line)
    if (match === null || match[2] === ' ') continue
    const text = match[3]?.trim() ?? ''
    ticked.set(text, (ticked.get(text) ?? 0) + 1)
  }
  if (ticked.size === 0) return after
  return after
    .split('\n')
    .map((line) => {
      const match = item.exec(line)
      const text = match?.[3]?.trim() ?? ''
      const count = ticked.get(text) ?? 0
      if (match === null || count === 0) return line
      ticked.set(text, count - 1)
      return `${match[1]}[x] ${match[3]}`
    })
    .join('\n')
}
