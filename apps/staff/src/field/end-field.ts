import type { SlipOutcome, Survey } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { callOutside, type Answered } from '../publishing/call-outside.ts'
import { forgetParticipants } from '../participants/forget-participants.ts'
import { shutSurvey } from '../publishing/shut-survey.ts'
import { takenPart } from '../publishing/taken-part.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { fetchAnswers } from './fetch-answers.ts'

export type EndedField =
  | {
      readonly ok: true
      /** Of a survey with codes: how many were used of how many, before they were deleted. */
      readonly doors?: { readonly used: number; readonly codes: number }
      /** What came of the return slips of forms on paper, before they were deleted. */
      readonly slips?: Readonly<Record<SlipOutcome, number>>
      /** How many people were deleted from the list of participants. */
      readonly people: number
    }
  | { readonly ok: false; readonly refusal: Extract<Answered, { ok: false }> }

/**
 * Ends a field outside: nothing more is taken, what lies in the ballot box is fetched, and then the codes and the
 * secret of the door are deleted for good, with the names and addresses, as the privacy notice promises. May be repeated after an interruption.
 */
export async function endField(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  survey: Survey,
): Promise<EndedField> {
  const { codes: stored, surveys, mailSeries, paperSlips } = deps.storage
  const withCodes = initiative.state.participantsPlans.at(-1)?.plan.access === 'code'
  const codes = await stored.count(survey.id)
  if (survey.state !== 'closed') {
    const shut = await shutSurvey(deps, initiative, survey, deps.now().toISOString())
    if (!shut.ok) return shut
    await surveys.setState(survey.id, 'closed')
  }
  await deps.courier?.pauseAll(initiative.id)
  await mailSeries.forget(initiative.id)
  await deps.storage.letterSeries.forget(initiative.id)
  const pulled = await fetchAnswers(deps, initiative, { ...survey, state: 'closed' })
  if (!pulled.ok) return pulled
  if (!withCodes || codes === 0) {
    // Codes made for a plan that was given up later are deleted as well.
    await stored.forget(survey.id)
    await paperSlips.forget(survey.id)
    return { ok: true, people: await forgetParticipants(deps, initiative.id, new Set()) }
  }
  const part = await takenPart(deps, survey)
  if (!part.ok) return part
  const people = await forgetParticipants(deps, initiative.id, part.hashes)
  const deleted = await callOutside(deps, deps.admission, 'DELETE', `/lists/${survey.id}`)
  if (!deleted.ok) return { ok: false, refusal: deleted }
  await stored.forget(survey.id)
  const slips = await paperSlips.counts(survey.id)
  await paperSlips.forget(survey.id)
  return { ok: true, doors: { used: part.online.size, codes }, slips, people }
}
