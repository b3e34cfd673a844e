import { setImmediate } from 'node:timers/promises'
import { smallestBatch, writtenTexts, type OpenVariable } from '@meinungsbild/analysis'
import { readRespondent, type Questionnaire } from '@meinungsbild/questionnaire'
import type { StaffDeps } from '../staff-deps.ts'

/** Answers whose texts are taken in without a pause: enough to hide one another, and over before others notice. */
const batch = 2_000

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
  for (;;) {
    const waiting = await openAnswers.countWaiting(survey)
    if (waiting < smallestBatch) return waiting
    // The rest is taken along, so that none of the last ones waits for others that may never come.
    const answers = await openAnswers.waiting(survey, waiting < 2 * batch ? undefined : batch)
    const texts = answers.flatMap(({ content, day }) =>
      writtenTexts(
        questionnaire,
        variables,
        readRespondent(JSON.parse(content), day, questionnaire),
      ),
    )
    // If somebody else was quicker, all of them have been taken in as well.
    await openAnswers.takeIn(
      survey,
      answers.map(({ id }) => id),
      texts,
    )
    await setImmediate()
  }
}
