import type { StackedRow } from '@meinungsbild/exchange'
import { textsFor } from '../../texts.ts'
import { chartTexts } from '../chart.texts.ts'
import { smallStyle, type Drawing } from '../drawing/drawing.ts'
import { muted } from '../drawing/paint.ts'
import type { RowRoom } from '../drawing/rows.ts'
import { firstBaseline, lineHeight, text, widest } from '../drawing/svg.ts'
import { shortened } from '../text-layout.ts'

/** Base and mean of each row: in columns on the right, or on a phone in a line below the bar. */
export type SideColumns = {
  /** The room that they take on the right, above the rows, and below each bar. */
  readonly width: number
  readonly head: number
  readonly below: number
  /** The heads of the columns, which end at `top`. */
  readonly heads: (top: number) => string
  readonly row: (row: StackedRow, room: RowRoom) => string
}

const widestColumn = 84
const gap = 14

export function sideColumns(rows: readonly StackedRow[], drawing: Drawing): SideColumns {
  const words = textsFor(chartTexts, drawing.language)
  const columns = [
    { head: words.base, cell: ({ base }: StackedRow) => base },
    { head: words.mean, cell: ({ mean }: StackedRow) => mean },
  ].filter(({ cell }) => rows.some((row) => cell(row) !== undefined))
  if (columns.length === 0) return none
  if (drawing.layout === 'narrow') {
    return { ...none, below: lineHeight(smallStyle.size) + 2, row: belowBar }
  }
  const cut = (shown: string) => shortened(shown, widestColumn, smallStyle)
  const ends: number[] = []
  let right = drawing.width
  for (const { head, cell } of columns.toReversed()) {
    ends.unshift(right)
    right -= gap + Math.ceil(widest([head, ...rows.map((row) => cut(cell(row) ?? ''))], smallStyle))
  }
  const write = (shown: string, index: number, y: number, look: object = {}) =>
    text([shown], { ...smallStyle, ...look, x: ends[index] ?? right, y, anchor: 'end' })
  return {
    width: drawing.width - right,
    head: lineHeight(smallStyle.size) + 2,
    below: 0,
    heads: (top) => columns.map(({ head }, index) => write(head, index, top - 7, muted)).join(''),
    row: (row, { middle }) =>
      columns
        .map(({ cell }, index) =>
          write(cut(cell(row) ?? ''), index, firstBaseline(middle, [''], smallStyle)),
        )
        .join(''),
  }

  function belowBar(row: StackedRow, { top, height }: RowRoom): string {
    const said = columns.flatMap(({ head, cell }) => {
      const shown = cell(row)
      return shown === undefined || shown === '.' ? [] : [`${head}: ${shown}`]
    })
    const shown = shortened(said.join(', '), drawing.width, smallStyle)
    return text([shown], { ...smallStyle, ...muted, x: 0, y: top + height - 4 })
  }
}

const none: SideColumns = { width: 0, head: 0, below: 0, heads: () => '', row: () => '' }
