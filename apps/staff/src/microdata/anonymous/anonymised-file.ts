import type { AnonymousPlan } from '@meinungsbild/analysis'
import { mayReadResults } from '@meinungsbild/procedure'
import type { Language } from '@meinungsbild/questionnaire'
import type { AnonymousRelease } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { anonymousData, type AnonymousData } from './anonymous-data.ts'
import { readKeptPlan } from './kept-plan.ts'

/** Anonymised single answers that two people have released, to be written in any format. */
export type AnonymisedFile = Pick<AnonymousData, 'table' | 'questionnaire'> & {
  readonly plan: AnonymousPlan
  readonly release: AnonymousRelease
}

/**
 * The anonymised single answers of an initiative, for its open data; `undefined` unless two people have released exactly this
 * file: where answers have come or gone since then, it is to be released anew.
 */
export async function anonymisedFile(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  language?: Language,
): Promise<AnonymisedFile | undefined> {
  if (!mayReadResults(initiative.state)) return undefined
  const survey = await deps.storage.surveys.ofInitiative(initiative.id)
  const releases = survey ? await deps.storage.anonymousReleases.list(survey.id) : []
  const release = releases.findLast(({ judged }) => judged?.verdict === 'released')
  if (release === undefined) return undefined
  const plan = readKeptPlan(release.plan)
  const made = await anonymousData(deps, initiative, plan, language)
  if (made?.ok !== true || made.hash !== release.hash) return undefined
  return { table: made.table, questionnaire: made.questionnaire, plan, release }
}
