import { describe, expect, it } from 'vitest'
import { en } from '../../../src/i18n/en.ts'
import { localeNames, messagesFor, resolveLocale } from '../../../src/i18n/locale.ts'
import { ru } from '../../../src/i18n/ru.ts'

/** Every text of a locale with the path to it; functions are called with sample arguments. */
function texts(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]]
  if (typeof value === 'function') return [[path.join('.'), String(value(3, 12, 25))]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => texts(part, [...path, key]))
}

describe.each(localeNames())('the words of %s', (name) => {
  const messages = messagesFor(resolveLocale(name, ''))

  it('are all there, trimmed, on one line and free of leftovers', () => {
    const { remarks: _, hints: __, moreRemarks: ___, ...shown } = messages
    for (const [path, text] of texts(shown)) {
      expect(text.trim(), path).toBe(text)
      expect(text, path).not.toBe('')
      expect(text, path).not.toMatch(/[\n\r|]|undefined|NaN|\[object|#/)
    }
  })

  it('put what they are given into the sentence', () => {
    expect(messages.issue.source('FILE', 42)).toMatch(/FILE.*42|42.*FILE/)
    expect(Object.values(messages.comment).map((say) => say('FILE'))).toSatisfy((lines: string[]) =>
      lines.every((line) => line.includes('FILE')),
    )
    expect(messages.commit.progress(3, 12, 25)).toMatch(/3.*12.*25/)
    expect(messages.plan.refused(30, 60, 50)).toMatch(/30.*60.*50|60.*30.*50/)
    expect(messages.run.committed('0abc123')).toContain('0abc123')
  })

  it('write a whole percent without a plain blank, so that it never breaks over two lines', () => {
    for (const percent of [0, 7, 29, 57, 100]) {
      expect(messages.format.percent(percent)).toContain(String(percent))
      expect(messages.format.percent(percent)).not.toContain(' ')
    }
  })
})

describe('counted things', () => {
  it('agree with their number in English', () => {
    expect([0, 1, 2, 1234].map(en.format.tasks)).toEqual(['0 tasks', '1 task', '2 tasks', '1,234 tasks'])
  })

  it('agree with their number in Russian', () => {
    expect([0, 1, 2, 5, 11, 21, 22, 25, 112].map(ru.format.tasks)).toEqual([
      '0 задач',
      '1 задача',
      '2 задачи',
      '5 задач',
      '11 задач',
      '21 задача',
      '22 задачи',
      '25 задач',
      '112 задач',
    ])
  })

  it('agree with their number in Ukrainian, French and Japanese', () => {
    const { uk, fr, ja } = { uk: messagesFor('uk'), fr: messagesFor('fr'), ja: messagesFor('ja') }
    expect([1, 2, 5, 11, 21].map(uk.format.milestones)).toEqual([
      '1 віха',
      '2 віхи',
      '5 віх',
      '11 віх',
      '21 віха',
    ])
    expect([0, 1, 2, 10_000].map(fr.format.tasks)).toEqual([
      '0 tâche',
      '1 tâche',
      '2 tâches',
      '10\u202f000 tâches',
    ])
    expect([1, 2].map(ja.format.tasks)).toEqual(['1 件のタスク', '2 件のタスク'])
  })
})

describe('the words of all languages', () => {
  it('are not copies of the English ones', () => {
    const english = new Map(texts(messagesFor('en')))
    for (const name of localeNames().filter((each) => each !== 'en')) {
      const same = texts(messagesFor(resolveLocale(name, '')))
        .filter(([path, text]) => english.get(path) === text && /[a-z]{3}/i.test(text))
        .map(([path]) => path)
      // Words that languages share: Total, Section, Issues, Label, description, …
      expect(same.length, `${name}: ${same.join(', ')}`).toBeLessThanOrEqual(8)
    }
  })
})
