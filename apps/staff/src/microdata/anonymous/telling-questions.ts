import type { AnonymousPlan } from '@meinungsbild/analysis'
import {
  parseExpression,
  referencesIn,
  type Question,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { possibleVariables } from './plan-fields.ts'

/**
 * Questions that go out although they are asked only after certain answers to a quasi-identifier: whether somebody was asked
 * tells what was taken away there.
 */
export function tellingQuestions(
  questionnaire: Questionnaire,
  { quasiIdentifiers, leftOut }: AnonymousPlan,
): readonly Question[] {
  const goingOut = possibleVariables(questionnaire).filter(({ id }) => !leftOut.includes(id))
  const outside = new Set(goingOut.map(({ question }) => question))
  const identifying = new Set(quasiIdentifiers.map((id) => id.split('.')[0]))
  const looksAtThem = (condition: string | undefined) => {
    const parsed = condition === undefined ? undefined : parseExpression(condition)
    return (
      parsed?.ok === true &&
      referencesIn(parsed.expression).some(({ path }) => identifying.has(path[0]))
    )
  }
  return questionnaire.pages.flatMap(({ visibleIf, questions }) =>
    questions.filter(
      (question) =>
        outside.has(question.id) && (looksAtThem(visibleIf) || looksAtThem(question.visibleIf)),
    ),
  )
}
