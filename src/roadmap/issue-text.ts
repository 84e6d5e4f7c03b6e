import { neutralise } from '../text/markdown/neutralise.ts'
import { parseMarkdown } from '../text/markdown/parser.ts'
import type { ReferenceOptions } from '../text/markdown/references.ts'
import { oneLine, withoutInvisible } from '../text/text.ts'
import { issueTitleLimit, type Task } from './model.ts'

/** UTF-16 units of a task's Markdown that are looked at; an issue holds 65,536. */
const textLimit = 96_000

/**
 * Returns a task's Markdown as its issue may hold it: it notifies nobody and refers to nothing, and no fence is left
 * open. Returns null where the issue's title says all of it.
 */
export function issueText(task: Pick<Task, 'text' | 'markdown'>, options: ReferenceOptions): string | null {
  const markdown = task.markdown.trim()
  const text = oneLine(withoutInvisible(task.text))
  if (markdown === '' || (markdown === text && text.length <= issueTitleLimit)) return null
  return closeFence(neutralise(markdown.slice(0, textLimit), options))
}

/** A fence that a task leaves open would swallow what comes after it. */
function closeFence(markdown: string): string {
  const last = parseMarkdown(`${markdown}\n\n.`).children.at(-1)
  if (last?.type !== 'code') return markdown
  const fence = /^(`{3,}|~{3,})/m.exec(markdown.slice(last.position?.start.offset))?.[1] ?? '```'
  return `${markdown}\n${fence}`
}
