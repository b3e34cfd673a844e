import { canonicalJson } from '@meinungsbild/exchange'
import type { Channel } from '@meinungsbild/questionnaire'
import { openAnswer } from '@meinungsbild/secrecy'
import type { PulledSubmission, SealedAnswer } from '@meinungsbild/storage'

/** A sealed submission of a survey that came by `channel`, opened, or with the reason why it cannot be. */
export async function openSubmission(
  surveyId: string,
  privateKey: string,
  { questionnaireHash, sealed, ...rest }: SealedAnswer,
  channel: Channel,
): Promise<PulledSubmission> {
  const place = { surveyId, questionnaireHash, submissionId: rest.submission }
  const answer = await openAnswer({ ...place, privateKey, sealed })
  if (!answer.ok) return { ...rest, opened: false, sealed, reason: 'not opened' }
  try {
    const content = canonicalJson(JSON.parse(Buffer.from(answer.plaintext).toString('utf8')))
    return { ...rest, opened: true, content, channel }
  } catch {
    return { ...rest, opened: false, sealed, reason: 'no answer inside' }
  }
}
