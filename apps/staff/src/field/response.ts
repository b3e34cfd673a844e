import type { Survey } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { countsOutside, type CountsOutside } from '../publishing/counts-outside.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** Rücklauf in numbers: who was invited, who came, what arrived. */
export type Response = CountsOutside & {
  readonly access: 'open' | 'code'
  readonly invited: number | undefined
  /** Opened. */
  readonly answers: number
  /** In a sealed ballot box that has not been opened yet. */
  readonly sealed: number
  readonly damaged: number
  /** Of all these, those that came on paper. */
  readonly paper: number
  readonly perDay: readonly { readonly day: string; readonly answers: number }[]
}

export async function responseOf(
  deps: StaffDeps,
  { state }: LoadedInitiative,
  survey: Survey,
): Promise<Response> {
  const plan = state.participantsPlans.at(-1)?.plan
  // With the end of the field the door forgets its codes, and with them who came.
  const access = state.field.status === 'ended' ? 'open' : (plan?.access ?? 'open')
  const counts = await deps.storage.answers.counts(survey.id)
  return {
    ...(await countsOutside(deps, survey, access)),
    access,
    invited: plan?.size,
    answers: counts.opened,
    sealed: await deps.storage.sealedSubmissions.count(survey.id),
    damaged: counts.damaged,
    paper: await deps.storage.paperForms.countDone(survey.id),
    perDay: await deps.storage.answers.perDay(survey.id),
  }
}
