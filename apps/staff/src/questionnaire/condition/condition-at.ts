import type { FormReading } from '../parts/form-reading.ts'
import { readCondition } from './condition-fields.ts'
import { earlierQuestions, type ConditionPlace } from './earlier-questions.ts'
import { subjectsIn } from './subject.ts'

/** The condition that a form says; `before` is what it was. Only what is asked before the place can be asked about. */
export function conditionAt(
  reading: FormReading,
  name: string,
  before: string | undefined,
  place: ConditionPlace,
): string | undefined {
  const { questionnaire, language } = reading
  const subjects = subjectsIn(questionnaire, earlierQuestions(questionnaire, place), language)
  return readCondition({ ...reading, subjects }, name, before)
}
