import { openAnswer } from '@meinungsbild/secrecy'
import type { AnswerFile, SealedFile } from '@meinungsbild/storage'

/** A sealed file of a survey, opened, or `undefined` if it cannot be. */
export async function openFile(
  surveyId: string,
  privateKey: string,
  { id, questionnaireHash, sealed }: SealedFile,
): Promise<AnswerFile | undefined> {
  const context = { surveyId, questionnaireHash, submissionId: id }
  const file = await openAnswer({ ...context, privateKey, sealed })
  return file.ok ? { id, content: file.plaintext } : undefined
}
