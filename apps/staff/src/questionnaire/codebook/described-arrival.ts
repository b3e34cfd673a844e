import { textsFor } from '@meinungsbild/design'
import { newVariableNames, type DescribedVariable } from '@meinungsbild/formats'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import { codebookTexts } from './codebook.texts.ts'
import { describedVariables } from './described-variables.ts'

/** The columns of the files of single answers: those of the questionnaire, and when an answer came, which nobody was asked. */
export function describedWithArrival(questionnaire: Questionnaire): readonly DescribedVariable[] {
  const asked = describedVariables(questionnaire)
  const nameOf = newVariableNames()
  for (const { name } of asked) nameOf(name)
  const inEach = (words: 'arrival' | 'arrivalNote') =>
    Object.fromEntries(
      questionnaire.languages.map((language) => [
        language,
        textsFor(codebookTexts, language)[words],
      ]),
    )
  return [
    ...asked,
    {
      name: nameOf('eingang'),
      label: inEach('arrival'),
      measure: 'date',
      categories: [],
      notes: [inEach('arrivalNote')],
    },
  ]
}
