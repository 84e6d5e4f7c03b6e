import { describe, expect, it } from 'vitest'
import { localeNames, messagesFor, resolveLocale } from '../../../src/i18n/locale.ts'
import type { RemarkRule } from '../../../src/i18n/messages.ts'
import type { Remark } from '../../../src/roadmap/diagnostic.ts'
import { parseRoadmap } from '../../../src/roadmap/parse.ts'
import { tellRemark } from '../../../src/summary/remark.ts'

const ru = messagesFor('ru')
const place = { path: 'a.md', line: 1, column: 1 }

/** Roadmaps that between them are told everything the parser has to say but for what is too large for it. */
const roadmaps = [
  'Раз\nдва\nтри\n---\n\n##Глава\n\n## Практика\n\n- [ ] Раз <!-- id: a -->\n- [ ] Два <!-- id: a -->\n- [ ] \n- [x]Три\n\n%% открыт',
  '# Список\n\n## Раздел\n\n- Раз\n- Два\n',
  '# Таблица\n\n## Раздел\n\n| a | b |\n| - | - |\n| Раз | 1 |\n| Два | 2 |\n',
  '# План\n\n## 1. Раз\n\n## 2. Два\n\n## 3. Три\n',
  '# План\n\n## 1. Раз\n\n### Практика\n\n- Сделать\n\n## Список\n\n- Молоко\n',
  '# План\n\n## Практика\n\n- [ ] Раз\n\n## Ресурсы\n\n- [ ] Книга\n- [ ] Статья\n',
  '# План\n\n## Раздел\n\n- [ ] Раз\n - [ ] Два\n',
  '# План\n\n## Раздел\n\n- ✅ Раз\n- ✅ Два\n- ✅ Три\n',
  '# Пусто\n\nНичего.\n',
  `---\ntitle: [\ndue: 2026-01-01\n---\n# План\n\n- [ ] Раз\n`,
  `${'> '.repeat(200)}x\n`,
  `${'*a'.repeat(20_000)}\n`,
  '---\nexcalidraw-plugin: parsed\n---\n# x\n',
]
const found = roadmaps.flatMap((text, index) => parseRoadmap({ path: `${index}.md`, text }).remarks)

describe('a remark on a roadmap', () => {
  it.each(localeNames())('is told in %s, whatever it is about', (name) => {
    const messages = messagesFor(resolveLocale(name, ''))
    for (const remark of found) {
      const { message, hint, ...told } = tellRemark(remark, messages)
      expect(message, remark.rule).not.toMatch(/[{}]|undefined/)
      expect(hint, remark.rule).toBeTruthy()
      for (const name of ['title', 'id', 'line', 'count', 'boxes', 'error'])
        expect(message).toContain(String(remark.data?.[name] ?? ''))
      expect(told).toEqual({ rule: remark.rule, severity: remark.severity, place: remark.place })
      if (name === 'en') continue
      const inEnglish = tellRemark(remark, messagesFor('en'))
      expect(message, remark.rule).not.toBe(inEnglish.message)
      expect(hint, remark.rule).not.toBe(inEnglish.hint)
    }
  })

  it('covers every rule that there are words for, but for what takes a whole book', () => {
    const rules = new Set<string>(found.map(({ rule }) => rule))
    const missing = Object.keys(ru.remarks).filter((rule) => !rules.has(rule))
    expect(missing).toEqual(['not-in-series', 'outside-roadmap'])
  })

  it('says how many there are of a kind that is cut', () => {
    const chapters = Array.from({ length: 30 }, (_, index) => `##Глава ${index}\n\n- [ ] Раз`)
    const last = parseRoadmap({ path: 'a.md', text: `# План\n\n${chapters.join('\n\n')}\n` })
      .remarks.filter(({ rule }) => rule === 'heading-without-blank')
      .at(-1)
    const told = last === undefined ? null : tellRemark(last, ru)
    expect(told?.message).toMatch(/прочитана как заголовок\. \(и ещё таких: 10\)$/)
  })

  it('counts in English, and says why there are no tasks', () => {
    const words = (rule: RemarkRule, data: Remark['data'] = {}) =>
      tellRemark({ rule, severity: 'info', place, data }, messagesFor('en')).message
    expect(words('ignored-boxes', { boxes: 1, title: 'Links', role: 'resources' })).toBe(
      '1 checkbox under “Links” creates no issue: the heading announces resources.',
    )
    expect(words('ignored-boxes', { boxes: 2, title: 'Old', role: '' })).toBe(
      '2 checkboxes under “Old” create no issue: the heading announces no tasks.',
    )
    expect(words('no-tasks', { study: 3, hidden: 2, reading: 'none' })).toBe(
      'No tasks were found in this roadmap: 3 list items are taken as something to study; 2 are under questions, resources, advice, overviews or appendices.',
    )
    expect(words('no-tasks', { study: 0, hidden: 0, reading: 'none' })).toMatch(
      /: it has no list under a heading\.$/,
    )
  })

  it('takes what people wrote as it is', () => {
    const remark: Remark = { rule: 'no-practice', severity: 'info', place, data: { title: '{count} $& `x`' } }
    expect(tellRemark(remark, ru).message).toContain('«{count} $& `x`»')
  })
})
