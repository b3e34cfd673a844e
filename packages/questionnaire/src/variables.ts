import { variablesOf } from './kinds/columns.ts'
import type { Questionnaire } from './questionnaire.ts'
import type { Variable } from './variable.ts'

/** The columns of the results, in the order of the questionnaire. Statements have none, a matrix has one per row. */
export function variables(questionnaire: Questionnaire): readonly Variable[] {
  return questionnaire.pages.flatMap((page) => page.questions.flatMap(variablesOf))
}
