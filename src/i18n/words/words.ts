/** What a heading can announce besides a section of its own. */
export type HeadingKind = 'practice' | 'study' | 'questions' | 'resources' | 'advice' | 'appendix'

/**
 * The headings of one language by kind, each as people write it; matched on normalised words, never as substrings.
 */
export type HeadingWords = Readonly<Record<HeadingKind, readonly string[]>>
