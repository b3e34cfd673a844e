import type { UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import type { DocumentDefinition, DocumentVersion, Model, State } from '@meinungsbild/procedure'
import type { AnonymityClaim } from '@meinungsbild/secrecy'
import type { FittedMaps } from '../results/maps/fitted-map.ts'
import type { SurveyResults } from '../results/results-of.ts'

/** What a paper is made of: the dossier, the letterhead, and for a report the released results. */
export type PaperInput = {
  readonly model: Model
  readonly state: State
  readonly definition: DocumentDefinition
  /** As it is read: figures stand in the place of their references. */
  readonly version: DocumentVersion
  readonly language: UiLanguage
  readonly authority: { readonly name: string; readonly unit: string }
  readonly fileNumber: string
  /** What may be said about the anonymity of the survey. */
  readonly claim?: AnonymityClaim | undefined
  /** For a report what its tables and figures show; for a press release whether they are reliable. */
  readonly results?: SurveyResults | undefined
  /** For a report what people wrote, as far as it is released. */
  readonly openAnswers?: readonly Block[]
  /** For a report on which maps answers can be shown. */
  readonly maps?: FittedMaps
}
