import type { RoadmapSyncError } from '../text/errors.ts'
import { advice, sentence } from './sentence.ts'

/** Returns a block that stands out, around Markdown on one line: https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
export function alert(kind: 'CAUTION' | 'IMPORTANT' | 'WARNING', text: string): string {
  return `> [!${kind}]\n> ${text}`
}

/** Returns what is wrong and what to do, as Markdown. */
export function problem({ message, hint }: Pick<RoadmapSyncError, 'message' | 'hint'>): string {
  return `${sentence(message)} ${advice(hint)}`
}
