import { sealAnswer, type AnswerContext } from '@meinungsbild/secrecy'
import type { Survey } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'

/** An answer that nobody gave, sealed for a survey's key, with what its seal is bound to. */
export type TrialAnswer = AnswerContext & { readonly sealed: string }

/** A trial answer for the survey's key, to be opened with its shares. */
export async function trialAnswer(deps: StaffDeps, survey: Survey): Promise<TrialAnswer> {
  const place = {
    surveyId: survey.id,
    questionnaireHash: '0'.repeat(64),
    submissionId: 'AAAAAAAAAAAAAAAAAAAAAA',
  }
  const plaintext = new TextEncoder().encode(secretOf(deps, survey))
  const sealed = await sealAnswer({ ...place, publicKey: survey.sealing.publicKey, plaintext })
  return { ...place, sealed }
}

/** Whether `read` is what stood in the survey's trial answer. */
export function isTrialAnswer(deps: StaffDeps, survey: Survey, read: string): boolean {
  return read === secretOf(deps, survey)
}

/** What only this house could write and only the shares can read; it follows from the key, so that nothing is kept of it. */
function secretOf({ insideKey }: StaffDeps, { id, sealing }: Survey): string {
  return insideKey.sign(`meinungsbild/trial-answer/1\n${id}\n${sealing.publicKey}`)
}
