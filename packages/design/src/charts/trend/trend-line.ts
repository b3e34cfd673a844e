import type { Figure, Wave } from '@meinungsbild/exchange'
import { lookLine, marker, type LineLook } from '../drawing/marker.ts'
import { drawnInterval, type Scale } from '../drawing/scale.ts'
import { element, pathData, type Point } from '../drawing/svg.ts'
import { whisker } from '../drawing/whisker.ts'

export type TrendPoint = {
  readonly x: number
  readonly y: number
  readonly shown: string
  /** From the top down. */
  readonly interval: readonly [number, number] | undefined
  /** No line leads here from the point before. */
  readonly begins: boolean
}

/** The points of a line that can be drawn; after a withheld one or a break the line begins anew. */
export function placePoints(
  figures: readonly Figure[],
  waves: readonly Wave[],
  x: (at: number) => number,
  y: Scale,
): readonly TrendPoint[] {
  return waves.flatMap((wave, index) => {
    const figure = figures[index]
    const height = y(figure?.value ?? null)
    if (figure === undefined || height === undefined) return []
    const before = figures[index - 1]
    const begins = wave.break !== undefined || y(before?.value ?? null) === undefined
    const interval = drawnInterval(figure.interval, y)
    return [{ x: x(wave.at), y: height, shown: figure.shown, interval, begins }]
  })
}

/** Pieces of line that nothing interrupts, each over the band of its intervals; a point alone gets a whisker. */
export function drawTrendLine(points: readonly TrendPoint[], look: LineLook): string {
  return runs(points, ({ begins }) => begins)
    .map((run) => bands(run, look) + stroke(run, look))
    .join('')
}

function stroke(run: readonly TrendPoint[], look: LineLook): string {
  const points = run.map(({ x, y }): Point => [x, y])
  const drawn = points.length > 1 ? lookLine(points, look) : ''
  return drawn + points.map((point) => marker(point, look)).join('')
}

function bands(run: readonly TrendPoint[], look: LineLook): string {
  const measured = run.flatMap(({ x, interval }) => (interval ? [{ x, interval }] : []))
  const [only, ...others] = measured
  if (only === undefined) return ''
  if (others.length === 0) return whisker(only.interval, only.x, 'standing', look.paint)
  const upper = measured.map(({ x, interval: [high] }): Point => [x, high])
  const lower = measured.map(({ x, interval: [, low] }): Point => [x, low])
  return element('path', {
    ...look.paint,
    d: pathData([...upper, ...lower.toReversed()], 'Z'),
    'fill-opacity': 0.16,
  })
}

function runs<Item>(
  items: readonly Item[],
  begins: (item: Item) => boolean,
): readonly (readonly Item[])[] {
  const found: Item[][] = []
  for (const item of items) {
    const last = found.at(-1)
    if (last === undefined || begins(item)) found.push([item])
    else last.push(item)
  }
  return found
}
