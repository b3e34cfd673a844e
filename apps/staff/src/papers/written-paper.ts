import type { UiLanguage } from '@meinungsbild/design'
import type { Paper } from '@meinungsbild/documents'
import {
  mayReadResults,
  type DocumentDefinition,
  type DocumentVersion,
} from '@meinungsbild/procedure'
import { filledSections } from '../documents/filled-sections.ts'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { findingChoices } from '../measures/bound-to.ts'
import { claimOf } from '../privacy-notice/claim-of.ts'
import { openAnswerBlocks } from '../result-report/open-answer-blocks.ts'
import { mapsOf, noMaps } from '../results/maps/fitted-map.ts'
import { resultsOf } from '../results/results-of.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { fileNumberOf } from './file-number.ts'
import { houseOf } from './house-of.ts'
import { paperOf } from './paper-of.ts'
import { stateOfVersion } from './state-of-version.ts'

/** A version of a document as a paper. */
export type WrittenPaper = {
  readonly paper: Paper
  readonly fileNumber: string
  /** Figures that cannot be filled in, in words; their references stand in the paper as they were written. */
  readonly refusals: readonly string[]
}

/**
 * Any version of a document as a paper. An earlier one shows what was said and decided on it while it held, and that another
 * one holds now; figures are those of today.
 */
export async function writtenPaper(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  definition: DocumentDefinition,
  version: DocumentVersion,
  language: UiLanguage,
): Promise<WrittenPaper> {
  const { model } = initiative
  const { state, supersededBy } = await stateOfVersion(deps, initiative, definition.id, version)
  const { layout } = definition
  const filled = await filledSections(deps, initiative, version.sections, language)
  const fileNumber = await fileNumberOf(deps, initiative)
  const tellsResults = layout === 'report' || layout === 'pressRelease'
  const results =
    tellsResults && mayReadResults(state) ? await resultsOf(deps, initiative) : undefined
  const bearsClaim =
    (layout === 'concept' || layout === 'report') && state.participantsPlans.length > 0
  const paper = paperOf({
    model,
    state,
    definition,
    language,
    fileNumber,
    version: { ...version, sections: filled.sections },
    supersededBy,
    ...(await houseOf(deps)),
    claim: bearsClaim ? await claimOf(deps, initiative) : undefined,
    results,
    findings: state.measures.some(({ finding }) => finding !== undefined)
      ? await findingChoices(deps, initiative, language)
      : [],
    maps:
      results === undefined || layout !== 'report'
        ? noMaps
        : await mapsOf(deps.storage, initiative.id, results.questionnaire),
    openAnswers:
      results === undefined || layout !== 'report'
        ? []
        : await openAnswerBlocks(deps, initiative, results.questionnaire, language),
  })
  return { paper, fileNumber, refusals: filled.refusals }
}
