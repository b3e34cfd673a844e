import type { FieldCourseChart } from '@meinungsbild/exchange'
import { axisName, baseLine, standingAxis, tickRoom, type Plot } from '../drawing/axes.ts'
import { smallStyle, smallValueStyle, type Drawing, type Drawn } from '../drawing/drawing.ts'
import { lineLook, lookLine, marker } from '../drawing/marker.ts'
import { notes } from '../drawing/notes.ts'
import { ink, muted } from '../drawing/paint.ts'
import { scaleOf } from '../drawing/scale.ts'
import { element, text, type Point } from '../drawing/svg.ts'
import { wordsBelow } from '../drawing/words-below.ts'
import { shortened, textWidth } from '../text-layout.ts'
import { reminderMarks } from './reminder-marks.ts'

type DayPlace = (day: number) => number

const totalHeight = 120
const daysHeight = 110
const between = 16
const headroom = 20
const longestFigure = 120
/** For the half of the point at the end of the line. */
const rim = 5
const widestColumn = 40

/**
 * Two plots over the same days, so that no axis has two meanings: the sum so far as a line above, the answers of each day
 * as columns below, reminders through both.
 */
export function fieldCourseChart(chart: FieldCourseChart, drawing: Drawing): Drawn {
  const { perDay, total, days } = chart
  const { width } = drawing
  const left = Math.max(tickRoom(perDay), tickRoom(total))
  const column = (width - left - rim) / Math.max(days.length, 1)
  const x: DayPlace = (day) => left + (day + 0.5) * column
  const reminders = reminderMarks(
    chart.reminders.filter(({ day }) => day < days.length),
    x,
    drawing,
  )
  const names = { total: axisName(total.name, width), perDay: axisName(perDay.name, width) }
  const upper = plotBelow(names.total.height + reminders.height, totalHeight)
  const nameAt = upper.bottom + between
  const lower = plotBelow(nameAt + names.perDay.height, daysHeight)
  const ticks = wordsBelow(
    days.map(({ label }, day) => ({ x: x(day), shown: label })),
    lower.bottom,
    drawing,
  )
  const below = notes(reminders.notes, width, lower.bottom + ticks.height)
  return {
    parts: [
      text(names.total.lines, { ...smallStyle, ...muted, x: 0, y: smallStyle.size }),
      ...totals(chart, x, upper),
      text(names.perDay.lines, { ...smallStyle, ...muted, x: 0, y: nameAt + smallStyle.size }),
      ...columns(chart, x, column, lower),
      ...reminders.draw([
        { top: names.total.height + 4, bottom: upper.bottom },
        { top: lower.top - 12, bottom: lower.bottom },
      ]),
      ...ticks.parts,
      ...below.parts,
    ],
    height: lower.bottom + ticks.height + below.height + 8,
  }

  function plotBelow(edge: number, height: number): Plot {
    const top = edge + headroom
    return { left, right: width, top, bottom: top + height }
  }
}

/** The sum as a line to its last value, which stands at its end. */
function totals({ total, days }: FieldCourseChart, x: DayPlace, plot: Plot): readonly string[] {
  const y = scaleOf(total, plot.bottom, plot.top)
  const points = days.flatMap(({ total: { value } }, day): readonly Point[] => {
    const height = y(value)
    return height === undefined ? [] : [[x(day), height]]
  })
  const last = days.findLast(({ total: { value } }) => y(value) !== undefined)
  const end = points.at(-1)
  const look = lineLook(0)
  return [
    ...standingAxis(total, y, plot),
    baseLine(plot.left, plot.bottom, plot.right, plot.bottom),
    points.length > 1 ? lookLine(points, look) : '',
    end ? marker(end, look) : '',
    end && last ? aboveColumn(last.total.shown, end[0], end[1] - 10, plot) : '',
  ]
}

/** A column per day; each with its figure where there is room for all, else only the highest. */
function columns(
  { perDay, days }: FieldCourseChart,
  x: DayPlace,
  column: number,
  plot: Plot,
): readonly string[] {
  const y = scaleOf(perDay, plot.bottom, plot.top)
  const roomy = days.every(({ answers }) => textWidth(answers.shown, smallValueStyle) <= column - 4)
  const highest = Math.max(...days.map(({ answers }) => answers.value ?? 0))
  const peak = days.findIndex(({ answers }) => answers.value === highest)
  const width = Math.min(Math.max(column - Math.min(2, column * 0.25), 0.5), widestColumn)
  return [
    ...standingAxis(perDay, y, plot),
    ...days.map(({ answers }, day) => {
      const top = y(answers.value)
      const at = top ?? plot.bottom
      const height = plot.bottom - at
      return [
        height > 0 ? element('rect', { ...ink, x: x(day) - width / 2, y: at, width, height }) : '',
        roomy || (day === peak && top !== undefined)
          ? aboveColumn(answers.shown, x(day), at - 5, plot)
          : '',
      ].join('')
    }),
    baseLine(plot.left, plot.bottom, plot.right, plot.bottom),
  ]
}

function aboveColumn(shown: string, x: number, y: number, { left, right }: Plot): string {
  const words = shortened(shown, longestFigure, smallValueStyle)
  const half = textWidth(words, smallValueStyle) / 2
  const middle = Math.max(left + half, Math.min(x, right - half))
  return text([words], { ...smallValueStyle, x: middle, y, anchor: 'middle' })
}
