import { fileNumberOf } from '../../papers/file-number.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { BegunDraft } from '../draft.ts'
import type { PaperHouse } from './paper-questionnaire.ts'

/** Who asks, and when the version came to be; what is being edited is of now. */
export async function houseOf(
  deps: StaffDeps,
  { loaded }: Pick<BegunDraft, 'loaded'>,
  version: string,
): Promise<PaperHouse> {
  const { name, unit, postalAddress } = await deps.storage.settings.authority()
  const saved = loaded.state.questionnaires.find((each) => String(each.version) === version)
  return {
    authority: { name, unit },
    postalAddress,
    coat: await deps.storage.settings.coatOfArms(),
    fileNumber: await fileNumberOf(deps, loaded),
    at: saved?.at ?? deps.now().toISOString(),
  }
}
