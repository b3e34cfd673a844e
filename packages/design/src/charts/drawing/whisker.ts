import { cutOut } from './paint.ts'
import { line, type Attributes, type Point } from './svg.ts'

const cap = 4
const rimWidth = 4

/** An interval as a line with ends: lying at the height `across`, or standing there. */
export function whisker(
  [from, to]: readonly [number, number],
  across: number,
  direction: 'lying' | 'standing',
  attributes: Attributes = {},
): string {
  const at = (along: number, aside: number): Point =>
    direction === 'lying' ? [along, across + aside] : [across + aside, along]
  const strokes = [
    [at(from, 0), at(to, 0)],
    [at(from, -cap), at(from, cap)],
    [at(to, -cap), at(to, cap)],
  ]
  return strokes.map((stroke) => line(stroke, { 'stroke-width': 1.5, ...attributes })).join('')
}

/** A lying whisker over a bar that ends at `end`: what lies on the bar has a rim, to be seen on any colour. */
export function whiskerOnBar(ends: readonly [number, number], across: number, end: number): string {
  const [from, to] = ends
  const rim =
    from < end
      ? line(
          [
            [from, across],
            [Math.min(to, end), across],
          ],
          { ...cutOut, 'stroke-width': rimWidth },
        ) +
        line(
          [
            [from, across - cap],
            [from, across + cap],
          ],
          { ...cutOut, 'stroke-width': rimWidth },
        )
      : ''
  return rim + whisker(ends, across, 'lying')
}
