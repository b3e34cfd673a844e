import type { PortfolioChart } from '@meinungsbild/exchange'
import { textsFor } from '../../texts.ts'
import { chartTexts } from '../chart.texts.ts'
import type { Drawing, Drawn } from '../drawing/drawing.ts'
import { keyList, keyListBelow, type KeyGroup } from '../drawing/key-list.ts'
import { notes } from '../drawing/notes.ts'
import { isWithheld } from '../drawing/share.ts'
import { numberedPoints, type NumberedPoint } from './numbered-points.ts'
import { pointMark } from './point-mark.ts'
import { fieldOrder } from './portfolio-fields.ts'
import { portfolioPlot } from './portfolio-plot.ts'

const besideList = 400
const widestPlot = 520
const longestBeside = 480
const gap = 24

/** Numbered points in four fields, and beside or below them what the numbers stand for, field by field. */
export function portfolioChart(chart: PortfolioChart, drawing: Drawing): Drawn {
  const { layout, width, language } = drawing
  const points = numberedPoints(chart)
  const groups = groupsOf(chart, points)
  const x = besideList + gap
  const beside = keyList(groups, { x, y: 0, width: width - x })
  const isBeside = layout === 'wide' && beside.height <= longestBeside
  const plot = portfolioPlot(chart, points, isBeside ? besideList : Math.min(width, widestPlot))
  const key = isBeside ? beside : keyListBelow(groups, plot.height + 12, drawing)
  const bottom = isBeside ? Math.max(plot.height, key.height) : plot.height + 12 + key.height
  const open = points.some((point) => point.open)
  const sentences = open ? [textsFor(chartTexts, language).openPoint] : []
  const below = notes(sentences, width, bottom)
  return {
    parts: [...plot.parts, ...key.parts, ...below.parts],
    height: bottom + below.height + 4,
  }
}

function groupsOf(
  { fields }: PortfolioChart,
  points: readonly NumberedPoint[],
): readonly KeyGroup[] {
  const entriesOf = (field: NumberedPoint['field']) =>
    points
      .filter((one) => one.field === field)
      .map(({ point, number, open }) => {
        const [x, y] = [point.x, point.y].map((figure) => (isWithheld(figure) ? '.' : figure.shown))
        return {
          number,
          label: point.label,
          shown: `(${x}\u00A0|\u00A0${y})`,
          ...(field === undefined
            ? {}
            : { mark: (atX: number, atY: number) => pointMark(atX, atY, open) }),
        }
      })
  return [
    ...fieldOrder.map((field) => ({ heading: fields[field], entries: entriesOf(field) })),
    { heading: '', entries: entriesOf(undefined) },
  ]
}
