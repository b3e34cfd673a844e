import { chiSquareUpperTail } from '../distributions/chi-square.ts'
import type { Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'
import { isTwoByTwo, marginsOf, untestable, type Table } from './table.ts'

export type ChiSquareTest = {
  readonly statistic: number
  readonly df: number
  readonly pValue: number
}

/** The counts that rows and columns would give if they had nothing to do with each other: row sum × column sum / n. */
export function expectedCounts(table: Table): Table {
  const { rows, columns, total } = marginsOf(table)
  return rows.map((row) => columns.map((column) => (row * column) / total))
}

/**
 * Pearson's X² of independence: R's `chisq.test(table, correct)`. `yates` takes up to half a case off each difference
 * (Yates 1934) in a table of two by two and does nothing in others. Needs unweighted counts and a simple random sample; with
 * weights take the test by Rao and Scott. Refuses a single row or column, and empty ones.
 */
export function pearsonChiSquare(
  table: Table,
  { yates = false }: { readonly yates?: boolean } = {},
): ChiSquareTest | Refusal {
  const refusal = untestable(table)
  if (refusal) return refusal
  const expected = expectedCounts(table).flat()
  const differences = table.flat().map((count, index) => Math.abs(count - (expected[index] ?? 0)))
  const correction = yates && isTwoByTwo(table) ? Math.min(0.5, ...differences) : 0
  const parts = expected.map((each, index) => ((differences[index] ?? 0) - correction) ** 2 / each)
  return chiSquareTest(sumOf(parts), independentCells(table))
}

/**
 * The likelihood ratio G² = 2 Σ O ln(O / E) of independence (Agresti 2013, section 3.2.1). Refuses what `pearsonChiSquare`
 * refuses.
 */
export function likelihoodRatio(table: Table): ChiSquareTest | Refusal {
  const refusal = untestable(table)
  if (refusal) return refusal
  const expected = expectedCounts(table).flat()
  const parts = table
    .flat()
    .map((count, index) => (count === 0 ? 0 : count * Math.log(count / (expected[index] ?? 0))))
  return chiSquareTest(2 * sumOf(parts), independentCells(table))
}

/**
 * X² of counts against the shares they should have (Anpassungstest), as of those who answered against the register: R's
 * `chisq.test(counts, p = shares)`. The shares are positive and add up to 1; there are at least two.
 */
export function goodnessOfFit(counts: readonly number[], shares: readonly number[]): ChiSquareTest {
  const total = sumOf(counts)
  const parts = counts.map((count, index) => {
    const expected = total * (shares[index] ?? 0)
    return (count - expected) ** 2 / expected
  })
  return chiSquareTest(sumOf(parts), counts.length - 1)
}

/**
 * Which cells make the difference: (O − E) / √(E (1 − row share) (1 − column share)), standard normal under independence
 * (Haberman 1973; SPSS: ASRESID, R: `chisq.test(table)$stdres`). Refuses what `pearsonChiSquare` refuses.
 */
export function adjustedResiduals(table: Table): Table | Refusal {
  const refusal = untestable(table)
  if (refusal) return refusal
  const { rows, columns, total } = marginsOf(table)
  return table.map((cells, r) => {
    const row = rows[r] ?? 0
    return cells.map((count, c) => {
      const column = columns[c] ?? 0
      const expected = (row * column) / total
      return (count - expected) / Math.sqrt(expected * (1 - row / total) * (1 - column / total))
    })
  })
}

export function chiSquareTest(statistic: number, df: number): ChiSquareTest {
  return { statistic, df, pValue: chiSquareUpperTail(statistic, df) }
}

function independentCells(table: Table): number {
  return (table.length - 1) * ((table[0]?.length ?? 0) - 1)
}
