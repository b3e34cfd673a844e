import { compareWithSample, isRefusal, rIndicator } from '@meinungsbild/statistics'
import {
  releaseIf,
  withheldFor,
  type DisclosureRule,
  type ReleasedFigure,
  type Withheld,
} from '../disclosure.ts'
import { shownCoefficient, shownWholeShare, zeroSign } from '../shown.ts'
import { shownDifference } from '../waves/change-in-words.ts'

/** People of one group that is known of everybody who was drawn, and how many of them answered. */
export type GroupResponse = {
  readonly name: string
  readonly drawn: number
  readonly answered: number
}

/** Whether those who answered are a likeness of those who were asked. */
export type ResponseReview = {
  readonly kind: 'response'
  /** Repräsentativitätsindikator: 1 if all groups answered alike, 0 at the worst. */
  readonly indicator: ReleasedFigure
  readonly groups: readonly GroupShares[]
  /** Whether the groups answered unlike each other beyond what chance explains. */
  readonly isProven: boolean
}

type GroupShares = {
  readonly name: string
  /** Of those who were drawn, and of those who answered. */
  readonly drawn: ReleasedFigure
  readonly answered: ReleasedFigure
  /** Answered − drawn, as they are printed: how much too many or too few. */
  readonly difference: ReleasedFigure
}

const level = 0.05

/**
 * Who answered, by groups such as the strata of a draw: the R-indicator (Schouten, Cobben and Bethlehem 2009) over all who were
 * drawn, and each group's share among the drawn and among those who answered. Withheld where a group has fewer people than the
 * minimum base, and where there is one group only.
 */
export function reviewResponse(
  groups: readonly GroupResponse[],
  rule: DisclosureRule,
): ResponseReview | Withheld {
  const classes = groups.map(({ drawn, answered }) => ({
    sampled: drawn,
    // Who was given a second code may have answered twice.
    responded: Math.min(drawn, answered),
  }))
  const indicator = rIndicator(classes)
  const all = classes.reduce((sum, { responded }) => sum + responded, 0)
  if (groups.length < 2 || all === 0 || typeof indicator !== 'number')
    return withheldFor('notComputable')
  const { classes: shares, test } = compareWithSample(classes)
  return releaseIf(Math.min(...groups.map(({ drawn }) => drawn)), rule, (release) => {
    const whole = (share: number) => Math.round(100 * share) / 100
    const value = Number(indicator.toFixed(2))
    return {
      kind: 'response',
      indicator: release(value, shownCoefficient(value)),
      groups: shares.map(({ first, second }, index) => {
        const [drawn, answered] = [whole(first), whole(second)]
        const difference = Number((answered - drawn).toFixed(2))
        return {
          name: groups[index]?.name ?? '',
          drawn: release(drawn, shownWholeShare(drawn), zeroSign(first, drawn)),
          answered: release(answered, shownWholeShare(answered), zeroSign(second, answered)),
          difference: release(difference, shownDifference(difference, 'share', 0)),
        }
      }),
      isProven: !isRefusal(test) && test.pValue < level,
    }
  })
}
