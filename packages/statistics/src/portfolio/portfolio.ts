import type { Interval } from '../intervals/interval.ts'
import { sumOf } from '../sum.ts'

/** A figure with its interval; without one it is taken as it is, as the shares of key drivers are. */
export type Position = { readonly value: number; readonly interval?: Interval }

/** One service: how satisfied people are with it, and how important it is, stated or derived. */
export type PortfolioItem = { readonly satisfaction: Position; readonly importance: Position }

/**
 * - `act`: important and not satisfying (Handlungsbedarf)
 * - `keep`: important and satisfying (Stärken halten)
 * - `watch`: neither (beobachten)
 * - `oversupply`: satisfying and not important (Überangebot)
 * - `undecidable`: an interval reaches over the cut (nicht entscheidbar)
 */
export type Quadrant = 'act' | 'keep' | 'watch' | 'oversupply' | 'undecidable'

export type Cut = { readonly satisfaction: number; readonly importance: number }

export type Portfolio = { readonly cut: Cut; readonly quadrants: readonly Quadrant[] }

/**
 * Importance-performance analysis (Handlungsportfolio; Martilla and James 1977): satisfaction to the right, importance
 * upwards, cut at the means of the items unless a cut is given. A figure on the cut counts as above it. There is at least one
 * item.
 */
export function portfolio(items: readonly PortfolioItem[], cut: Cut = meansOf(items)): Portfolio {
  return { cut, quadrants: items.map((item) => quadrantOf(item, cut)) }
}

function meansOf(items: readonly PortfolioItem[]): Cut {
  const mean = (axis: keyof Cut) => sumOf(items.map((item) => item[axis].value)) / items.length
  return { satisfaction: mean('satisfaction'), importance: mean('importance') }
}

function quadrantOf({ satisfaction, importance }: PortfolioItem, cut: Cut): Quadrant {
  if (reachesOver(satisfaction, cut.satisfaction) || reachesOver(importance, cut.importance)) {
    return 'undecidable'
  }
  const isSatisfying = satisfaction.value >= cut.satisfaction
  if (importance.value >= cut.importance) return isSatisfying ? 'keep' : 'act'
  return isSatisfying ? 'oversupply' : 'watch'
}

function reachesOver({ interval }: Position, cut: number): boolean {
  return interval !== undefined && interval.low < cut && cut < interval.high
}
