import { fUpperTail } from '../distributions/f.ts'
import { marginSums, type SurveyTable } from '../estimates/crosstab.ts'
import { cholesky, choleskySolve } from '../linear-algebra/cholesky.ts'
import { matrixOf, transformed } from '../linear-algebra/matrix.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { FTest } from './rao-scott.ts'

/** Design-based Wald tests of independence (Koch, Freeman and Freeman 1975), and with fewer degrees of freedom in mind (Thomas and Rao 1987). */
export type WaldTests = { readonly plain: FTest; readonly adjusted: FTest }

/**
 * Are the differences between counts and what independence lets expect all 0? Refused: too few sampling units to estimate how
 * these differences vary together.
 */
export function waldTests(table: SurveyTable, df: number): WaldTests | Refusal {
  const { rows, columns, counts, population, covariance } = table
  const { rows: rowSum, columns: columnSum } = marginSums(table)
  const tested = Array.from(
    { length: (rows - 1) * (columns - 1) },
    (_, index) => (Math.floor(index / (columns - 1)) + 1) * columns + (index % (columns - 1)) + 1,
  )
  const excess = Float64Array.from(tested, (cell) => {
    const expected =
      ((rowSum[Math.floor(cell / columns)] ?? 0) * (columnSum[cell % columns] ?? 0)) / population
    return (counts[cell] ?? 0) - expected
  })
  // Of n_rc - n_r n_c / n by each count.
  const derivatives = matrixOf(tested.length, counts.length, (index, by) => {
    const cell = tested[index] ?? 0
    const row = rowSum[Math.floor(cell / columns)] ?? 0
    const column = columnSum[cell % columns] ?? 0
    const own = by === cell ? 1 : 0
    const sameRow = Math.floor(by / columns) === Math.floor(cell / columns) ? column : 0
    const sameColumn = by % columns === cell % columns ? row : 0
    return own - (sameRow + sameColumn) / population + (row * column) / population ** 2
  })
  const decomposed = cholesky(transformed(covariance, derivatives))
  const numeratorDf = tested.length
  const adjustedDf = df - numeratorDf + 1
  if (decomposed.rank < numeratorDf || adjustedDf < 1) return refuse('tooFewCases')
  const solved = choleskySolve(decomposed, excess)
  const wald = excess.reduce((sum, each, index) => sum + each * (solved[index] ?? 0), 0)
  return {
    plain: fTest(wald / numeratorDf, numeratorDf, df),
    adjusted: fTest((wald * adjustedDf) / (numeratorDf * df), numeratorDf, adjustedDf),
  }
}

function fTest(statistic: number, numeratorDf: number, denominatorDf: number): FTest {
  const pValue = fUpperTail(statistic, numeratorDf, denominatorDf)
  return { statistic, numeratorDf, denominatorDf, pValue }
}
