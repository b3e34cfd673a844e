import type { UiLanguage } from '@meinungsbild/design'
import type { Block } from '@meinungsbild/exchange'
import type { DocumentDefinition, DocumentVersion, Model, State } from '@meinungsbild/procedure'
import type { AnonymityClaim } from '@meinungsbild/secrecy'
import type { FindingChoice } from '../measures/bound-to.ts'
import type { FittedMaps } from '../results/maps/fitted-map.ts'
import type { SurveyResults } from '../results/results-of.ts'
import type { House } from './letterhead.ts'

/** What a paper is made of: the dossier, the letterhead, and for a report the released results. */
export type PaperInput = House & {
  readonly model: Model
  readonly state: State
  readonly definition: DocumentDefinition
  /** As it is read: figures stand in the place of their references. */
  readonly version: DocumentVersion
  readonly language: UiLanguage
  readonly fileNumber: string
  /** The newer version that holds instead, if there is one; `state` is then the one before that came. */
  readonly supersededBy?: Pick<DocumentVersion, 'version' | 'at'> | undefined
  /** What may be said about the anonymity of the survey. */
  readonly claim?: AnonymityClaim | undefined
  /** For a report what its tables and figures show; for a press release whether they are reliable. */
  readonly results?: SurveyResults | undefined
  /** For a report on which maps answers can be shown. */
  readonly maps?: FittedMaps
  /** For a memo on measures the released figures that may be their reasons. */
  readonly findings?: readonly FindingChoice[]
  /** For a report what people wrote, as far as it is released. */
  readonly openAnswers?: readonly Block[]
}
