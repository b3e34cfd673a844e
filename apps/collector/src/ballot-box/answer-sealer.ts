import type { PublishedSurvey } from '@meinungsbild/exchange'
import { answerAad, answerInfo, pad } from '@meinungsbild/secrecy'
import { sealerTo } from './hpke-seal.ts'

/** Seals the answers of one survey: plaintext and submission id in, what `openAnswer` opens out (base64url). */
export type AnswerSealer = (plaintext: string, submissionId: string) => string

/** The same form as `sealAnswer` of the secrecy package gives. Throws if the survey's sealing key is none. */
export function answerSealer({ id, questionnaireHash, sealing }: SealedSurvey): AnswerSealer {
  const info = answerInfo({ surveyId: id, questionnaireHash })
  const seal = sealerTo(Buffer.from(sealing.publicKey, 'base64url'), info)
  return (plaintext, submissionId) =>
    seal(pad(Buffer.from(plaintext)), answerAad({ submissionId })).toString('base64url')
}

export type SealedSurvey = Pick<PublishedSurvey, 'id' | 'questionnaireHash' | 'sealing'>
