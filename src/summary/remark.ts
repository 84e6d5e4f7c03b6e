import type { Messages, RemarkRule } from '../i18n/messages.ts'
import type { Diagnostic, Remark } from '../roadmap/diagnostic.ts'

/** Rules that advise the same. */
const shared = {
  'tasks-from-list': 'guessed',
  'tasks-from-tables': 'guessed',
  'tasks-from-headings': 'guessed',
  'no-practice': 'passed-over',
  'not-in-series': 'passed-over',
  'outside-roadmap': 'passed-over',
} as const satisfies Partial<Record<RemarkRule, keyof Messages['hints']>>

/** Returns what is told of a roadmap, in the words of `messages`. */
export function tellRemark({ rule, severity, place, data = {} }: Remark, messages: Messages): Diagnostic {
  const { [rule]: words } = messages.remarks
  const more = data.more === undefined ? '' : messages.moreRemarks
  const message = `${typeof words === 'function' ? words(data) : words}${more}`
  return {
    rule,
    severity,
    // Only the words of the locale are searched for names in braces: a title that is put in may contain some, too.
    message: message.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = data[name] ?? ''
      return typeof value === 'number' ? messages.format.number(value) : value
    }),
    hint: messages.hints[hintOf(rule)],
    place,
  }
}

function hintOf(rule: RemarkRule): keyof Messages['hints'] {
  return isShared(rule) ? shared[rule] : rule
}

function isShared(rule: RemarkRule): rule is keyof typeof shared {
  return Object.hasOwn(shared, rule)
}
