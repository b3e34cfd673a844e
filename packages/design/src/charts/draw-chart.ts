import type { Chart } from '@meinungsbild/exchange'
import { barChart } from './bars/bar-chart.ts'
import { groupedBarChart } from './bars/grouped-bar-chart.ts'
import { histogram } from './bars/histogram.ts'
import type { Drawing, Drawn } from './drawing/drawing.ts'
import { fieldCourseChart } from './field-course/field-course-chart.ts'
import { keyFigureChart } from './key-figures/key-figure-chart.ts'
import { mapChart } from './map/map-chart.ts'
import { portfolioChart } from './portfolio/portfolio-chart.ts'
import { rankingChart } from './ranking/ranking-chart.ts'
import { stackedChart } from './stacked/stacked-chart.ts'
import { trendChart } from './trend/trend-chart.ts'

/** What is inside of the frame of a chart. */
export function drawChart(chart: Chart, drawing: Drawing): Drawn {
  switch (chart.kind) {
    case 'bars':
      return barChart(chart, drawing)
    case 'groupedBars':
      return groupedBarChart(chart, drawing)
    case 'stacked':
      return stackedChart(chart, drawing)
    case 'histogram':
      return histogram(chart, drawing)
    case 'trend':
      return trendChart(chart, drawing)
    case 'ranking':
      return rankingChart(chart, drawing)
    case 'portfolio':
      return portfolioChart(chart, drawing)
    case 'fieldCourse':
      return fieldCourseChart(chart, drawing)
    case 'map':
      return mapChart(chart, drawing)
    case 'keyFigures':
      return keyFigureChart(chart, drawing)
    default:
      return chart satisfies never
  }
}
