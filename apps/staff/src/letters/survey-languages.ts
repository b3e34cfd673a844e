import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { questionnaireUnder } from '../publishing/questionnaire-under.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** The languages of the newest questionnaire, the main one first; German as long as there is none. */
export async function surveyLanguages(
  deps: Pick<StaffDeps, 'storage'>,
  { state }: LoadedInitiative,
): Promise<readonly [string, ...string[]]> {
  const hash = state.questionnaires.at(-1)?.contentHash
  return hash === undefined ? ['de'] : (await questionnaireUnder(deps, hash)).languages
}
