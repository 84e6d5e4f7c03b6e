import type { en } from './en.ts'

/** The languages that readers can be addressed in. */
export type Locale = 'en' | 'ru' | 'uk' | 'es' | 'pt' | 'fr' | 'de' | 'zh' | 'ja' | 'ko'

/**
 * Every word that a reader sees, in one language. English says which words there are: a word that is missing in another
 * language does not compile. Texts are Markdown fragments. Arguments are put in as they are, so the caller escapes what
 * people wrote (`escapeCell` and its kin).
 */
export type Messages = typeof en

/** Names of what a roadmap is told about how it was read. */
export type RemarkRule = keyof Messages['remarks']
