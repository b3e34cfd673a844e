import type { Axis } from '@meinungsbild/exchange'
import { shortened, wrapText } from '../text-layout.ts'
import { smallStyle, type Drawing, type Drawn } from './drawing.ts'
import { muted } from './paint.ts'
import type { Span } from './rows.ts'
import type { Scale } from './scale.ts'
import { line, linesHeight, text, widest, type Attributes } from './svg.ts'
import { placed, wordsBelow } from './words-below.ts'

/** The room of a plot in the drawing, in pixels. */
export type Plot = {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const faint = { 'stroke-opacity': 0.2 }
const longestTick = 90

/** The thin line that figures stand on. */
export function baseLine(x1: number, y1: number, x2: number, y2: number): string {
  return line([
    [x1, y1],
    [x2, y2],
  ])
}

/** The room that ticks need left of a plot. */
export function tickRoom({ ticks }: Axis): number {
  const words = ticks.map(({ shown }) => shortened(shown, longestTick, smallStyle))
  return ticks.length === 0 ? 0 : Math.ceil(widest(words, smallStyle)) + 8
}

/** Lying lines at the ticks of an axis that stands, each with its words left of the plot. */
export function standingAxis(axis: Axis, scale: Scale, { left, right }: Plot): readonly string[] {
  return axis.ticks.flatMap(({ at, shown }) => {
    const y = scale(at)
    if (y === undefined) return []
    return [
      line(
        [
          [left, y],
          [right, y],
        ],
        faint,
      ),
      text([shortened(shown, longestTick, smallStyle)], {
        ...smallStyle,
        ...muted,
        x: left - 8,
        y: y + smallStyle.size * 0.35,
        anchor: 'end',
      }),
    ]
  })
}

/** Standing lines at the ticks of an axis that lies, with their words below the plot. */
export function lyingAxis(
  axis: Axis,
  scale: Scale,
  { spans, bottom }: { readonly spans: readonly Span[]; readonly bottom: number },
  drawing: Pick<Drawing, 'width'>,
): Drawn {
  const marks = placed(axis.ticks, scale)
  const words = wordsBelow(marks, bottom, drawing)
  return {
    parts: [
      ...marks.flatMap(({ x }) => spans.map((span) => standingLine(x, span, faint))),
      ...words.parts,
    ],
    height: words.height,
  }
}

export function standingLine(x: number, { top, bottom }: Span, attributes: Attributes): string {
  return line(
    [
      [x, top],
      [x, bottom],
    ],
    attributes,
  )
}

/** The name of an axis, above or below its plot. */
export function axisName(
  name: string,
  width: number,
): { readonly lines: readonly string[]; readonly height: number } {
  const lines = name === '' ? [] : wrapText(name, width, smallStyle)
  return { lines, height: linesHeight(lines, smallStyle) }
}
