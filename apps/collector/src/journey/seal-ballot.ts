import { canonicalJson } from '@meinungsbild/exchange'
import type { Answers, Language } from '@meinungsbild/questionnaire'
import type { Ballot } from '../ballot-box/ballot-writer.ts'
import type { PreparedSurvey } from '../shelf/prepared-survey.ts'

export type Answered = {
  readonly id: string
  readonly token: string | undefined
  readonly language: Language
  /** As `complete` gives them. */
  readonly answers: Answers
  /** ISO date. */
  readonly day: string
}

/** Turns answers into what the ballot box takes: from here on nobody can read them who has not the survey's key. */
export function sealBallot({ survey, seal }: PreparedSurvey, answered: Answered): Ballot {
  const { id, token, language, answers, day } = answered
  const { id: surveyId, questionnaireHash } = survey
  const sealed = seal(canonicalJson({ language, answers }), id)
  return { id, surveyId, questionnaireHash, day, sealed, token }
}
