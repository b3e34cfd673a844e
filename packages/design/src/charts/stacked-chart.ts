import type { Chart, StackedRow } from '@meinungsbild/exchange'
import { firstBaseline } from './bar-chart.ts'
import { frame, labelStyle, smallStyle, type Drawing } from './chart-frame.ts'
import { legend } from './legend.ts'
import { segment } from './segment.ts'
import { drawable, shownShare } from './share.ts'
import { lineHeight, text, widest } from './svg.ts'
import { wrapText } from './text-layout.ts'

const thickness = 28
const between = 12

/** One bar per row, divided by an ordered scale from left to right: dark to light, every second part hatched. */
export function stackedChart(chart: Extract<Chart, { kind: 'stacked' }>, drawing: Drawing): string {
  const wide = drawing.layout === 'wide'
  const labels = chart.rows.map(({ label }) =>
    wrapText(label, wide ? 220 : drawing.width, labelStyle),
  )
  const start = wide ? Math.ceil(widest(labels.flat(), labelStyle)) + 14 : 0
  const key = legend(chart.legend, drawing)
  const drawn: string[] = [...key.drawn]
  let y = key.height
  for (const [index, row] of chart.rows.entries()) {
    const label = labels[index] ?? []
    const labelHeight = label.length * lineHeight(labelStyle.size)
    const rowHeight = wide ? Math.max(thickness, labelHeight) : labelHeight + 4 + thickness
    const middle = wide ? y + rowHeight / 2 : y + rowHeight - thickness / 2
    drawn.push(
      text(label, {
        ...labelStyle,
        x: 0,
        y: wide ? firstBaseline(middle, label) : y + labelStyle.size,
      }),
      ...rowParts(row, { x: start, y: middle - thickness / 2 }, drawing),
    )
    y += rowHeight + between
  }
  return frame(chart, drawing, y, describe(chart, drawing), drawn)
}

function rowParts(
  row: StackedRow,
  { x, y }: { readonly x: number; readonly y: number },
  drawing: Drawing,
): readonly string[] {
  const shares = row.shares.map(drawable)
  const sum = shares.reduce<number>((total, share) => total + (share ?? 0), 0)
  if (sum === 0 || shares.includes(null)) {
    const words = wrapText(shownShare(null, '.', drawing.language), drawing.width - x, smallStyle)
    return [text(words, { ...smallStyle, x, y: y + 18, class: 'chart__muted' })]
  }
  const length = drawing.width - x
  let from = x
  return shares.map((share, index) => {
    const width = length * ((share ?? 0) / Math.max(sum, 1))
    const part = { x: from, y, width, height: thickness }
    from += width
    return segment(part, { index, count: shares.length, shown: row.shown[index] ?? '' })
  })
}

function describe(
  { legend: names, rows }: Extract<Chart, { kind: 'stacked' }>,
  drawing: Drawing,
): string {
  return rows
    .map(({ label, shares, shown }) => {
      const parts = shares.map((share, index) => {
        return `${names[index] ?? ''} ${shownShare(share, shown[index] ?? '', drawing.language)}`
      })
      return `${label}: ${parts.join(', ')}`
    })
    .join('; ')
}
