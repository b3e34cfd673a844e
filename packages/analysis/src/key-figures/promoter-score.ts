import type { Text, Variable } from '@meinungsbild/questionnaire'
import {
  confidenceInterval,
  isRefusal,
  netPromoterScore,
  surveyMeans,
  type Interval,
} from '@meinungsbild/statistics'
import type { Column } from '../columns/column.ts'
import { maskOf } from '../columns/condition.ts'
import type { Dataset } from '../columns/dataset.ts'
import { countIn } from '../columns/mask.ts'
import { tally } from '../columns/tally.ts'
import type { DisclosureRule } from '../disclosure.ts'
import { shownShareOf } from '../shown.ts'
import { meanInterval } from '../release/mean-interval.ts'
import { isPlain, numbersOf } from '../weights/estimates.ts'
import { insideOf, type Weights } from '../weights/weights.ts'
import { isSmall } from './is-small.ts'
import type { FoundFigure } from './raw-figure.ts'
import { shownShareOfAny } from './shown-estimates.ts'

/** The codes of a question from 0 to 10 by what its answers count as; undefined of any other question. */
export type PromoterGroups = {
  readonly promoters: readonly string[]
  readonly detractors: readonly string[]
}

export function promoterGroups({ measure, categories }: Variable): PromoterGroups | undefined {
  const values = categories.map(({ value }) => value ?? Number.NaN)
  const points = values.toSorted((one, other) => one - other)
  if (measure !== 'ordinal' || points.length !== 11 || points.some((at, index) => at !== index))
    return undefined
  const having = (counts: (value: number) => boolean) =>
    categories.flatMap(({ code, value }) => (value !== undefined && counts(value) ? [code] : []))
  return { promoters: having((value) => value >= 9), detractors: having((value) => value <= 6) }
}

/** Net Promoter Score with its groups. None of them may be so small that it is kept secret: the score would tell it. */
export function promoterFigure(
  column: Column,
  dataset: Dataset,
  weights: Weights,
  rule: DisclosureRule,
): FoundFigure {
  const groups = promoterGroups(column.variable)
  const ratings = numbersOf(column)
  if (groups === undefined || ratings === undefined) return { code: 'notComputable' }
  const { base } = tally(column)
  const group = (codes: readonly string[]) => {
    const found = maskOf(dataset, { kind: 'anyOf', variable: column.variable.id, codes })
    if (!found.ok) throw new Error('The codes of a column are in it.')
    const people = countIn(found.mask)
    const chosen = { codes, mask: found.mask, people }
    return { people, share: shownShareOfAny(column, chosen, base, dataset, weights).share }
  }
  const [promoters, detractors] = [group(groups.promoters), group(groups.detractors)]
  const passives = base - promoters.people - detractors.people
  if (
    base >= rule.minimumBase &&
    [promoters.people, detractors.people, passives].some(isSmall(rule))
  )
    return { code: 'secret' }
  return {
    value: 100 * (promoters.share - detractors.share),
    base,
    interval:
      base > 0
        ? scoreInterval(
            ratings,
            { promoters: promoters.share, detractors: detractors.share },
            weights,
          )
        : undefined,
    parts: [
      partOf(promoterLabels.promoters, promoters.share, base),
      partOf(promoterLabels.detractors, detractors.share, base),
    ],
  }
}

function partOf(label: Text, share: number, base: number) {
  return { label, value: share, shown: shownShareOf(share, base) }
}

const promoterLabels = {
  promoters: { de: 'Fürsprechende (9 und 10)', en: 'Promoters (9 and 10)' },
  detractors: { de: 'Kritische (0 bis 6)', en: 'Detractors (0 to 6)' },
} satisfies Record<string, Text>

/**
 * Where all count the same as published, else as the mean of 100, 0 and −100 under the design; where answers are weighted, from
 * the shares that are shown and what the weights cost.
 */
function scoreInterval(
  ratings: Float64Array,
  { promoters, detractors }: { readonly promoters: number; readonly detractors: number },
  weights: Weights,
): Interval | undefined {
  const inside = insideOf(weights)
  if (weights.summary !== undefined) {
    const base = ratings.filter((rating) => !Number.isNaN(rating)).length
    const numbers = [-100, 0, 100]
    const counts = [detractors, 1 - detractors - promoters, promoters].map((share) => share * base)
    const score = 100 * (promoters - detractors)
    return meanInterval(score, { numbers, counts }, weights.summary.designEffect)
  }
  if (isPlain(inside)) {
    const score = netPromoterScore(ratings)
    return isRefusal(score) ? undefined : score.interval
  }
  const scores = ratings.map((rating) =>
    Number.isNaN(rating) ? rating : rating >= 9 ? 100 : rating <= 6 ? -100 : 0,
  )
  const { estimates, degreesOfFreedom } = surveyMeans(inside.design, [scores])
  const [mean] = estimates
  return mean && confidenceInterval(mean, degreesOfFreedom)
}
