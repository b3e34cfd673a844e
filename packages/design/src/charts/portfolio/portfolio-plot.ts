import type { PortfolioChart } from '@meinungsbild/exchange'
import {
  axisName,
  baseLine,
  lyingAxis,
  standingAxis,
  tickRoom,
  type Plot,
} from '../drawing/axes.ts'
import { smallStyle, type Drawn } from '../drawing/drawing.ts'
import { muted } from '../drawing/paint.ts'
import { textRoom } from '../drawing/plate.ts'
import { scaleOf } from '../drawing/scale.ts'
import { line, lineHeight, text } from '../drawing/svg.ts'
import { shortened, textWidth } from '../text-layout.ts'
import { fieldNames } from './field-names.ts'
import type { NumberedPoint } from './numbered-points.ts'
import { along, drawPoints } from './portfolio-points.ts'

const inset = 10

/** The plot with its cuts, the names of the fields in the corners, and every point with its number. */
export function portfolioPlot(
  chart: PortfolioChart,
  points: readonly NumberedPoint[],
  width: number,
): Drawn {
  const left = tickRoom(chart.y)
  const names = { x: axisName(chart.x.name, width - left), y: axisName(chart.y.name, width) }
  const top = names.y.height + lineHeight(smallStyle.size) + 6
  const plot: Plot = { left, right: width - 1, top, bottom: top + (width - left) * 0.92 }
  const x = scaleOf(chart.x, plot.left + inset, plot.right - inset)
  const y = scaleOf(chart.y, plot.bottom - inset, plot.top + inset)
  const cut = { x: x(chart.cut.x.at) ?? plot.left, y: y(chart.cut.y.at) ?? plot.bottom }
  const cutWords = wordsOfCuts(chart.cut, cut, plot)
  const fields = fieldNames(chart.fields, cut, plot)
  const cuts = [
    [
      [cut.x, plot.top],
      [cut.x, plot.bottom],
    ],
    [
      [plot.left, cut.y],
      [plot.right, cut.y],
    ],
  ] as const
  const taken = [
    ...[...fields.rooms, ...cutWords.rooms].map((room) => ({ room, hard: true })),
    ...cuts.map((one) => ({ room: along(one), hard: false })),
  ]
  const ticks = lyingAxis(chart.x, x, { spans: [plot], bottom: plot.bottom }, { width })
  const nameAt = plot.bottom + ticks.height + 4
  return {
    parts: [
      text(names.y.lines, { ...smallStyle, ...muted, x: 0, y: smallStyle.size }),
      ...standingAxis(chart.y, y, plot),
      ...ticks.parts,
      baseLine(plot.left, plot.bottom, plot.right, plot.bottom),
      baseLine(plot.left, plot.top, plot.left, plot.bottom),
      ...cuts.map((one) => line(one, dashed)),
      ...cutWords.parts,
      ...fields.parts,
      ...drawPoints(points, { x, y, plot, taken }),
      text(names.x.lines, { ...smallStyle, ...muted, x: plot.left, y: nameAt + smallStyle.size }),
    ],
    height: nameAt + names.x.height + 4,
  }
}

const dashed = { 'stroke-width': 1.5, 'stroke-dasharray': '5 4' }
const longestWords = 110

/** What the cuts are: above the standing one, and over the right end of the lying one. */
function wordsOfCuts(
  marks: PortfolioChart['cut'],
  cut: { readonly x: number; readonly y: number },
  { left, right, top }: Plot,
) {
  const shown = {
    x: shortened(marks.x.shown, longestWords, smallStyle),
    y: shortened(marks.y.shown, longestWords, smallStyle),
  }
  const half = textWidth(shown.x, smallStyle) / 2
  const above = {
    x: Math.max(left + half, Math.min(cut.x, right - half)),
    y: top - 6,
    anchor: 'middle',
  } as const
  const over = {
    x: right - 4,
    y: Math.max(cut.y - 5, top + smallStyle.size),
    anchor: 'end',
  } as const
  return {
    parts: [
      text([shown.x], { ...smallStyle, ...above }),
      text([shown.y], { ...smallStyle, ...over }),
    ],
    rooms: [textRoom([shown.y], smallStyle, over)],
  }
}
