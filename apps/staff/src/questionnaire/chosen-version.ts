import type { Questionnaire } from '@meinungsbild/questionnaire'
import { loadInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { StaffContext } from '../staff-env.ts'
import { draftFor, readVersion } from './draft.ts'

type ChosenVersion = {
  readonly initiative: string
  readonly questionnaire: Questionnaire
  /** The number of the version, or `arbeitsstand` for the working copy. */
  readonly version: string
}

/** How the address names what is being edited and is not saved as a version yet. */
export const workingCopy = 'arbeitsstand'

/**
 * The version that the address asks for (`?fassung=2`, `?fassung=arbeitsstand`), else what is being edited; undefined if
 * there is no such.
 */
export async function chosenVersion(
  c: StaffContext,
  deps: StaffDeps,
): Promise<ChosenVersion | undefined> {
  const wanted = c.req.query('fassung') ?? workingCopy
  if (wanted === workingCopy) {
    const draft = await draftFor(c, deps)
    if (draft?.questionnaire === undefined) return undefined
    const version = draft.working?.content === undefined ? String(draft.version) : workingCopy
    return { initiative: draft.loaded.id, questionnaire: draft.questionnaire, version }
  }
  const { id, state } = await loadInitiative(deps.storage, c.req.param('id') ?? '')
  const found = state.questionnaires.find(({ version }) => String(version) === wanted)
  if (found === undefined) return undefined
  const questionnaire = await readVersion(deps.storage, found.contentHash)
  return { initiative: id, questionnaire, version: wanted }
}
