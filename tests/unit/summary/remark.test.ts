import { describe, expect, it } from 'vitest'
import { localeNames, messagesFor, resolveLocale } from '../../../src/i18n/locale.ts'
import type { Diagnostic } from '../../../src/roadmap/diagnostic.ts'
import { parseRoadmap } from '../../../src/roadmap/parse.ts'
import { remark } from '../../../src/summary/remark.ts'

const ru = messagesFor('ru')

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
const found = roadmaps.flatMap((text, index) => parseRoadmap({ path: `${index}.md`, text }).diagnostics)

describe('a remark on a roadmap', () => {
  it.each(localeNames().filter((name) => name !== 'en'))('is made in %s, whatever it is about', (name) => {
    const messages = messagesFor(resolveLocale(name, ''))
    for (const diagnostic of found) {
      const told = remark(diagnostic, messages)
      expect(told.message, diagnostic.rule).not.toBe(diagnostic.message)
      expect(told.hint, diagnostic.rule).not.toBe(diagnostic.hint)
      expect(told.message, diagnostic.rule).not.toMatch(/[{}]|undefined/)
      for (const fact of Object.values(diagnostic.facts ?? {})) expect(told.message).toContain(String(fact))
      expect({ ...told, message: '', hint: '' }).toEqual({ ...diagnostic, message: '', hint: '' })
    }
  })

  it('covers every rule that there are words for, but for what takes megabytes or a whole book', () => {
    const rules = new Set(found.map(({ rule }) => rule))
    const missing = Object.keys(ru.remarks ?? {}).filter((rule) => !rules.has(rule))
    expect(missing).toEqual(['not-in-series', 'outside-roadmap', 'too-large'])
  })

  it('says how many there are of a kind that is cut', () => {
    const chapters = Array.from({ length: 30 }, (_, index) => `##Глава ${index}\n\n- [ ] Раз`)
    const last = parseRoadmap({ path: 'a.md', text: `# План\n\n${chapters.join('\n\n')}\n` })
      .diagnostics.filter(({ rule }) => rule === 'heading-without-blank')
      .at(-1)
    const told = last === undefined ? null : remark(last, ru)
    expect(told?.message).toMatch(/прочитана как заголовок\. \(и ещё таких: 10\)$/)
  })

  it('stays as it is in English, and where it is not about a roadmap', () => {
    for (const diagnostic of found) expect(remark(diagnostic, messagesFor('en'))).toBe(diagnostic)
    const other: Diagnostic = { rule: 'no-readme', severity: 'error', message: 'There is no README.md.' }
    expect(remark(other, ru)).toBe(other)
  })

  it('takes what people wrote as it is', () => {
    const diagnostic = {
      rule: 'no-practice',
      severity: 'info',
      message: '',
      facts: { title: '{count} $& `x`' },
    } as const
    expect(remark(diagnostic, ru).message).toContain('«{count} $& `x`»')
  })
})
