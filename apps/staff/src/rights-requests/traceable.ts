import type { Survey } from '@meinungsbild/storage'
import { loadInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** Whether somebody can be found in a survey at all. */
export type Traceable =
  /** No survey was named. */
  | { readonly kind: 'nowhere' }
  /** There are names, or codes, or both. */
  | {
      readonly kind: 'before'
      readonly initiative: string
      readonly names: boolean
      readonly survey: Survey | undefined
    }
  /** The field has ended: everything that told who is who is deleted. */
  | { readonly kind: 'after'; readonly at: string }
  | { readonly kind: 'none' }

export async function traceableIn(
  { storage }: Pick<StaffDeps, 'storage'>,
  initiative: string,
): Promise<Traceable> {
  if (initiative === '') return { kind: 'nowhere' }
  const { holdings } = await storage.deletions.holdings(initiative)
  const names = holdings.some(({ kind }) => kind === 'addresses')
  const survey = await storage.surveys.ofInitiative(initiative)
  const codes = survey ? await storage.codes.count(survey.id) : 0
  if (names || codes > 0)
    return { kind: 'before', initiative, names, survey: codes > 0 ? survey : undefined }
  const { state } = await loadInitiative(storage, initiative)
  const ended = state.field.ended?.at
  return ended === undefined ? { kind: 'none' } : { kind: 'after', at: ended }
}
