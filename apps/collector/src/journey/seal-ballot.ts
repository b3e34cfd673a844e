import { canonicalJson, type PublishedSurvey } from '@meinungsbild/exchange'
import type { Answers, Language } from '@meinungsbild/questionnaire'
import { sealAnswer } from '@meinungsbild/secrecy'
import type { Ballot } from '../ballot-box/ballot-writer.ts'

export type Answered = {
  readonly survey: PublishedSurvey
  readonly id: string
  readonly token: string | undefined
  readonly language: Language
  /** As `complete` gives them. */
  readonly answers: Answers
  /** ISO date. */
  readonly day: string
}

/** Turns answers into what the ballot box takes: from here on nobody can read them who has not the survey's key. */
export async function sealBallot(answered: Answered): Promise<Ballot> {
  const { survey, id, token, language, answers, day } = answered
  const place = {
    surveyId: survey.id,
    questionnaireHash: survey.questionnaireHash,
  }
  const sealed = await sealAnswer({
    ...place,
    submissionId: id,
    publicKey: survey.sealing.publicKey,
    plaintext: new TextEncoder().encode(canonicalJson({ language, answers })),
  })
  return { id, ...place, day, sealed, token }
}
