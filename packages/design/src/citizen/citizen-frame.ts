import type { Authority } from '@meinungsbild/exchange'
import type { Language } from '@meinungsbild/questionnaire'
import type { LanguageLink } from '../layout/language-links.tsx'

/** What stands around every citizen's page. */
export type CitizenFrame = {
  readonly language: Language
  /** Who answers for the page; unknown where no survey is meant. */
  readonly authority?: Authority
  /** The same page in the other languages; on the pages of a journey without addresses. */
  readonly languages: readonly LanguageLink[]
  readonly links: {
    readonly home: string
    readonly privacy?: string
    readonly accessibility?: string
    /** Where a barrier is reported. */
    readonly barrier?: string
    readonly imprint?: string
  }
}
