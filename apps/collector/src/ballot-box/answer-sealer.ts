import type { PublishedSurvey } from '@meinungsbild/exchange'
import { answerAad, answerInfo, pad } from '@meinungsbild/secrecy'
import { sealerTo } from './hpke-seal.ts'

/** Seals what one survey takes in: plaintext and the id of the submission or file in, what `openAnswer` opens out (base64url). */
export type AnswerSealer = (plaintext: string | Uint8Array, id: string) => string

/** The same form as `sealAnswer` of the secrecy package gives. Throws if the survey's sealing key is none. */
export function answerSealer({ id, questionnaireHash, sealing }: SealedSurvey): AnswerSealer {
  const info = answerInfo({ surveyId: id, questionnaireHash })
  const seal = sealerTo(Buffer.from(sealing.publicKey, 'base64url'), info)
  return (plaintext, id) =>
    seal(pad(Buffer.from(plaintext)), answerAad({ submissionId: id })).toString('base64url')
}

export type SealedSurvey = Pick<PublishedSurvey, 'id' | 'questionnaireHash' | 'sealing'>
