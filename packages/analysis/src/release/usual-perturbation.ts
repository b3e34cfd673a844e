import { perturbationTable, type PerturbationTable } from '@meinungsbild/disclosure'

/**
 * By how much free tables are perturbed: by two at most and mostly by one or nothing. Every count may appear, since one and two
 * may just as well be nothing, three or four.
 */
export const usualPerturbation: PerturbationTable = tableOrBroken()

function tableOrBroken(): PerturbationTable {
  const table = perturbationTable({ maximum: 2, variance: 1, threshold: 0 })
  if ('refused' in table) throw new Error('The usual perturbation has no table.')
  return table
}
