import { refuse, type Refusal } from '../refusal.ts'

/**
 * Design weights N_h / n_h of a stratified sample (Designgewichte; Horvitz and Thompson 1952). `strata` has the stratum of each
 * row, an index into `population`. Refused: a stratum with fewer people than were drawn from it.
 */
export function designWeights(
  strata: Int32Array,
  population: Float64Array,
): Float64Array | Refusal {
  const drawn = new Float64Array(population.length)
  for (const stratum of strata) drawn[stratum] = (drawn[stratum] ?? 0) + 1
  if (population.some((size, stratum) => size < (drawn[stratum] ?? 0)))
    return refuse('populationTooSmall')
  return Float64Array.from(strata, (stratum) => (population[stratum] ?? 0) / (drawn[stratum] ?? 1))
}
