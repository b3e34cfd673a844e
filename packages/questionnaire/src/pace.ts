import { answeringSeconds } from './answering-time.ts'
import type { JourneyPage } from './journey.ts'

/** How long somebody took, beside the time that the questions usually take: the shortest class first. */
export const paces = ['underQuarter', 'underHalf', 'usual', 'overDouble'] as const

/** So coarse that it tells nobody apart: under a quarter, a quarter to a half, a half to double the usual time, above. */
export type Pace = (typeof paces)[number]

/** The class of a time in seconds for these pages as they were shown; undefined where there is nothing to compare with. */
export function paceOf(
  seconds: number,
  pages: readonly Pick<JourneyPage, 'questions'>[],
): Pace | undefined {
  const usual = pages
    .flatMap(({ questions }) => questions)
    .reduce((sum, question) => sum + answeringSeconds(question), 0)
  if (usual === 0) return undefined
  const share = seconds / usual
  if (share < 1 / 4) return 'underQuarter'
  if (share < 1 / 2) return 'underHalf'
  return share <= 2 ? 'usual' : 'overDouble'
}
