import {
  reviewResponse,
  type DisclosureRule,
  type ResponseReview,
  type Withheld,
} from '@meinungsbild/analysis'
import type { ParticipantSample } from '@meinungsbild/storage'

/** Whether the strata of a draw answered alike, from the numbers that were kept at the end of the field; undefined before. */
export function responseOf(
  sample: ParticipantSample | undefined,
  rule: DisclosureRule,
): ResponseReview | Withheld | undefined {
  if (sample === undefined || sample.outcome.length === 0) return undefined
  const groups = sample.strata.map(({ stratum, drawn }) => {
    const answered = sample.outcome.find((own) => own.stratum === stratum)?.used ?? 0
    return { name: stratum, drawn, answered }
  })
  return reviewResponse(groups, rule)
}
