import type { Place } from '@meinungsbild/questionnaire'
import { textWidth, wrapText } from '../../charts/text-layout.ts'
import { centreOf, shapeOutline } from './shape-outline.ts'

export type AreaShapeProps = {
  readonly label: string
  readonly shape: string
  readonly viewBox: Place['viewBox']
  /** Id of the pattern of the chosen area. */
  readonly hatch: string
}

/** The shape of one area as a layer of the map, with its name if there is room for it. Not for screen readers. */
export function AreaShape({ label, shape, viewBox, hatch }: AreaShapeProps) {
  // About as large as the text of the page where the map has half of its width.
  const size = viewBox[2] / 24
  const written = nameInside(label, shape, size)
  return (
    <svg class="place__layer" viewBox={viewBox.join(' ')} aria-hidden="true">
      <path class="place__shape" d={shape} fill={`url("#${hatch}")`}>
        <title>{label}</title>
      </path>
      {written !== undefined && (
        <text font-size={size} text-anchor="middle">
          {written.lines.map((line, index) => (
            <tspan x={written.x} y={written.y + index * size * lineHeight}>
              {line}
            </tspan>
          ))}
        </text>
      )}
    </svg>
  )
}

const lineHeight = 1.2

/** Where to write the name; undefined if it does not fit, because the list beside the map says it anyway. */
function nameInside(label: string, shape: string, size: number) {
  const outline = shapeOutline(shape)
  const centre = centreOf(outline)
  if (centre === undefined) return undefined
  const width = 0.75 * extent(outline.map(({ x }) => x))
  const style = { size, weight: 400 } as const
  const lines = wrapText(label, width, style)
  const height = lines.length * size * lineHeight
  const fits =
    height <= 0.75 * extent(outline.map(({ y }) => y)) &&
    label.split(/[\s-]/).every((word) => textWidth(word, style) <= width)
  if (!fits) return undefined
  return { lines, x: rounded(centre.x), y: rounded(centre.y - height / 2 + size) }
}

function extent(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values)
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
