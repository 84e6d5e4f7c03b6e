import { RoadmapSyncError } from '../text/errors.ts'
import { de } from './de.ts'
import { detectLocale } from './detect.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import type { Locale, Messages } from './messages.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { uk } from './uk.ts'
import { zh } from './zh.ts'

const all: Readonly<Record<Locale, Messages>> = { en, ru, uk, es, pt, fr, de, zh, ja, ko }

/** Returns the names of all locales, in a fixed order, for validation and help. */
export function localeNames(): readonly string[] {
  return Object.keys(all)
}

/**
 * Returns the locale that `setting` names: a language tag such as `ru`, `ru-RU` or `pt_BR`. For `auto` and an empty
 * setting, returns the language of `sampleText` (visible text of the roadmap). Throws an `invalid` error for a language
 * without a locale.
 */
export function resolveLocale(setting: string, sampleText: string): Locale {
  const language = setting.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  if (language === 'auto' || language === '') return detectLocale(sampleText)
  if (isLocale(language)) return language
  throw new RoadmapSyncError('invalid', `There is no locale "${setting.trim()}".`, {
    hint: `Set \`locale\` to one of: auto, ${localeNames().join(', ')}.`,
  })
}

/** Returns every word that a reader sees in `locale`. */
export function messagesFor(locale: Locale): Messages {
  return all[locale]
}

function isLocale(language: string): language is Locale {
  return Object.hasOwn(all, language)
}
