import { canonicalJson } from '@meinungsbild/exchange'
import type { Answers, Circumstances } from '@meinungsbild/questionnaire'
import type { Ballot } from '../ballot-box/ballot-writer.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'

export type Answered = {
  readonly id: string
  readonly token: string | undefined
  readonly stratum: string
  /** As `complete` gives them. */
  readonly answers: Answers
  readonly ending: string | undefined
  readonly quotas: readonly string[]
  readonly circumstances: Circumstances
}

/**
 * Turns answers into what the ballot box takes: from here on nobody can read them who has not the survey's key. The seed
 * goes with them, so that the analysis knows in which order this person saw things; the quotas are counted outside.
 */
export function sealBallot({ survey, seal }: PreparedSurvey, answered: Answered): Ballot {
  const { id, token, stratum, answers, ending, quotas, circumstances } = answered
  const { seed, today, language } = circumstances
  const content = { language, seed, answers, ...(ending !== undefined && { ending }) }
  return {
    id,
    surveyId: survey.id,
    questionnaireHash: survey.questionnaireHash,
    day: today,
    stratum,
    sealed: seal(canonicalJson(content), id),
    token,
    quotas,
    files: filesIn(answers),
  }
}

function filesIn(answers: Answers): readonly string[] {
  return Object.values(answers).flatMap((answer) =>
    answer.kind === 'files' ? answer.files.map(({ id }) => id) : [],
  )
}
