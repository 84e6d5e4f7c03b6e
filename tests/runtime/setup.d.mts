export function findNode24(env?: Readonly<Record<string, string | undefined>>): string | null
export function ensureNode24(tell: (line: string) => void): string | null
