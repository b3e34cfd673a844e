import type { StackedChart, StackedRow } from '@meinungsbild/exchange'
import { baseLine } from '../drawing/axes.ts'
import { smallStyle, type Drawing, type Drawn } from '../drawing/drawing.ts'
import { toneLegend } from '../drawing/legend.ts'
import { muted } from '../drawing/paint.ts'
import { labelColumn, placeRows } from '../drawing/rows.ts'
import { segment } from '../drawing/segment.ts'
import { drawable, shownFigure } from '../drawing/share.ts'
import { text } from '../drawing/svg.ts'
import { divergingTone, scaleTone, type Tone } from '../drawing/tone.ts'
import { wrapText } from '../text-layout.ts'
import { sideColumns } from './side-columns.ts'

const thickness = 28

/**
 * One bar per row, divided by an ordered scale from left to right: dark to light, every second part hatched. A diverging
 * one has the middle of the scale at one place in all rows.
 */
export function stackedChart(chart: StackedChart, drawing: Drawing): Drawn {
  const { legend, rows, diverging = false } = chart
  const tone = diverging ? divergingTone : scaleTone
  const toneAt = (index: number) => tone({ index, count: legend.length })
  const key = toneLegend(legend, toneAt, drawing)
  const sides = sideColumns(rows, drawing)
  const top = key.height + sides.head
  const column = labelColumn(
    rows.map(({ label }) => label),
    sides.width > 0 ? 190 : 220,
    drawing,
  )
  const placed = placeRows(
    column,
    rows.map(({ group }, index) => ({
      height: thickness + sides.below,
      heading: group === rows[index - 1]?.group ? undefined : group,
    })),
    top,
    drawing,
  )
  const room = { start: column.start, end: drawing.width - sides.width }
  const { scale, middle } = scaleFor(rows, diverging, room)
  const bars = rows.flatMap((row, index) => {
    const at = placed.rooms[index]
    if (at === undefined) return []
    const start = middle - scale * (diverging ? beforeMiddle(row) : 0)
    return [
      ...parts(row, { start, y: at.top, scale, room, toneAt, drawing }),
      diverging && sharesOf(row) ? middleTicks(Math.max(middle - 0.75, 0), at.top) : '',
      sides.row(row, at),
    ]
  })
  return {
    parts: [...key.parts, sides.heads(top), ...placed.parts, ...bars],
    height: placed.bottom,
  }
}

/** The middle of the scale, above and below a bar. */
function middleTicks(x: number, top: number): string {
  const bottom = top + thickness
  return baseLine(x, top - 4, x, top) + baseLine(x, bottom, x, bottom + 4)
}

type Room = { readonly start: number; readonly end: number }

/** Pixels per whole, and where the middle of the scale lies: at the left edge unless bars diverge. */
function scaleFor(rows: readonly StackedRow[], diverging: boolean, { start, end }: Room) {
  if (!diverging) return { scale: end - start, middle: start }
  const shown = rows.filter((row) => sharesOf(row) !== undefined)
  const left = Math.max(0, ...shown.map(beforeMiddle))
  const right = Math.max(0, ...shown.map((row) => total(sharesOf(row) ?? []) - beforeMiddle(row)))
  const scale = (end - start) / Math.max(left + right, 0.01)
  return { scale, middle: start + left * scale }
}

/** The share of a row on the near side of the middle; of a middle part, half. */
function beforeMiddle(row: StackedRow): number {
  const shares = sharesOf(row) ?? []
  const middle = (shares.length - 1) / 2
  return shares.reduce((sum, share, index) => {
    if (index > middle) return sum
    return sum + (index === middle ? share / 2 : share)
  }, 0)
}

/** The shares as they are drawn, never more than a whole; undefined for a row that is withheld. */
function sharesOf({ shares }: StackedRow): readonly number[] | undefined {
  const drawn = shares.map(drawable)
  const known = drawn.filter((share) => share !== null)
  const sum = total(known)
  if (sum === 0 || known.length < drawn.length) return undefined
  return known.map((share) => share / Math.max(sum, 1))
}

function total(shares: readonly number[]): number {
  return shares.reduce((sum, share) => sum + share, 0)
}

type Place = {
  readonly start: number
  readonly y: number
  readonly scale: number
  readonly room: Room
  readonly toneAt: (index: number) => Tone
  readonly drawing: Drawing
}

function parts(row: StackedRow, { start, y, scale, room, toneAt, drawing }: Place) {
  const shares = sharesOf(row)
  if (shares === undefined) {
    const words = shownFigure({ value: null, shown: '.' }, drawing.language)
    const lines = wrapText(words, room.end - room.start, smallStyle)
    return [text(lines, { ...smallStyle, ...muted, x: room.start, y: y + 18 })]
  }
  let x = start
  return shares.map((share, index) => {
    const part = { x, y, width: scale * share, height: thickness }
    x += part.width
    return segment(part, toneAt(index), row.shown[index] ?? '')
  })
}
