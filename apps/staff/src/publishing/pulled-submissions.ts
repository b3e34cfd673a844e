import { canonicalJson, parseSealedSubmission, type Json } from '@meinungsbild/exchange'
import { openAnswer } from '@meinungsbild/secrecy'
import type { PulledSubmission, Survey } from '@meinungsbild/storage'

/**
 * What a collector offered, each opened or, where that is not possible, as it came; `undefined` if its answer is none.
 * One submission that is spoiled must not keep the others from being counted, nor get lost itself.
 */
export async function pulledSubmissions(
  survey: Survey,
  body: Json,
): Promise<readonly PulledSubmission[] | undefined> {
  const list =
    typeof body === 'object' && body !== null && 'submissions' in body ? body['submissions'] : null
  if (!Array.isArray(list)) return undefined
  const opened = await Promise.all(list.map((item) => openOne(survey, item)))
  const known = opened.filter((each) => each !== undefined)
  return known.length === opened.length ? known : undefined
}

async function openOne(survey: Survey, item: Json): Promise<PulledSubmission | undefined> {
  const parsed = parseSealedSubmission(item)
  if (!parsed.ok) return spoiled(item, parsed.flaw)
  const { id, day, stratum, sealed, questionnaireHash } = parsed.value
  const damaged = (reason: string) =>
    ({ submission: id, day, stratum, opened: false, sealed, reason }) as const
  const opened = await openAnswer({
    privateKey: survey.sealing.privateKey,
    surveyId: survey.id,
    questionnaireHash,
    submissionId: id,
    sealed,
  })
  if (!opened.ok) return damaged('not opened')
  try {
    const content = canonicalJson(JSON.parse(Buffer.from(opened.plaintext).toString('utf8')))
    return { submission: id, day, stratum, opened: true, content }
  } catch {
    return damaged('no answer inside')
  }
}

/** A submission that has lost its form, kept whole under its id; without an id it could never be confirmed. */
function spoiled(item: Json, reason: string): PulledSubmission | undefined {
  const { id, day } = Object(item)
  if (typeof id !== 'string') return undefined
  return {
    submission: id,
    day: typeof day === 'string' ? day : '',
    stratum: '',
    opened: false,
    sealed: JSON.stringify(item),
    reason,
  }
}
