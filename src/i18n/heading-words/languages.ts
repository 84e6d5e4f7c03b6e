import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { hi } from './hi.ts'
import { it } from './it.ts'
import { ja } from './ja.ts'
import { ko } from './ko.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { ru } from './ru.ts'
import { tr } from './tr.ts'
import { uk } from './uk.ts'
import type { HeadingWords } from './words.ts'
import { zh } from './zh.ts'

/** Every language whose headings are understood; a roadmap may mix them. To add one, write its file and name it here. */
export const languages: Readonly<Record<string, HeadingWords>> = {
  en,
  ru,
  uk,
  es,
  pt,
  fr,
  de,
  it,
  pl,
  tr,
  zh,
  ja,
  ko,
  ar,
  hi,
}
