import { answerContent } from '@meinungsbild/exchange'
import type { Answers, Circumstances, Pace } from '@meinungsbild/questionnaire'
import type { OpenBallot } from '../ballot-box/judge-batch.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'
import { filesNamed } from './files-named.ts'

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
  readonly arrival: OpenBallot['arrival']
}

/** Turns answers into what the ballot box takes and seals. The quotas are counted outside. */
export function ballotOf({ survey }: PreparedSurvey, answered: Answered): OpenBallot {
  const { id, token, stratum, answers, ending, quotas, circumstances, pace, arrival } = answered
  const { seed, today, language } = circumstances
  return {
    id,
    surveyId: survey.id,
    questionnaireHash: survey.questionnaireHash,
    day: today,
    stratum,
    content: answerContent({ language, seed, answers, ending, pace }),
    sealing: survey.sealing,
    token,
    quotas,
    files: filesNamed(answers).map(({ id: file }) => file),
    arrival,
  }
}
