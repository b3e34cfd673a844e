import type { Adjustment } from '../design/adjustment.ts'
import type { SurveyDesign } from '../design/survey-design.ts'
import { isRefusal, type Refusal } from '../refusal.ts'
import { type Margin, sumsOfMargin } from './margin.ts'

/**
 * Weights that add up to the totals of one margin (Nachträgliche Schichtung; Särndal, Swensson and Wretman 1992, section 7.6):
 * R's `postStratify`. Estimates from the new design vary by what deviates from the mean of its category.
 */
export function postStratify(design: SurveyDesign, margin: Margin): SurveyDesign | Refusal {
  const before = design.weights
  const sums = sumsOfMargin(before, margin)
  if (isRefusal(sums)) return sums
  const { codes, totals } = margin
  const factors = totals.map((total, code) => (total === 0 ? 0 : total / (sums[code] ?? 0)))
  const weights = before.map((weight, row) => weight * (factors[codes[row] ?? 0] ?? 0))
  const adjustment: Adjustment = {
    size: totals.length,
    terms: [
      {
        place: codes,
        gather: before.map((weight, row) =>
          weight === 0 ? 0 : 1 / (factors[codes[row] ?? 0] ?? 1),
        ),
        spread: weights,
      },
    ],
    coefficients: (gathered) => gathered.map((sum, code) => sum / (sums[code] ?? 1)),
  }
  return { ...design, weights, adjustments: [...design.adjustments, adjustment] }
}
