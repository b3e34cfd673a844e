import type { TrendChart } from '@meinungsbild/exchange'
import { textsFor } from '../../texts.ts'
import { chartTexts } from '../chart.texts.ts'
import { axisName, baseLine, standingAxis, tickRoom, type Plot } from '../drawing/axes.ts'
import { smallStyle, type Drawing, type Drawn } from '../drawing/drawing.ts'
import { legend } from '../drawing/legend.ts'
import { lineLook, lookLine, marker } from '../drawing/marker.ts'
import { notes } from '../drawing/notes.ts'
import { muted } from '../drawing/paint.ts'
import { scaleOf } from '../drawing/scale.ts'
import { text } from '../drawing/svg.ts'
import { wordsBelow } from '../drawing/words-below.ts'
import { breakMarks } from './break-marks.ts'
import { endLabels } from './end-labels.ts'
import { pointValues } from './point-values.ts'
import { drawTrendLine, placePoints } from './trend-line.ts'

const plotHeight = 240
const headroom = 24
const inset = 24

/**
 * Lines over waves, in true distances of time, each with the band of its intervals. A break cuts every line. Lines bear their
 * names at their ends; on a phone a legend does, and only the last figures stand there.
 */
export function trendChart({ axis, waves, lines }: TrendChart, drawing: Drawing): Drawn {
  const wide = drawing.layout === 'wide'
  const words = textsFor(chartTexts, drawing.language)
  const key = wide ? { parts: [], height: 0 } : nameLegend(lines, drawing)
  const name = axisName(axis.name, drawing.width)
  const labels = endLabels(lines, drawing)
  const top = key.height + name.height + headroom
  const plot: Plot = {
    left: tickRoom(axis),
    right: drawing.width - labels.width,
    top,
    bottom: top + Math.max(plotHeight, labels.height),
  }
  const y = scaleOf(axis, plot.bottom, plot.top)
  const x = timeScale(
    waves.map(({ at }) => at),
    plot,
  )
  const placed = lines.map(({ points }) => placePoints(points, waves, x, y))
  const ticks = wordsBelow(
    waves.map(({ at, label }) => ({ x: x(at), shown: label })),
    plot.bottom,
    drawing,
  )
  const breaks = breakMarks(waves, x, plot, words.break)
  const below = notes(
    waves.flatMap(({ label, break: why }, index) =>
      why === undefined || index === 0 ? [] : [words.breakBefore(label, why)],
    ),
    drawing.width,
    plot.bottom + ticks.height,
  )
  return {
    parts: [
      ...key.parts,
      text(name.lines, { ...smallStyle, ...muted, x: 0, y: key.height + smallStyle.size }),
      ...standingAxis(axis, y, plot),
      baseLine(plot.left, plot.bottom, plot.right, plot.bottom),
      ...ticks.parts,
      ...breaks,
      ...placed.map((points, index) => drawTrendLine(points, lineLook(index))),
      ...(lines.length === 1 ? pointValues(placed[0] ?? [], plot) : []),
      ...labels.draw(placed, plot),
      ...below.parts,
    ],
    height: plot.bottom + ticks.height + below.height + 8,
  }
}

function nameLegend(lines: TrendChart['lines'], drawing: Drawing): Drawn {
  return legend(
    lines.map(({ label }, index) => ({
      name: label,
      sample: ({ x, y, width, height }) => {
        const middle = y + height / 2
        const look = lineLook(index)
        return (
          lookLine(
            [
              [x, middle],
              [x + width, middle],
            ],
            look,
          ) + marker([x + width / 2, middle], look)
        )
      },
    })),
    drawing,
  )
}

/** Waves between the edges of a plot with some space; one alone, or all at one time, in the middle. */
function timeScale(times: readonly number[], { left, right }: Plot): (at: number) => number {
  const known = times.filter((at) => Number.isFinite(at))
  const [from, to] = [Math.min(...known), Math.max(...known)]
  if (!(to > from)) return () => (left + right) / 2
  const scale = scaleOf({ from, to }, left + inset, right - inset / 2)
  return (at) => scale(at) ?? (left + right) / 2
}
