import type {
  BarChart,
  Chart,
  FieldCourseChart,
  Figure,
  GroupedBarChart,
  Histogram,
  KeyFigureChart,
  MapChart,
  PortfolioChart,
  RankingChart,
  StackedChart,
  Table,
  TrendChart,
} from '@meinungsbild/exchange'
import { textsFor } from '../../texts.ts'
import { figureOf } from '../drawing/share.ts'
import { fieldOf } from '../portfolio/portfolio-fields.ts'
import { chartTableTexts } from './chart-table.texts.ts'
import { cell, figureTable, intervalColumn } from './table-parts.ts'

type Heads = (typeof chartTableTexts)['de']

/** The figures of a chart as a table, with all that is drawn and no more. */
export function chartTable(chart: Chart, language = 'de'): Table {
  const heads = textsFor(chartTableTexts, language)
  switch (chart.kind) {
    case 'bars':
      return barTable(chart, heads.answer, chart.bars, heads)
    case 'histogram':
      return barTable(chart, chart.unit || heads.range, chart.bins, heads)
    case 'groupedBars':
      return groupedTable(chart, heads)
    case 'stacked':
      return stackedTable(chart, heads)
    case 'trend':
      return trendTable(chart, heads)
    case 'ranking':
      return rankingTable(chart, heads)
    case 'portfolio':
      return portfolioTable(chart, heads)
    case 'fieldCourse':
      return courseTable(chart, heads)
    case 'map':
      return mapTable(chart, heads)
    case 'keyFigures':
      return keyFigureTable(chart, heads)
    default:
      return chart satisfies never
  }
}

function barTable(
  { title }: BarChart | Histogram,
  label: string,
  bars: BarChart['bars'],
  heads: Heads,
): Table {
  const figures = bars.map(figureOf)
  return labelledTable(title, [label, heads.share], bars, figures, heads)
}

function rankingTable({ title, axis, rows }: RankingChart, heads: Heads): Table {
  const figures = rows.map(({ figure }) => figure)
  return labelledTable(title, [heads.item, axis.name || heads.figure], rows, figures, heads)
}

function mapTable({ title, areas }: MapChart, heads: Heads): Table {
  const blank = { value: null, shown: heads.notAsked }
  const figures = areas.map(({ figure }) => figure ?? blank)
  return labelledTable(title, [heads.district, heads.figure], areas, figures, heads)
}

/** Label, figure and, where there are any, intervals. */
function labelledTable(
  title: string,
  head: readonly [string, string],
  rows: readonly { readonly label: string }[],
  figures: readonly Figure[],
  heads: Heads,
): Table {
  const intervals = intervalColumn(figures, heads.interval)
  return figureTable(
    title,
    [...head, ...intervals.head],
    rows.map(({ label }, index) => {
      const figure = figures[index] ?? { value: null, shown: '.' }
      return [label, cell(figure), ...intervals.cells(figure)]
    }),
  )
}

function groupedTable({ title, series, rows }: GroupedBarChart, heads: Heads): Table {
  return figureTable(
    title,
    [heads.answer, ...series],
    rows.map(({ label, figures }) => [
      label,
      ...series.map((_, index) => withInterval(figures[index])),
    ]),
  )
}

function stackedTable({ title, legend, rows }: StackedChart, heads: Heads): Table {
  const sides = [
    { head: heads.base, of: ({ base }: StackedChart['rows'][number]) => base },
    { head: heads.mean, of: ({ mean }: StackedChart['rows'][number]) => mean },
  ].filter(({ of }) => rows.some((row) => of(row) !== undefined))
  return figureTable(
    title,
    [heads.row, ...legend, ...sides.map(({ head }) => head)],
    rows.map((row) => [
      row.group === undefined ? row.label : `${row.group}: ${row.label}`,
      ...legend.map((_, index) => row.shown[index] ?? '.'),
      ...sides.map(({ of }) => of(row) ?? ''),
    ]),
  )
}

function trendTable({ title, waves, lines }: TrendChart, heads: Heads): Table {
  const broken = waves.some(({ break: why }) => why !== undefined)
  const table = figureTable(
    title,
    [heads.wave, ...lines.map(({ label }) => label), ...(broken ? [heads.break] : [])],
    waves.map(({ label, break: why = '' }, index) => [
      label,
      ...lines.map(({ points }) => withInterval(points[index])),
      ...(broken ? [why] : []),
    ]),
  )
  return broken ? { ...table, numeric: table.numeric.slice(0, -1) } : table
}

function portfolioTable({ title, x, y, points, cut, fields }: PortfolioChart, heads: Heads): Table {
  const rows = points.map((point) => {
    const field = fieldOf(point, cut)
    return [
      point.label,
      withInterval(point.x),
      withInterval(point.y),
      field === undefined ? '.' : fields[field],
    ]
  })
  return { ...figureTable(title, [heads.item, x.name, y.name, heads.field], rows), numeric: [1, 2] }
}

function courseTable(
  { title, perDay, total, days, reminders }: FieldCourseChart,
  heads: Heads,
): Table {
  const told = reminders.length > 0
  const on = (day: number) => reminders.filter((one) => one.day === day).map(({ label }) => label)
  const rows = days.map(({ label, answers, total: sum }, day) => [
    label,
    cell(answers),
    cell(sum),
    ...(told ? [on(day).join('; ')] : []),
  ])
  const head = [heads.day, perDay.name, total.name, ...(told ? [heads.reminder] : [])]
  return { ...figureTable(title, head, rows), numeric: [1, 2] }
}

function keyFigureTable({ title, rows }: KeyFigureChart, heads: Heads): Table {
  const intervals = intervalColumn(
    rows.map(({ actual }) => actual),
    heads.interval,
  )
  return {
    ...figureTable(
      title,
      [heads.keyFigure, heads.actual, ...intervals.head, heads.target, heads.verdict],
      rows.map(({ label, actual, target, verdict }) => [
        label,
        cell(actual),
        ...intervals.cells(actual),
        target.shown,
        verdict,
      ]),
    ),
    numeric: [1],
  }
}

/** "68,4 % (64,1 bis 72,4 %)". */
function withInterval(figure: Figure | undefined): string {
  if (figure === undefined) return ''
  return figure.interval === undefined ? cell(figure) : `${cell(figure)} (${figure.interval.shown})`
}
