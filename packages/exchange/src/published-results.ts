import type { Authority } from './published-survey.ts'
import type { Block } from './block.ts'

/** What the inside publishes at the end: the press release and the results, every figure already resolved. */
export type PublishedResults = {
  readonly format: 'meinungsbild/published-results/1'
  readonly surveyId: string
  readonly slug: string
  readonly language: string
  readonly title: string
  readonly authority: Authority
  /** Sperrfrist: not shown to anybody before this instant (ISO 8601, UTC). */
  readonly embargo: string
  readonly pressRelease: readonly Block[]
  readonly results: readonly Block[]
}
