import type { Limit } from '../attributes.ts'
import { checkThat, limitWords, written, type DraftCheck } from '../checks.ts'
import { noteAt, type Asking } from '../reading.ts'

/** How many rows or options are answered at least and at most; a limit that can never be missed asks for nothing. */
export function answerCountChecks(
  asking: Asking,
  min: Limit | undefined,
  max: Limit | undefined,
): readonly DraftCheck[] {
  return [
    ...(min === undefined || isIdle(min, asking)
      ? []
      : [
          checkThat(
            asking,
            `count(self.nocomments) >= ${written(min)}`,
            `Bitte geben Sie mehr Antworten${limitWords(min)}.`,
            `Please give more answers${limitWords(min)}.`,
          ),
        ]),
    ...(max === undefined || isIdle(max, asking)
      ? []
      : [
          checkThat(
            asking,
            `count(self.nocomments) <= ${written(max)}`,
            `Bitte geben Sie weniger Antworten${limitWords(max)}.`,
            `Please give fewer answers${limitWords(max)}.`,
          ),
        ]),
  ]
}

/** What LimeSurvey takes for no limit. */
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
