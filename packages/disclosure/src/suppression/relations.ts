import type { Relation, Term } from './linked-tables.ts'

/** A margin (Randsumme): the parts add up to it. Also a yes/no item of several answers: chosen and not chosen are all asked. */
export function sumsTo(parts: readonly number[], margin: number): Relation {
  return { terms: [...weighted(parts, 1), { cell: margin, coefficient: -1 }], lower: 0, upper: 0 }
}

/**
 * A printed mean of scores over the people in `cells`, rounded to a multiple of `step`: 2.3 with step 0.1 says that it lies
 * between 2.25 and 2.35. Says so even where the number of people is withheld.
 */
export function roundedMean(
  cells: readonly number[],
  scores: readonly number[],
  printed: number,
  step: number,
): readonly Relation[] {
  const beyond = (bound: number) =>
    cells.map((cell, index) => ({ cell, coefficient: (scores[index] ?? 0) - bound }))
  return [
    { terms: beyond(printed - step / 2), lower: 0, upper: Infinity },
    { terms: beyond(printed + step / 2), lower: -Infinity, upper: 0 },
  ]
}

/**
 * A printed median of the ordered categories in `cells`: category `low` has it, or it lies halfway between `low` and `high`.
 * At least half of the people are not above `low`, and at least half not below `high`.
 */
export function printedMedian(
  cells: readonly number[],
  low: number,
  high = low,
): readonly Relation[] {
  const majority = (many: readonly number[], few: readonly number[]): Relation => ({
    terms: [...weighted(many, 1), ...weighted(few, -1)],
    lower: 0,
    upper: Infinity,
  })
  return [
    majority(cells.slice(0, low + 1), cells.slice(low + 1)),
    majority(cells.slice(high), cells.slice(0, high)),
  ]
}

function weighted(cells: readonly number[], coefficient: number): readonly Term[] {
  return cells.map((cell) => ({ cell, coefficient }))
}
