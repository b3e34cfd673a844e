import type { Questionnaire } from '@meinungsbild/questionnaire'
import { questionnaireArbitrary } from '@meinungsbild/questionnaire/testing/questionnaire.arbitrary.ts'
import fc from 'fast-check'

/** Always the same few questionnaires, of all sorts. */
export const anyQuestionnaires: readonly Questionnaire[] = fc.sample(questionnaireArbitrary, {
  seed: 7,
  numRuns: 6,
})
