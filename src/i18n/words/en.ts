import type { HeadingWords } from './words.ts'

export const en: HeadingWords = {
  practice: ['practice', 'tasks', 'exercises', 'assignments', 'homework', 'projects', 'to do', 'todo'],
  study: ['study', 'what to study', 'what to learn', 'topics', 'theory', 'materials'],
  questions: ['questions', 'interview questions', 'possible interview questions'],
  resources: ['resources', 'references', 'links', 'where to look'],
  advice: ['advice', 'tips', 'additional tips'],
  appendix: ['license', 'licence', 'faq', 'non-goals', 'table of contents', 'contents', 'contributing'],
}
