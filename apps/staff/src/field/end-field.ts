import type { Survey } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { callOutside, type Answered } from '../publishing/call-outside.ts'
import { countsOutside } from '../publishing/counts-outside.ts'
import { publishedWindow, publishSurvey } from '../publishing/publish-survey.ts'
import { pullAnswers } from '../publishing/pull-answers.ts'
import type { StaffDeps } from '../staff-deps.ts'

export type EndedField =
  | {
      readonly ok: true
      /** Of a survey with codes: how many were used of how many, before they were deleted. */
      readonly doors?: { readonly used: number; readonly codes: number }
    }
  | { readonly ok: false; readonly refusal: Extract<Answered, { ok: false }> }

/**
 * Ends a field outside: nothing more is taken, what lies in the ballot box is fetched, and then the codes and the
 * secret of the door are deleted for good, as the privacy notice promises. May be repeated after an interruption.
 */
export async function endField(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  survey: Survey,
): Promise<EndedField> {
  const now = deps.now().toISOString()
  const opens = publishedWindow(survey)?.opens ?? now
  const withCodes = initiative.state.participantsPlans.at(-1)?.plan.access === 'code'
  const codes = await deps.storage.codes.count(survey.id)
  if (survey.state !== 'closed') {
    const pushed = await publishSurvey(deps, initiative, survey, { opens, closes: now })
    if (!pushed.ok) return pushed
    await deps.storage.surveys.setState(survey.id, 'closed')
  }
  const pulled = await pullAnswers(deps, survey)
  if (!pulled.ok) return pulled
  if (!withCodes || codes === 0) return { ok: true }

  const { doorsUsed = 0 } = await countsOutside(deps, survey, 'code')
  const deleted = await callOutside(deps, deps.admission, 'DELETE', `/lists/${survey.id}`)
  if (!deleted.ok) return { ok: false, refusal: deleted }
  await deps.storage.codes.forget(survey.id)
  return { ok: true, doors: { used: doorsUsed, codes } }
}
