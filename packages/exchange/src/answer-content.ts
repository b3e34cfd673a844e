import type { Answers, Circumstances, Pace } from '@meinungsbild/questionnaire'
import { canonicalJson } from './canonical-json.ts'

export type AnswerContent = Pick<Circumstances, 'language' | 'seed'> & {
  /** As `complete` gives them. */
  readonly answers: Answers
  readonly ending: string | undefined
  /** How fast it went, where an open survey asked for it; in steps so coarse that they mark nobody. */
  readonly pace: Pace | undefined
}

/**
 * What is sealed, the same whoever seals it. The seed goes with the answers, so that the analysis knows in which order
 * this person saw things.
 */
export function answerContent({ language, seed, answers, ending, pace }: AnswerContent): string {
  return canonicalJson({
    language,
    seed,
    answers,
    ...(ending !== undefined && { ending }),
    ...(pace !== undefined && { pace }),
  })
}
