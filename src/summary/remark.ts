import type { Messages, RemarkRule } from '../i18n/messages.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'

/** Rules that advise the same. */
const shared = {
  'tasks-from-list': 'guessed',
  'tasks-from-tables': 'guessed',
  'tasks-from-headings': 'guessed',
  'no-practice': 'passed-over',
  'not-in-series': 'passed-over',
  'outside-roadmap': 'passed-over',
  'too-large': 'unread',
  'too-deep': 'unread',
  'too-tangled': 'unread',
} as const satisfies Partial<Record<RemarkRule, keyof Messages['hints']>>

/**
 * Returns the diagnostic in the language of `messages`: what a roadmap is told about how it was read. What concerns the
 * configuration, GitHub or the repository stays in English, so that it can be searched for.
 */
export function remark(diagnostic: Diagnostic, messages: Messages): Diagnostic {
  const { rule, facts = {} } = diagnostic
  // The parser's own words are English.
  if (messages.locale === 'en' || !isRemark(rule, messages)) return diagnostic
  const more = facts.more === undefined ? '' : messages.moreRemarks
  const message = `${messages.remarks[rule]}${more}`.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name] ?? ''
    return typeof fact === 'number' ? messages.format.number(fact) : fact
  })
  return { ...diagnostic, message, hint: messages.hints[hintOf(rule)] }
}

function isRemark(rule: string, { remarks }: Messages): rule is RemarkRule {
  return Object.hasOwn(remarks, rule)
}

function hintOf(rule: RemarkRule): keyof Messages['hints'] {
  return isShared(rule) ? shared[rule] : rule
}

function isShared(rule: RemarkRule): rule is keyof typeof shared {
  return Object.hasOwn(shared, rule)
}
