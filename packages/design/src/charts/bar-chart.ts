import type { Bar, Chart } from '@meinungsbild/exchange'
import { axis, frame, ink, labelStyle, valueStyle, type Drawing } from './chart-frame.ts'
import { drawable, scaleEnd, shownShare } from './share.ts'
import { element, lineHeight, text, widest } from './svg.ts'
import { wrapText } from './text-layout.ts'

type Row = {
  readonly share: number | null
  readonly label: readonly string[]
  readonly value: readonly string[]
}

const thickness = 22
const between = 12
const gap = 8

/** Horizontal bars in the order given, each with its figure at its end, so that no scale has to be read. */
export function barChart(chart: Chart, bars: readonly Bar[], drawing: Drawing): string {
  const description = bars
    .map((bar) => `${bar.label}: ${shownShare(bar.share, bar.shown, drawing.language)}`)
    .join('; ')
  const { drawn, height } = drawing.layout === 'wide' ? beside(bars, drawing) : above(bars, drawing)
  return frame(chart, drawing, height, description, drawn)
}

type Drawn = { readonly drawn: readonly string[]; readonly height: number }

/** Labels in a column on the left. */
function beside(bars: readonly Bar[], drawing: Drawing): Drawn {
  const labels = bars.map(({ label }) => wrapText(label, 250, labelStyle))
  const start = Math.ceil(widest(labels.flat(), labelStyle)) + 14
  const rows = bars.map((bar, index) => row(bar, labels[index] ?? [], drawing, start + gap))
  const length = fullLength(rows, drawing.width - start - 1)
  const drawn: string[] = []
  let y = 0
  for (const each of rows) {
    const lines = Math.max(each.label.length, each.value.length)
    const height = Math.max(thickness, lines * lineHeight(labelStyle.size)) + between
    const middle = y + height / 2
    const barLength = length * (each.share ?? 0)
    drawn.push(
      text(each.label, { ...labelStyle, x: 0, y: firstBaseline(middle, each.label) }),
      each.share === null ? '' : bar(start, middle - thickness / 2, barLength),
      text(each.value, {
        ...valueStyle,
        x: start + barLength + gap,
        y: firstBaseline(middle, each.value),
        ...(each.share === null ? withheld : {}),
      }),
    )
    y += height
  }
  return { drawn: [...drawn, axis(start, 0, start, y)], height: y + 1 }
}

/** Every label above its bar. */
function above(bars: readonly Bar[], drawing: Drawing): Drawn {
  const rows = bars.map((bar) =>
    row(bar, wrapText(bar.label, drawing.width, labelStyle), drawing, 0),
  )
  const length = fullLength(rows, drawing.width - 1)
  const drawn: string[] = []
  let y = 0
  for (const each of rows) {
    const labelHeight = each.label.length * lineHeight(labelStyle.size)
    const valueHeight = Math.max(thickness, each.value.length * lineHeight(valueStyle.size))
    const middle = y + labelHeight + 4 + valueHeight / 2
    const barLength = length * (each.share ?? 0)
    drawn.push(
      text(each.label, { ...labelStyle, x: 0, y: y + labelStyle.size }),
      each.share === null ? '' : bar(0, middle - thickness / 2, barLength),
      text(each.value, {
        ...valueStyle,
        x: each.share === null ? 0 : barLength + gap,
        y: firstBaseline(middle, each.value),
        ...(each.share === null ? withheld : {}),
      }),
    )
    y += labelHeight + 4 + valueHeight + between
  }
  return { drawn, height: y }
}

const withheld = { weight: 400, class: 'chart__muted' } as const

/** A figure takes at most a third of the width; where there is no bar, the words for that take all that is left of it. */
function row(
  { share, shown }: Bar,
  label: readonly string[],
  drawing: Drawing,
  start: number,
): Row {
  const words = shownShare(share, shown, drawing.language)
  const room = drawable(share) === null ? drawing.width - start : drawing.width * 0.3
  return { share: drawable(share), label, value: wrapText(words, room, valueStyle) }
}

/** How long a bar of 100 percent is, so that every bar has room for its figure; no longer than makes the longest one fit. */
function fullLength(rows: readonly Row[], room: number): number {
  const fitting = rows.flatMap(({ share, value }) =>
    share === null ? [] : [(room - gap - widest(value, valueStyle)) / Math.max(share, 0.01)],
  )
  const end = scaleEnd(rows.map(({ share }) => share))
  return Math.max(0, Math.min(room / end, ...fitting))
}

function bar(x: number, y: number, width: number): string {
  return element('rect', { ...ink, x, y, width: Math.max(width, 1), height: thickness })
}

/** The first baseline of lines that are centred on a height. */
export function firstBaseline(middle: number, lines: readonly string[]): number {
  return middle - ((lines.length - 1) * lineHeight(labelStyle.size)) / 2 + labelStyle.size * 0.35
}
