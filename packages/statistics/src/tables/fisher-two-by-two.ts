import type { Alternative } from '../comparisons/alternative.ts'
import { likelihoodTolerance } from '../comparisons/binomial-test.ts'
import { logFactorials } from '../comparisons/log-factorials.ts'
import { usualLevel, type Interval } from '../intervals/interval.ts'
import type { Refusal } from '../refusal.ts'
import { rootBetween } from '../root.ts'
import { sumOf } from '../sum.ts'
import { marginsOf, untestable, type Table } from './table.ts'

export type FisherTest = {
  readonly pValue: number
  /** Under which the table is most likely, its margins given; 0 or infinite where a cell is empty. */
  readonly oddsRatio: number
  readonly interval: Interval
}

/**
 * Fisher's exact test of a table of two by two (Fisher 1935): R's `fisher.test(table)`. Two-sided it adds up all tables with
 * the same margins that are not more likely. Needs whole, unweighted counts. Refuses empty rows and columns.
 *
 * `tolerance` says how well the odds ratio is sought (or its inverse, above 1); R is content with 2⁻¹³.
 */
export function fisherTwoByTwo(
  table: Table,
  options: {
    readonly alternative?: Alternative
    readonly level?: number
    readonly tolerance?: number
  } = {},
): FisherTest | Refusal {
  const refusal = untestable(table)
  if (refusal) return refusal
  const { alternative = 'twoSided', level = usualLevel, tolerance = 0 } = options
  const x = table[0]?.[0] ?? 0
  const support = supportOf(table)
  const { lowest, highest } = support
  const lower = (odds: number) => sumOf(probabilities(support, odds).subarray(0, x - lowest + 1))
  const upper = (odds: number) => sumOf(probabilities(support, odds).subarray(x - lowest))
  const tail = alternative === 'twoSided' ? (1 - level) / 2 : 1 - level
  const oddsWhere = (f: (odds: number) => number) => oddsAtRoot(f, tolerance)
  const isLeast = x === lowest
  const isMost = x === highest
  return {
    pValue: pValueOf(),
    oddsRatio: isLeast ? 0 : isMost ? Infinity : oddsWhere((odds) => mean(support, odds) - x),
    interval: {
      low: alternative === 'less' || isLeast ? 0 : oddsWhere((odds) => upper(odds) - tail),
      high:
        alternative === 'greater' || isMost ? Infinity : oddsWhere((odds) => lower(odds) - tail),
    },
  }

  function pValueOf(): number {
    switch (alternative) {
      case 'twoSided': {
        const all = probabilities(support, 1)
        const limit = (all[x - lowest] ?? 0) * (1 + likelihoodTolerance)
        return Math.min(1, sumOf(all.filter((each) => each <= limit)))
      }
      case 'less':
        return lower(1)
      case 'greater':
        return upper(1)
      default:
        return alternative satisfies never
    }
  }
}

/** What the first cell may be if the margins stay, and the logarithm of how many ways lead to each, up to a constant. */
type Support = {
  readonly lowest: number
  readonly highest: number
  readonly logWays: Float64Array
}

function supportOf(table: Table): Support {
  const { rows, columns, total } = marginsOf(table)
  const [row = 0] = rows
  const [column = 0] = columns
  const lowest = Math.max(0, row + column - total)
  const highest = Math.min(row, column)
  const logs = logFactorials(total)
  const logWays = Float64Array.from({ length: highest - lowest + 1 }, (_, index) => {
    const x = lowest + index
    const cells = [x, row - x, column - x, total - row - column + x]
    return -sumOf(cells.map((cell) => logs[cell] ?? 0))
  })
  return { lowest, highest, logWays }
}

/** Of each table with these margins (Fisher's noncentral hypergeometric distribution). */
function probabilities({ lowest, logWays }: Support, odds: number): Float64Array {
  if (odds === 0) return logWays.map((_, index) => (index === 0 ? 1 : 0))
  const logs = logWays.map((log, index) => log + Math.log(odds) * (lowest + index))
  const largest = logs.reduce((most, log) => Math.max(most, log), -Infinity)
  const weights = logs.map((log) => Math.exp(log - largest))
  const total = sumOf(weights)
  return weights.map((weight) => weight / total)
}

function mean(support: Support, odds: number): number {
  return sumOf(probabilities(support, odds).map((each, index) => each * (support.lowest + index)))
}

/** The odds at which `f` is 0, below 1 as such and above 1 by their inverse, which lies between 0 and 1 too. */
function oddsAtRoot(f: (odds: number) => number, tolerance: number): number {
  const atOne = f(1)
  if (atOne === 0) return 1
  return f(0) > 0 === atOne > 0
    ? 1 / rootBetween((inverse) => f(1 / inverse), Number.EPSILON, 1, tolerance)
    : rootBetween(f, 0, 1, tolerance)
}
