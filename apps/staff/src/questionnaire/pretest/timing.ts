import {
  answeringSeconds,
  isAsked,
  type Page,
  type Questionnaire,
} from '@meinungsbild/questionnaire'

/** How long the questionnaire takes whoever sees all of it, after the rules of thumb of survey practice. */
export type Timing = {
  readonly pages: readonly PageTiming[]
  readonly seconds: number
}

export type PageTiming = {
  readonly page: Page
  /** Questions that are asked; words and computed values are none. */
  readonly questions: number
  readonly seconds: number
}

/** Longer than this in minutes, and many break off (online); longer than the second, most do. */
export const tiringMinutes = [10, 15] as const

export function timingOf({ pages }: Questionnaire): Timing {
  const timed = pages.map((page) => ({
    page,
    questions: page.questions.filter((own) => isAsked(own) && own.kind !== 'hidden').length,
    seconds: page.questions.reduce((sum, own) => sum + answeringSeconds(own), 0),
  }))
  return { pages: timed, seconds: timed.reduce((sum, { seconds }) => sum + seconds, 0) }
}
