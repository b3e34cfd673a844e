import { placeOf } from './place-of.ts'

/** A mean over two people or more, with the smallest and largest number among them. */
export type ExactMean = {
  readonly count: number
  readonly mean: number
  readonly least: number
  readonly most: number
}

/**
 * A mean as it is shown in a free table. Without the person who is farthest from it, it would be another one by
 * |number - mean| / (count - 1): it is moved by at least half of that and at most `maximum` times, up or down as the cell key of
 * exactly these people says. So whoever subtracts a mean from one over a person more misses that person's number by a good part
 * of its distance from the mean, and two tables about the same people say the same.
 *
 * `purpose` is another positive whole number for every variable, else the true mean of one would give away the moves of all.
 * With at least 2 × `maximum` + 1 people a move is no larger than half that distance. Where all numbers are the same there is
 * nothing that a move could hide.
 */
export function perturbedMean(
  { count, mean, least, most }: ExactMean,
  key: number,
  { maximum, purpose }: { readonly maximum: number; readonly purpose: number },
): number {
  if (count < 2 || maximum < 1 || purpose < 1) {
    throw new RangeError(`No mean to move: ${count} people, up to ${maximum}, for ${purpose}`)
  }
  const influence = Math.max(mean - least, most - mean) / (count - 1)
  const place = 2 * placeOf(key, purpose) - 1
  return mean + Math.sign(place) * (0.5 + (maximum - 0.5) * Math.abs(place)) * influence
}
