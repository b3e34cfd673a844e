import { sumOf } from '../sum.ts'

/**
 * The share of those who chose one of the first `boxes` points of a scale (Top-2-Anteil for 2). `counts` goes by the points,
 * best one first, and may be weighted. NaN if nobody answered.
 */
export function topShare(counts: readonly number[], boxes = 2): number {
  return sumOf(counts.slice(0, boxes)) / sumOf(counts)
}
