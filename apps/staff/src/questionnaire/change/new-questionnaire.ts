import type { Questionnaire } from '@meinungsbild/questionnaire'

/** The draft that an editor begins with: one page, nothing asked yet. */
export function newQuestionnaire(title: string): Questionnaire {
  return {
    id: 'fragebogen',
    title: { de: title },
    languages: ['de'],
    pages: [{ id: 'seite1', questions: [] }],
  }
}
