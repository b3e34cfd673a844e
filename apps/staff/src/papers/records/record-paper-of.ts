import type { UiLanguage } from '@meinungsbild/design'
import type { Paper } from '@meinungsbild/documents'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { claimOf } from '../../privacy-notice/claim-of.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import { fileNumberOf } from '../file-number.ts'
import { houseOf } from '../house-of.ts'
import type { RecordPaper } from './record-paper.ts'

/** A paper about an act as it is printed, and the file number that it bears. */
export async function recordPaperOf(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  record: RecordPaper,
  language: UiLanguage,
): Promise<{ readonly paper: Paper; readonly fileNumber: string }> {
  const { model, state } = initiative
  const fileNumber = await fileNumberOf(deps, initiative)
  const hasPlan = state.participantsPlans.length > 0
  const paper = record.paper({
    model,
    state,
    language,
    fileNumber,
    ...(await houseOf(deps)),
    claim: hasPlan ? await claimOf(deps, initiative) : undefined,
  })
  return { paper, fileNumber }
}
