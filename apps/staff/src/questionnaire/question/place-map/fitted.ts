import type { Place } from '@meinungsbild/questionnaire'
import type { Outline } from './outline.ts'

const longerSide = 1000

/** The outlines moved and scaled onto whole numbers from 0 to 1000, and the box that they fill. */
export function fitted(outlines: readonly Outline[]): {
  readonly outlines: readonly Outline[]
  readonly viewBox: Place['viewBox']
} {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { rings } of outlines) {
    for (const ring of rings) {
      for (const [x, y] of ring) {
        left = Math.min(left, x)
        right = Math.max(right, x)
        top = Math.min(top, y)
        bottom = Math.max(bottom, y)
      }
    }
  }
  const scale = longerSide / Math.max(right - left, bottom - top, Number.MIN_VALUE)
  const place = (value: number, from: number) => Math.round((value - from) * scale)
  const size = (from: number, to: number) => Math.max(1, place(to, from))
  return {
    viewBox: [0, 0, size(left, right), size(top, bottom)],
    outlines: outlines.map(({ properties, rings }) => ({
      properties,
      rings: rings.map((ring) => ring.map(([x, y]) => [place(x, left), place(y, top)] as const)),
    })),
  }
}
