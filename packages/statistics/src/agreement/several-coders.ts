import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { sumOf } from '../sum.ts'
import { crossTabulate } from '../tables/cross-tabulate.ts'
import { marginsOf, type Table } from '../tables/table.ts'
import { cohenKappa, type KappaWeights } from './cohen-kappa.ts'

/**
 * The mean of Cohen's kappa over all pairs of coders (Light 1971). Each coder has the category of each case, from 0 to
 * `categories` − 1, negative where none was given; a pair is compared on the cases that both have coded. Refuses fewer than
 * two coders, and whatever a pair refuses.
 */
export function meanPairwiseKappa(
  coders: readonly Int32Array[],
  categories: number,
  weights?: KappaWeights,
): number | Refusal {
  const kappas: number[] = []
  for (const [index, one] of coders.entries()) {
    for (const other of coders.slice(index + 1)) {
      const table = crossTabulate(
        { codes: one, size: categories },
        { codes: other, size: categories },
      )
      const result = cohenKappa(table, weights)
      if (isRefusal(result)) return result
      kappas.push(result.kappa)
    }
  }
  return kappas.length === 0 ? refuse('tooFewCases') : sumOf(kappas) / kappas.length
}

/**
 * Agreement of several coders, who need not be the same for each case (Fleiss 1971), with the standard error under chance
 * alone (Fleiss, Nee and Landis 1979). `ratings` counts by case (rows) how many coders gave each category (columns); every
 * case has the same number of coders. Refuses fewer than two coders or no case, and one category for everything. Throws if
 * the numbers of coders differ.
 */
export function fleissKappa(
  ratings: Table,
): { readonly kappa: number; readonly standardError: number } | Refusal {
  const { rows, columns, total } = marginsOf(ratings)
  const [coders = 0] = rows
  if (coders < 2) return refuse('tooFewCases')
  if (rows.some((sum) => sum !== coders)) {
    throw new RangeError('Every case needs the same number of coders.')
  }
  const shares = columns.map((sum) => sum / total)
  const chance = sumOf(shares.map((share) => share ** 2))
  if (1 - chance <= Number.EPSILON) return refuse('noVariation')
  const pairs = sumOf(ratings.flat().map((count) => count * (count - 1)))
  const observed = pairs / (total * (coders - 1))
  const spread = 1 - chance
  const skew = sumOf(shares.map((share) => share * (1 - share) * (1 - 2 * share)))
  const variance = (2 * (spread ** 2 - skew)) / (total * (coders - 1) * spread ** 2)
  return { kappa: (observed - chance) / spread, standardError: Math.sqrt(variance) }
}
