import type { Questionnaire } from '@meinungsbild/questionnaire'
import { loadInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffContext } from '../staff-env.ts'
import { readVersion } from './draft.ts'

type ChosenVersion = {
  readonly initiative: string
  readonly questionnaire: Questionnaire
  readonly version: number
}

/** The version that the address asks for (`?fassung=2`), else the newest; undefined if there is no such. */
export async function chosenVersion(
  c: StaffContext,
  deps: StaffDeps,
): Promise<ChosenVersion | undefined> {
  const { id, state } = await loadInitiative(deps.storage, c.req.param('id') ?? '')
  const wanted = c.req.query('fassung')
  const found =
    wanted === undefined
      ? state.questionnaires.at(-1)
      : state.questionnaires.find(({ version }) => String(version) === wanted)
  if (found === undefined) return undefined
  const questionnaire = await readVersion(deps.storage, found.contentHash)
  return { initiative: id, questionnaire, version: found.version }
}
