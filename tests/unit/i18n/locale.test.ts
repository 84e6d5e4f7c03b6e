import { describe, expect, it } from 'vitest'
import { localeNames, messagesFor, resolveLocale } from '../../../src/i18n/locale.ts'
import { RoadmapSyncError } from '../../../src/shared/errors.ts'

describe('the locale setting', () => {
  it.each([
    ['ru', 'ru'],
    ['RU', 'ru'],
    [' ru-RU ', 'ru'],
    ['en_GB', 'en'],
  ])('understands %j as %s whatever the text says', (setting, locale) => {
    expect(resolveLocale(setting, 'Schreibe ein kleines Projekt')).toBe(locale)
  })

  it('refuses a language it has no words for and lists the ones it has', () => {
    expect(() => resolveLocale('tlh', '')).toThrow(RoadmapSyncError)
    try {
      resolveLocale('tlh', '')
    } catch (error) {
      expect(error).toMatchObject({ kind: 'invalid', message: 'There is no locale "tlh".' })
      expect(error).toHaveProperty('hint', expect.stringContaining('auto, en, ru'))
    }
  })

  it.each(localeNames())('%s answers to its own name', (name) => {
    expect(messagesFor(resolveLocale(name, '')).locale).toBe(name)
  })
})

describe('the automatic locale', () => {
  it.each([
    ['Напиши небольшой проект, следуя PEP8', 'ru'],
    ['Write a small project in the style of PEP8', 'en'],
    ['Docker Compose, PostgreSQL, RabbitMQ: настроить и запустить', 'ru'],
    ['Learn the Cyrillic alphabet: Ж, Щ and Ы', 'en'],
    ['', 'en'],
    ['12345 !!! 🎉', 'en'],
  ])('reads %j as %s', (text, locale) => {
    expect(resolveLocale('auto', text)).toBe(locale)
    expect(resolveLocale('', text)).toBe(locale)
  })
})
