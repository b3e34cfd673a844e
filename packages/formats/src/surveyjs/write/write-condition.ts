import { parseExpression, type Text } from '@meinungsbild/questionnaire'
import { mindsCapitals } from './minds-capitals.ts'
import { writeExpression } from './write-expression.ts'
import { noteChanged, noteLost, type Writing } from './writing.ts'

/** A condition as SurveyJS writes it; undefined if there is none, or, with a line, if it cannot say it. */
export function writeCondition(
  condition: string | undefined,
  place: Text,
  writing: Writing,
): string | undefined {
  if (condition === undefined) return undefined
  const written = writeExpression(condition, writing.questionnaire)
  const parsed = parseExpression(condition)
  if (written === undefined) {
    noteLost(
      place,
      `Der Ausdruck „${condition}“ lässt sich in SurveyJS nicht ausdrücken.`,
      `The expression “${condition}” cannot be said in SurveyJS.`,
      writing,
    )
  } else if (parsed.ok && mindsCapitals(parsed.expression, writing.questionnaire)) {
    noteChanged(
      place,
      `In „${condition}“ sind für SurveyJS große und kleine Buchstaben gleich.`,
      `In “${condition}”, SurveyJS does not tell capitals from small letters.`,
      writing,
    )
  }
  return written
}
