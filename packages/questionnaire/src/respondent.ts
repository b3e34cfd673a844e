import type { Answers } from './answers.ts'
import type { Circumstances } from './circumstances.ts'
import { paces, type Pace } from './pace.ts'
import { parseAnswers } from './parse-answers.ts'
import type { Questionnaire } from './questionnaire.ts'

/** One person's answers as they were opened, and what they depended on. */
export type Respondent = {
  /** The random id under which the answers are kept; absent where they come from elsewhere. */
  readonly id?: string
  readonly answers: Answers
  readonly circumstances: Circumstances
  /** The ending that was reached if not the questionnaire's own: not one of the population, or a quota was full. */
  readonly ending?: string
  /** How fast it went, where the survey took note of it. */
  readonly pace?: Pace
  /** Of the code that paid for the answers; absent where there are no codes, or no strata. */
  readonly stratum?: string
  /** Absent where it was not noted. */
  readonly channel?: Channel
}

/** How answers came in (Erhebungsweg): over the public pages, shared devices among them, or on a form that was keyed. */
export type Channel = 'web' | 'paper'

/**
 * Reads the content of an opened submission, given on `day` (ISO date). Anybody may have sealed it: what is no answer
 * counts as a person who answered nothing, and is never dropped.
 */
export function readRespondent(
  content: unknown,
  day: string,
  questionnaire: Questionnaire,
): Respondent {
  const { answers, seed, language, ending, pace } = fieldsOf(content)
  const parsed = parseAnswers(answers)
  const known = questionnaire.languages.find((own) => own === language)
  const ownPace = paces.find((each) => each === pace)
  const reached = questionnaire.endings?.find(({ id }) => id === ending)
  return {
    answers: parsed.ok ? parsed.answers : {},
    circumstances: {
      seed: typeof seed === 'number' && Number.isInteger(seed) ? seed >>> 0 : 0,
      today: day,
      language: known ?? questionnaire.languages[0],
    },
    ...(reached !== undefined && { ending: reached.id }),
    ...(ownPace !== undefined && { pace: ownPace }),
  }
}

function fieldsOf(content: unknown): Readonly<Record<string, unknown>> {
  return typeof content === 'object' && content !== null ? { ...content } : {}
}
