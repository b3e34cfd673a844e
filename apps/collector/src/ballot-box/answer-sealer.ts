import type { PublishedSurvey } from '@meinungsbild/exchange'
import { sealerTo } from './hpke-seal.ts'

/** Seals the answers of one survey: plaintext and submission id in, what `openAnswer` opens out (base64url). */
export type AnswerSealer = (plaintext: string, submissionId: string) => string

/** The same form as `sealAnswer` of the secrecy package gives. Throws if the survey's sealing key is none. */
export function answerSealer({ id, questionnaireHash, sealing }: SealedSurvey): AnswerSealer {
  const info = ['meinungsbild/sealed-answer/1', id, questionnaireHash].join('\n')
  const seal = sealerTo(Buffer.from(sealing.publicKey, 'base64url'), Buffer.from(info))
  return (plaintext, submissionId) =>
    seal(pad(Buffer.from(plaintext)), Buffer.from(submissionId)).toString('base64url')
}

export type SealedSurvey = Pick<PublishedSurvey, 'id' | 'questionnaireHash' | 'sealing'>

const smallestClass = 256
const lengthBytes = 4

/** Four bytes of length (big-endian), the text, zeros up to its size class (256, 512, 1024 … bytes). */
function pad(text: Buffer): Buffer {
  let size = smallestClass
  while (size < lengthBytes + text.length) size *= 2
  const padded = Buffer.alloc(size)
  padded.writeUInt32BE(text.length)
  text.copy(padded, lengthBytes)
  return padded
}
