import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { localeNames, messagesFor, resolveLocale } from '../../../src/i18n/locale.ts'
import { RoadmapSyncError } from '../../../src/text/errors.ts'

describe('the locale setting', () => {
  it.each([
    ['ru', 'ru'],
    ['RU', 'ru'],
    [' ru-RU ', 'ru'],
    ['en_GB', 'en'],
    ['pt-BR', 'pt'],
    ['zh-Hans-CN', 'zh'],
  ])('understands %j as %s whatever the text says', (setting, locale) => {
    expect(resolveLocale(setting, 'Schreibe ein kleines Projekt')).toBe(locale)
  })

  it('refuses a language it has no words for and lists the ones it has', () => {
    expect(() => resolveLocale('tlh', '')).toThrow(RoadmapSyncError)
    try {
      resolveLocale('tlh', '')
    } catch (error) {
      expect(error).toMatchObject({ kind: 'invalid', message: 'There is no locale "tlh".' })
      expect(error).toHaveProperty(
        'hint',
        expect.stringContaining('auto, en, ru, uk, es, pt, fr, de, zh, ja, ko'),
      )
    }
  })

  it.each(localeNames())('%s answers to its own name', (name) => {
    expect(messagesFor(resolveLocale(name, '')).locale).toBe(name)
  })
})

describe('the automatic locale', () => {
  it('is that of the first users’ roadmap, full of Latin names', () => {
    const roadmap = readFileSync(new URL('../../../roadmap/python-developer.md', import.meta.url), 'utf8')
    expect(resolveLocale('auto', roadmap)).toBe('ru')
  })

  it('does not depend on how long the text is', () => {
    const text = 'Напиши небольшой проект на FastAPI и PostgreSQL. '
    expect(resolveLocale('auto', text.repeat(20_000))).toBe(resolveLocale('auto', text))
  })

  it.each([
    ['Напиши небольшой проект, следуя PEP8', 'ru'],
    ['Write a small project in the style of PEP8', 'en'],
    ['Docker Compose, PostgreSQL, RabbitMQ: настроить и запустить', 'ru'],
    ['Learn the Cyrillic alphabet: Ж, Щ and Ы', 'en'],
    ['Напиши невеликий проєкт і додай тести для API', 'uk'],
    ['Основи Python: типи даних, структури даних та цикли', 'uk'],
    ['Escribe un proyecto pequeño con FastAPI y PostgreSQL', 'es'],
    ['Aprende los tipos de datos y las estructuras de control', 'es'],
    ['Escreva um projeto pequeno com FastAPI e PostgreSQL', 'pt'],
    ['Estude as estruturas de dados e os tipos básicos da linguagem', 'pt'],
    ['Écris un petit projet avec FastAPI et une base de données', 'fr'],
    ['Étudier les structures de données et les tests unitaires', 'fr'],
    ['Schreibe ein kleines Projekt mit FastAPI und einer Datenbank', 'de'],
    ['Lerne die Grundlagen der Sprache', 'de'],
    ['用 FastAPI 编写一个小项目', 'zh'],
    ['数据结构与算法：数组、链表、哈希表', 'zh'],
    ['FastAPIで小さなプロジェクトを作る', 'ja'],
    ['データ構造とアルゴリズム', 'ja'],
    ['FastAPI로 작은 프로젝트 만들기', 'ko'],
    ['Learn Japanese: ひらがな and カタカナ, 漢字, then read the first book in Japanese', 'en'],
    ['Docker, Kubernetes, PostgreSQL, RabbitMQ, Redis', 'en'],
    ['Read “Les Misérables” and write an essay about the book', 'en'],
    ['اكتب مشروعا صغيرا', 'en'],
    ['Бағдарламалау тілдерін үйрену, шағын жоба жазу', 'en'],
    ['', 'en'],
    ['12345 !!! 🎉', 'en'],
  ])('reads %j as %s', (text, locale) => {
    expect(resolveLocale('auto', text)).toBe(locale)
    expect(resolveLocale('', text)).toBe(locale)
  })
})
