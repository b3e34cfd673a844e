import type { Chart, Figure } from '@meinungsbild/exchange'
import { figureOf, isWithheld } from './drawing/share.ts'

type Shown = Pick<Figure, 'value' | 'shown'>

/** Whether the sign for what is withheld stands in a chart, so that it has to be explained. */
export function hasWithheld(chart: Chart): boolean {
  return figuresOf(chart).some(isWithheld)
}

function figuresOf(chart: Chart): readonly Shown[] {
  switch (chart.kind) {
    case 'bars':
      return chart.bars.map(figureOf)
    case 'groupedBars':
      return chart.rows.flatMap(({ figures }) => figures)
    case 'stacked':
      return chart.rows.flatMap(({ shares }) => shares.map((value) => ({ value, shown: '.' })))
    case 'histogram':
      return chart.bins.map(figureOf)
    case 'trend':
      return chart.lines.flatMap(({ points }) => points)
    case 'ranking':
      return chart.rows.map(({ figure }) => figure)
    case 'portfolio':
      return chart.points.flatMap(({ x, y }) => [x, y])
    case 'fieldCourse':
      return chart.days.flatMap(({ answers, total }) => [answers, total])
    case 'map':
      return chart.areas.flatMap(({ figure }) => figure ?? [])
    case 'keyFigures':
      return chart.rows.map(({ actual }) => actual)
    default:
      return chart satisfies never
  }
}
