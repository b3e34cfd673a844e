import { wrapText } from '../text-layout.ts'
import { labelStyle, valueStyle, type Drawing } from './drawing.ts'
import { firstBaseline, linesHeight, text, widest } from './svg.ts'

/** Labels of rows in lines, and where right of them their contents begin: on a phone at the left edge, below them. */
export type LabelColumn = { readonly lines: readonly (readonly string[])[]; readonly start: number }

export function labelColumn(
  labels: readonly string[],
  widestLabel: number,
  { layout, width }: Drawing,
): LabelColumn {
  if (layout === 'narrow') {
    return { lines: labels.map((label) => wrapText(label, width, labelStyle)), start: 0 }
  }
  const lines = labels.map((label) => wrapText(label, widestLabel, labelStyle))
  return { lines, start: Math.ceil(widest(lines.flat(), labelStyle)) + 14 }
}

/** The room for the contents of one row, as high as they need it. */
export type RowRoom = { readonly top: number; readonly height: number; readonly middle: number }

export type PlacedRows = {
  /** The labels and headings. */
  readonly parts: readonly string[]
  readonly rooms: readonly RowRoom[]
  /** Below the last row and the space that follows it. */
  readonly bottom: number
}

export type RowContents = {
  readonly height: number
  /** Stands above the row in a line of its own. */
  readonly heading?: string | undefined
}

const between = 12
const belowLabel = 4

/** Rows below each other, each as high as its label and its contents need. */
export function placeRows(
  { lines: labels }: LabelColumn,
  contents: readonly RowContents[],
  top: number,
  { layout, width }: Drawing,
): PlacedRows {
  const parts: string[] = []
  const rooms: RowRoom[] = []
  let y = top
  for (const [index, { height, heading }] of contents.entries()) {
    if (heading !== undefined) {
      const lines = wrapText(heading, width, valueStyle)
      parts.push(text(lines, { ...valueStyle, x: 0, y: y + 4 + valueStyle.size }))
      y += 4 + linesHeight(lines, valueStyle) + 6
    }
    const label = labels[index] ?? []
    const labelHeight = linesHeight(label, labelStyle)
    const room =
      layout === 'wide'
        ? { top: y + Math.max(0, labelHeight - height) / 2, height }
        : { top: y + labelHeight + belowLabel, height }
    const middle = room.top + height / 2
    const baseline =
      layout === 'wide' ? firstBaseline(middle, label, labelStyle) : y + labelStyle.size
    parts.push(text(label, { ...labelStyle, x: 0, y: baseline }))
    rooms.push({ ...room, middle })
    y = between + Math.max(room.top + height, y + labelHeight)
  }
  return { parts, rooms, bottom: y }
}

export type Span = { readonly top: number; readonly bottom: number }

/** Where lines stand that go through all rows: without a gap, or on a phone only beside the contents, never through a label. */
export function spansOf(
  { rooms, bottom }: PlacedRows,
  top: number,
  { layout }: Drawing,
): readonly Span[] {
  if (layout === 'wide') return [{ top, bottom: Math.max(top, bottom - between / 2) }]
  return rooms.map((room) => ({ top: room.top - 2, bottom: room.top + room.height + 2 }))
}
