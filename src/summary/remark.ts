import type { Messages, RemarkRule, RemarkWords } from '../i18n/messages.ts'
import type { Diagnostic } from '../roadmap/diagnostic.ts'

/**
 * Returns the diagnostic in the language of `messages`: what a roadmap is told about how it was read. What concerns the
 * configuration, GitHub or the repository stays in English, so that it can be searched for.
 */
export function remark(diagnostic: Diagnostic, { remarks, moreRemarks, format }: Messages): Diagnostic {
  const { rule, facts = {} } = diagnostic
  const words = remarks !== null && isRemark(rule, remarks) ? remarks[rule] : null
  if (words === null) return diagnostic
  const more = facts.more === undefined ? '' : moreRemarks
  const message = `${words.message}${more}`.replace(/\{(\w+)\}/g, (_, name: string) => {
    const fact = facts[name] ?? ''
    return typeof fact === 'number' ? format.number(fact) : fact
  })
  return { ...diagnostic, message, hint: words.hint }
}

function isRemark(rule: string, remarks: RemarkWords): rule is RemarkRule {
  return Object.hasOwn(remarks, rule)
}
