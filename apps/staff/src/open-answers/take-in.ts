import { smallestBatch, writtenTexts, type OpenVariable } from '@meinungsbild/analysis'
import { readRespondent, type Questionnaire } from '@meinungsbild/questionnaire'
import type { StaffDeps } from '../staff-deps.ts'

/**
 * Takes in the texts of all answers that came since the last time, if there are enough of them to hide one another; says
 * how many wait. What has been taken in lies under an id and in an order of its own for every question.
 */
export async function takeIn(
  { storage: { openAnswers } }: StaffDeps,
  survey: string,
  questionnaire: Questionnaire,
  variables: readonly OpenVariable[],
): Promise<number> {
  const waiting = await openAnswers.countWaiting(survey)
  if (waiting < smallestBatch) return waiting
  const answers = await openAnswers.waiting(survey)
  const texts = answers.flatMap(({ content, day }) =>
    writtenTexts(questionnaire, variables, readRespondent(JSON.parse(content), day, questionnaire)),
  )
  // If somebody else was quicker, all of them have been taken in as well.
  await openAnswers.takeIn(
    survey,
    answers.map(({ id }) => id),
    texts,
  )
  return 0
}
