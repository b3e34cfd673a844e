import type { Limit } from '../attributes.ts'
import { checkThat, type DraftCheck } from '../checks.ts'
import { noteAt, type Asking } from '../reading.ts'

/** How many rows or options are answered at least and at most. */
export function answerCountChecks(
  asking: Asking,
  min: Limit | undefined,
  max: Limit | undefined,
): readonly DraftCheck[] {
  return [
    ...(min === undefined || isIdle(min, asking)
      ? []
      : [
          checkThat(asking, min, (limit) => `count(self.nocomments) >= ${limit}`, {
            de: 'Bitte geben Sie mehr Antworten',
            en: 'Please give more answers',
          }),
        ]),
    ...(max === undefined || isIdle(max, asking)
      ? []
      : [
          checkThat(asking, max, (limit) => `count(self.nocomments) <= ${limit}`, {
            de: 'Bitte geben Sie weniger Antworten',
            en: 'Please give fewer answers',
          }),
        ]),
  ]
}

/** What LimeSurvey takes for no limit; a part of an answer is reported. */
function isIdle(limit: Limit, asking: Asking): boolean {
  if (typeof limit !== 'number') return false
  if (limit > 0 && !Number.isInteger(limit)) {
    noteAt(
      asking,
      'lost',
      `Die Zahl der Antworten war auf ${limit} begrenzt, was keine ganze Zahl ist.`,
      `The number of answers was limited to ${limit}, which is no whole number.`,
    )
  }
  return limit <= 0 || !Number.isInteger(limit)
}
