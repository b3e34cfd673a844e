import type { ScalePoint } from '../parts.ts'
import type { Question } from '../question.ts'
import type { Page, Questionnaire } from '../questionnaire.ts'

/** The same words in both languages, for tests that are not about words. */
export function both(words: string) {
  return { de: words, en: words }
}

export const agreement: readonly ScalePoint[] = [
  { code: 'no', label: { de: 'stimme nicht zu', en: 'disagree' }, value: 1 },
  { code: 'partly', label: { de: 'teils, teils', en: 'partly' }, value: 2 },
  { code: 'yes', label: { de: 'stimme zu', en: 'agree' }, value: 3 },
]

export function questionnaireOf(...pages: readonly Page[]): Questionnaire {
  return { id: 'survey', title: both('Umfrage'), languages: ['de', 'en'], pages }
}

export function pageOf(id: string, ...questions: readonly Question[]): Page {
  return { id, questions }
}
