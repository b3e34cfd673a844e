import { isRefusal, type Refusal } from '../refusal.ts'
import { pearsonChiSquare } from './chi-square.ts'
import { marginsOf, type Table } from './table.ts'

/** How strongly two questions hang together, from 0 to 1 (phi of larger tables may exceed 1). */
export type Association = {
  readonly phi: number
  readonly cramersV: number
  readonly contingencyCoefficient: number
}

/**
 * From X² of n cases: phi = √(X² / n), Cramér's V = √(X² / (n (k − 1))) with k the smaller number of rows and columns, and
 * Pearson's contingency coefficient C = √(X² / (X² + n)) (Cramér 1946, section 21.9). Refuses what `pearsonChiSquare` refuses.
 */
export function association(table: Table): Association | Refusal {
  const test = pearsonChiSquare(table)
  if (isRefusal(test)) return test
  const { rows, columns, total } = marginsOf(table)
  const perCase = test.statistic / total
  return {
    phi: Math.sqrt(perCase),
    cramersV: Math.sqrt(perCase / (Math.min(rows.length, columns.length) - 1)),
    contingencyCoefficient: Math.sqrt(perCase / (perCase + 1)),
  }
}
