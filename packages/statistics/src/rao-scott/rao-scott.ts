import { degreesOfFreedom, type SurveyDesign } from '../design/survey-design.ts'
import { chiSquareUpperTail } from '../distributions/chi-square.ts'
import { fUpperTail } from '../distributions/f.ts'
import type { Categories, EstimateOptions } from '../estimates/complete-rows.ts'
import {
  marginSums,
  type SurveyTable,
  surveyTable,
  withoutEmptyMargins,
} from '../estimates/crosstab.ts'
import { shareDerivatives } from '../estimates/proportions.ts'
import { generalizedEigenvalues } from '../linear-algebra/eigenvalues.ts'
import { entryOf, matrixOf, transformed } from '../linear-algebra/matrix.ts'
import { refuse, type Refusal } from '../refusal.ts'
import { interactionContrasts } from './interaction-contrasts.ts'
import { saddlepointTail } from './saddlepoint.ts'
import { type WaldTests, waldTests } from './wald.ts'
import { sumOf } from '../sum.ts'

export type FTest = {
  readonly statistic: number
  readonly numeratorDf: number
  readonly denominatorDf: number
  readonly pValue: number
}

/** Tests of whether two variables of the population are independent. */
export type RaoScottTests = {
  readonly table: SurveyTable
  /** Pearson's X² of the weighted shares and the number of cases; not to be judged by the chi-square distribution. */
  readonly pearson: number
  /** Generalised design effects, the eigenvalues that X² is a mixture by (Rao and Scott 1981). */
  readonly designEffects: readonly number[]
  /** Second-order correction with F distribution: what to report (Rao and Scott 1984; Thomas and Rao 1990; R's "F"). */
  readonly secondOrder: FTest
  /** First-order correction: X² by its mean design effect (R's "Chisq"). */
  readonly firstOrder: { readonly df: number; readonly pValue: number }
  /** The mixture itself, by a saddlepoint approximation (Kuonen 1999; R's "saddlepoint"). */
  readonly saddlepoint: { readonly pValue: number }
  readonly wald: WaldTests | Refusal
}

export type RaoScottOptions = EstimateOptions & {
  /** Instead of those of the design in the domain. */
  readonly degreesOfFreedom?: number
}

/**
 * Tests independence in a table of a sample with a design: R's `svychisq`. Rows and columns in which nobody is are left out, and
 * so is who lacks one of the two values. Refused: fewer than two rows or columns, or no degree of freedom.
 */
export function raoScottTests(
  design: SurveyDesign,
  rows: Categories,
  columns: Categories,
  options: RaoScottOptions = {},
): RaoScottTests | Refusal {
  const table = withoutEmptyMargins(surveyTable(design, rows, columns, options))
  const df = options.degreesOfFreedom ?? degreesOfFreedom(design, options.domain)
  if (table.rows < 2 || table.columns < 2) return refuse('emptyMargin')
  if (df < 1) return refuse('tooFewCases')
  const pearson = pearsonOf(table)
  const designEffects = generalizedDesignEffects(table)
  const trace = sumOf(designEffects)
  const squares = sumOf(designEffects.map((each) => each * each))
  if (!(trace > 0)) return refuse('noVariation')
  const numeratorDf = (trace * trace) / squares
  const denominatorDf = numeratorDf * df
  const statistic = pearson / trace
  const cells = designEffects.length
  return {
    table,
    pearson,
    designEffects,
    secondOrder: {
      statistic,
      numeratorDf,
      denominatorDf,
      pValue: fUpperTail(statistic, numeratorDf, denominatorDf),
    },
    firstOrder: { df: cells, pValue: chiSquareUpperTail(pearson / (trace / cells), cells) },
    saddlepoint: { pValue: saddlepointTail(pearson, designEffects, denominatorDf) },
    wald: waldTests(table, df),
  }
}

/** With the shares of the weighted table and as many cases as were counted. */
function pearsonOf(table: SurveyTable): number {
  const { columns, counts, cases, population } = table
  const sums = marginSums(table)
  const distances = counts.map((count, cell) => {
    const row = sums.rows[Math.floor(cell / columns)] ?? 0
    const expected = (row * (sums.columns[cell % columns] ?? 0)) / population
    return (count - expected) ** 2 / expected
  })
  return (sumOf(distances) * sumOf(cases)) / population
}

/**
 * The eigenvalues of (Cᵀ D⁻¹ C / n)⁻¹ (Cᵀ D⁻¹ V D⁻¹ C), where V is the covariance of the shares, D has the shares on its diagonal
 * and C the contrasts of the interaction (Rao and Scott 1984, section 4). Empty cells are left out of D⁻¹.
 */
function generalizedDesignEffects(table: SurveyTable): readonly number[] {
  const { counts, cases, population, covariance } = table
  const shareCovariance = transformed(covariance, shareDerivatives(counts, population))
  const contrasts = interactionContrasts(table.rows, table.columns)
  const inverse = counts.map((count) => (count === 0 ? 0 : population / count))
  const scaled = matrixOf(
    contrasts.rows,
    contrasts.columns,
    (row, cell) => entryOf(contrasts, row, cell) * (inverse[cell] ?? 0),
  )
  const simple = matrixOf(counts.length, counts.length, (row, column) =>
    row === column ? (inverse[row] ?? 0) / sumOf(cases) : 0,
  )
  return generalizedEigenvalues(
    transformed(shareCovariance, scaled),
    transformed(simple, contrasts),
  )
}
