import { utf8 } from './utf8.ts'

/** Where an answer belongs; bound into the seal, so that it opens nowhere else. */
export type AnswerContext = {
  readonly surveyId: string
  /** SHA-256 of the questionnaire that was answered, hex. */
  readonly questionnaireHash: string
  readonly submissionId: string
}

/** The `info` of the seal (RFC 9180): the same for all answers to one questionnaire of one survey. */
export function answerInfo({
  surveyId,
  questionnaireHash,
}: Omit<AnswerContext, 'submissionId'>): Uint8Array<ArrayBuffer> {
  return utf8(['meinungsbild/sealed-answer/1', surveyId, questionnaireHash].join('\n'))
}

/** The `aad` of the seal: this one submission. */
export function answerAad({
  submissionId,
}: Pick<AnswerContext, 'submissionId'>): Uint8Array<ArrayBuffer> {
  return utf8(submissionId)
}
