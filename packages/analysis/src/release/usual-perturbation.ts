import { perturbationTable, type PerturbationTable } from '@meinungsbild/disclosure'
import type { DisclosureRule } from '../disclosure.ts'

/**
 * By how much free tables are perturbed: mostly by one or nothing, in one cell of a hundred by three or four. Every count may
 * appear, since one and two may just as well be nothing, three or four.
 *
 * The variance of 1 alone would allow for two at most. But who knows an exact total and both halves of it perturbed, knows the
 * truth wherever both were changed by the utmost: that must hardly ever happen, and with four it is one cell in sixty million.
 */
export const usualPerturbation: PerturbationTable = tableOrBroken(4, 1)

const interim = new Map<number, PerturbationTable>()

/**
 * By how much figures are perturbed of which there will be an exact state: mostly by up to two, and by as many as there are in
 * a group that is too small to be shown. So nobody who subtracts them from the exact ones can be certain of anybody among the few
 * who came in between.
 */
export function interimPerturbation({ minimumBase }: DisclosureRule): PerturbationTable {
  const found = interim.get(minimumBase) ?? tableOrBroken(Math.max(minimumBase - 1, 4), 4)
  interim.set(minimumBase, found)
  return found
}

function tableOrBroken(maximum: number, variance: number): PerturbationTable {
  const table = perturbationTable({ maximum, variance, threshold: 0 })
  if ('refused' in table) throw new Error(`There is no table of ±${maximum} and ${variance}.`)
  return table
}
