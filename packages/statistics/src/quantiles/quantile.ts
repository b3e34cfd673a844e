import { refuse, type Refusal } from '../refusal.ts'

/** The nine definitions of Hyndman and Fan (1996), numbered as there and in R. */
export type QuantileType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/**
 * Sample quantiles at `probabilities`, each from 0 to 1 (Hyndman and Fan 1996): R's `quantile(numbers, probabilities, type)`.
 * Types 1 to 3 only give values that occur (2: or the middle of two), 4 to 9 interpolate; 7 is the usual one of R and of
 * spreadsheets, 6 that of SPSS. Refuses no numbers.
 */
export function quantiles(
  numbers: Float64Array,
  probabilities: readonly number[],
  type: QuantileType = 7,
): readonly number[] | Refusal {
  if (numbers.length === 0) return refuse('tooFewCases')
  const sorted = numbers.toSorted()
  const valueAt = (rank: number) =>
    sorted[Math.min(sorted.length, Math.max(1, rank)) - 1] ?? Number.NaN
  return probabilities.map((probability) => {
    const { rank, share } = place(probability, sorted.length, type)
    const lower = valueAt(rank)
    return lower + share * (valueAt(rank + 1) - lower)
  })
}

/** 0.55 of 200 is rank 110 and not 110.00000000000001. */
const fuzz = 4 * Number.EPSILON

/** Between which ranks a quantile lies, and how far it is from the lower one to the upper one, from 0 to 1. */
function place(
  probability: number,
  size: number,
  type: QuantileType,
): { readonly rank: number; readonly share: number } {
  const position = positionOf(probability, size, type)
  const rank = Math.floor(position + fuzz * size)
  const rest = Math.max(0, position - rank)
  const isBetween = rest > fuzz * size
  switch (type) {
    case 1:
      return { rank, share: isBetween ? 1 : 0 }
    case 2:
      return { rank, share: isBetween ? 1 : 0.5 }
    case 3:
      return { rank, share: isBetween || rank % 2 !== 0 ? 1 : 0 }
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
    case 9:
      return { rank, share: isBetween ? rest : 0 }
    default:
      return type satisfies never
  }
}

function positionOf(probability: number, size: number, type: QuantileType): number {
  switch (type) {
    case 1:
    case 2:
    case 4:
      return size * probability
    case 3:
      return size * probability - 0.5
    case 5:
      return size * probability + 0.5
    case 6:
      return (size + 1) * probability
    case 7:
      return (size - 1) * probability + 1
    case 8:
      return (size + 1 / 3) * probability + 1 / 3
    case 9:
      return (size + 1 / 4) * probability + 3 / 8
    default:
      return type satisfies never
  }
}
