import type { Figure, Mark, PortfolioChart, PortfolioField } from '@meinungsbild/exchange'
import { isNumber } from '../drawing/share.ts'

/** In the order of reading: what is to be done comes first. */
export const fieldOrder = [
  'lowHigh',
  'highHigh',
  'lowLow',
  'highLow',
] as const satisfies readonly PortfolioField[]

export type PortfolioPoint = PortfolioChart['points'][number]

/** The field of a point; undefined where a figure is withheld. What lies on a cut belongs to the higher side. */
export function fieldOf(
  { x, y }: PortfolioPoint,
  cut: PortfolioChart['cut'],
): PortfolioField | undefined {
  if (!isNumber(x.value) || !isNumber(y.value)) return undefined
  const high = { x: x.value >= cut.x.at, y: y.value >= cut.y.at }
  if (high.x) return high.y ? 'highHigh' : 'highLow'
  return high.y ? 'lowHigh' : 'lowLow'
}

/** Whether an interval of the point reaches over a cut, so that its field is not certain. */
export function isBetweenFields({ x, y }: PortfolioPoint, cut: PortfolioChart['cut']): boolean {
  return holds(x, cut.x) || holds(y, cut.y)
}

function holds({ interval }: Figure, { at }: Mark): boolean {
  return interval !== undefined && interval.low < at && at < interval.high
}
