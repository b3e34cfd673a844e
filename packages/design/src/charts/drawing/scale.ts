import type { Axis, Interval } from '@meinungsbild/exchange'

/** Where a number is drawn; undefined for what is withheld or no number. What lies beyond an axis is drawn at its end. */
export type Scale = (value: number | null) => number | undefined

/** From the start of an axis at the one pixel to its end at the other. */
export function scaleOf(
  { from, to }: Pick<Axis, 'from' | 'to'>,
  start: number,
  end: number,
): Scale {
  return (value) => {
    if (value === null || !Number.isFinite(value)) return undefined
    const part = (value - from) / (to - from)
    return start + (Number.isFinite(part) ? Math.min(Math.max(part, 0), 1) : 0) * (end - start)
  }
}

/** The ends of an interval in pixels, the smaller first; undefined where they cannot be drawn. */
export function drawnInterval(
  interval: Interval | undefined,
  scale: Scale,
): readonly [from: number, to: number] | undefined {
  if (interval === undefined) return undefined
  const [low, high] = [scale(interval.low), scale(interval.high)]
  return low === undefined || high === undefined
    ? undefined
    : [Math.min(low, high), Math.max(low, high)]
}
