import { canonicalJson, parseSealedSubmission, type Json } from '@meinungsbild/exchange'
import { openAnswer } from '@meinungsbild/secrecy'
import type { PulledSubmission, Survey } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'
import { callOutside, type Answered } from './call-outside.ts'

/** What a pull brought in. */
type Pull = {
  readonly kept: number
  readonly damaged: number
  readonly repeated: number
}

export type Pulled =
  | { readonly ok: true; readonly pull: Pull }
  | { readonly ok: false; readonly refusal: Extract<Answered, { ok: false }> }

/** Submissions per request: large enough to be quick, small enough for one request's memory. */
const perRequest = 500

/**
 * Fetches all sealed submissions of a survey from the collector, opens and keeps them, and only then lets the
 * collector delete them. May be interrupted and repeated at any point: each submission counts once. Refused when the
 * collector offers again what it was told to delete, for then there would be no end.
 */
export async function pullAnswers(deps: StaffDeps, survey: Survey): Promise<Pulled> {
  const total = { kept: 0, damaged: 0, repeated: 0 }
  const confirmedBefore = new Set<string>()
  for (;;) {
    const path = `/submissions?survey=${encodeURIComponent(survey.id)}&limit=${perRequest}`
    const answered = await callOutside(deps, deps.collector, 'GET', path)
    if (!answered.ok) return { ok: false, refusal: answered }
    const submissions = submissionsIn(answered.body)
    if (submissions.length === 0) return { ok: true, pull: total }
    if (submissions.some(({ id }) => confirmedBefore.has(id))) {
      const detail = 'submissions come again that were confirmed'
      return { ok: false, refusal: { ok: false, code: 'refused', detail } }
    }

    const opened = await Promise.all(submissions.map((each) => openOne(survey, each)))
    const kept = await deps.storage.answers.keep(survey.id, opened)
    total.kept += kept.kept
    total.damaged += kept.damaged
    total.repeated += kept.repeated

    const ids = submissions.map(({ id }) => id)
    const confirmed = await callOutside(deps, deps.collector, 'POST', '/submissions/confirm', {
      ids,
    })
    if (!confirmed.ok) return { ok: false, refusal: confirmed }
    for (const id of ids) confirmedBefore.add(id)
  }
}

function submissionsIn(body: Json) {
  const list =
    typeof body === 'object' && body !== null && 'submissions' in body ? body['submissions'] : null
  if (!Array.isArray(list)) throw new TypeError('The collector answered without submissions.')
  return list.map((item) => {
    const parsed = parseSealedSubmission(item)
    if (!parsed.ok)
      throw new TypeError(`The collector sent a submission that is none: ${parsed.flaw}`)
    return parsed.value
  })
}

async function openOne(
  survey: Survey,
  { id, day, sealed, questionnaireHash }: ReturnType<typeof submissionsIn>[number],
): Promise<PulledSubmission> {
  const damaged = (reason: string) =>
    ({ submission: id, day, opened: false, sealed, reason }) as const
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
    return { submission: id, day, opened: true, content }
  } catch {
    return damaged('no answer inside')
  }
}
