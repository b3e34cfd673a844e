import { counterInk, ink, paper } from './paint.ts'
import { element, line, pathData, type Attributes, type Point } from './svg.ts'

/** How one line is told from the others: colour, dashes and the shape of its points. */
export type LineLook = {
  readonly paint: Attributes
  readonly dashes?: string
  readonly shape: Shape
  readonly hollow: boolean
}

type Shape = 'circle' | 'square' | 'triangle' | 'diamond'

const looks = [
  { paint: ink, shape: 'circle' },
  { paint: counterInk, shape: 'square', dashes: '7 4' },
  { paint: { fill: 'currentColor' }, shape: 'triangle', dashes: '2 3' },
  { paint: ink, shape: 'diamond', dashes: '9 3 2 3' },
] as const satisfies readonly Omit<LineLook, 'hollow'>[]

/** Four looks; of more lines the points are hollow. */
export function lineLook(index: number): LineLook {
  return { ...(looks[index % looks.length] ?? looks[0]), hollow: index >= looks.length }
}

/** A stroke along points in the look of its line. */
export function lookLine(points: readonly Point[], look: LineLook): string {
  return line(points, {
    ...look.paint,
    'stroke-width': 2.5,
    'stroke-linejoin': 'round',
    ...(look.dashes === undefined ? {} : { 'stroke-dasharray': look.dashes }),
  })
}

/** One point of a line. */
export function marker(at: Point, { paint, shape, hollow }: LineLook): string {
  if (!hollow) return drawShape(shape, at, paint)
  const empty = { class: 'chart__paper', fill: paper, stroke: 'currentColor', 'stroke-width': 2 }
  return element('g', paint, drawShape(shape, at, empty))
}

function drawShape(shape: Shape, [x, y]: Point, attributes: Attributes): string {
  if (shape === 'circle') return element('circle', { ...attributes, cx: x, cy: y, r: 4.5 })
  const corners = outlines[shape].map(([dx, dy]): Point => [x + dx, y + dy])
  return element('path', { ...attributes, d: pathData(corners, 'Z') })
}

const outlines: Readonly<Record<Exclude<Shape, 'circle'>, readonly Point[]>> = {
  square: [
    [-4, -4],
    [4, -4],
    [4, 4],
    [-4, 4],
  ],
  triangle: [
    [0, -5.5],
    [5.5, 4],
    [-5.5, 4],
  ],
  diamond: [
    [0, -6],
    [6, 0],
    [0, 6],
    [-6, 0],
  ],
}
