import type { Text } from '@meinungsbild/questionnaire'
import { writeExpression } from './write-expression.ts'
import { noteLost, type Writing } from './writing.ts'

/** A condition as SurveyJS writes it; undefined if there is none, or, with a line, if it cannot say it. */
export function writeCondition(
  condition: string | undefined,
  place: Text,
  writing: Writing,
): string | undefined {
  if (condition === undefined) return undefined
  const written = writeExpression(condition, writing.questionnaire)
  if (written === undefined) {
    noteLost(
      place,
      `Der Ausdruck „${condition}“ lässt sich in SurveyJS nicht ausdrücken.`,
      `The expression “${condition}” cannot be said in SurveyJS.`,
      writing,
    )
  }
  return written
}
