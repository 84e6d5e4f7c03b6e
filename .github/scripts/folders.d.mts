export function differencesBetween(built: string, committed: string, name: string): string[]
export function linkFolder(from: string, to: string): void
