import { perturbationTable, type PerturbationTable } from '@meinungsbild/disclosure'

/**
 * By how much free tables are perturbed: mostly by one or nothing, in one cell of a hundred by three or four. Every count may
 * appear, since one and two may just as well be nothing, three or four.
 *
 * The variance of 1 alone would allow for two at most. But who knows an exact total and both halves of it perturbed, knows the
 * truth wherever both were changed by the utmost: that must hardly ever happen, and with four it is one cell in sixty million.
 */
export const usualPerturbation: PerturbationTable = tableOrBroken()

function tableOrBroken(): PerturbationTable {
  const table = perturbationTable({ maximum: 4, variance: 1, threshold: 0 })
  if ('refused' in table) throw new Error('The usual perturbation has no table.')
  return table
}
