import { answerContent } from '@meinungsbild/exchange'
import type { Answers, Circumstances, Pace } from '@meinungsbild/questionnaire'
import type { Ballot } from '../ballot-box/judge-batch.ts'
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
  /** How fast it went, where an open survey asked for it; in steps so coarse that they mark nobody. */
  readonly pace: Pace | undefined
  readonly arrival: Ballot['arrival']
}

/**
 * Turns answers into what the ballot box takes: from here on nobody can read them who has not the survey's key. The quotas
 * are counted outside.
 */
export function sealBallot({ survey, seal }: PreparedSurvey, answered: Answered): Ballot {
  const { id, token, stratum, answers, ending, quotas, circumstances, pace, arrival } = answered
  const { seed, today, language } = circumstances
  const content = answerContent({ language, seed, answers, ending, pace })
  return {
    id,
    surveyId: survey.id,
    questionnaireHash: survey.questionnaireHash,
    day: today,
    stratum,
    sealed: seal(content, id),
    token,
    quotas,
    files: filesIn(answers),
    arrival,
  }
}

function filesIn(answers: Answers): readonly string[] {
  return Object.values(answers).flatMap((answer) =>
    answer.kind === 'files' ? answer.files.map(({ id }) => id) : [],
  )
}
