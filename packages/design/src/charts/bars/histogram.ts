import type { Histogram } from '@meinungsbild/exchange'
import { baseLine, axisName } from '../drawing/axes.ts'
import { smallStyle, smallValueStyle, type Drawing, type Drawn } from '../drawing/drawing.ts'
import { ink } from '../drawing/paint.ts'
import { drawable } from '../drawing/share.ts'
import { element, lineHeight, text } from '../drawing/svg.ts'
import { wordsBelow } from '../drawing/words-below.ts'
import { textWidth } from '../text-layout.ts'
import { barChart } from './bar-chart.ts'

const plotHeight = 170
const fewBins = 12
/** Columns are as high as there is room, but a share of one percent does not fill it. */
const leastEnd = 0.1

/** Columns over intervals of a number. On a phone a few become bars, so that each has its name and its figure. */
export function histogram({ bins, unit }: Histogram, drawing: Drawing): Drawn {
  if (bins.length === 0 || (drawing.layout === 'narrow' && bins.length <= fewBins)) {
    return barChart({ bars: bins }, drawing)
  }
  const { width } = drawing
  const column = (width - 2) / bins.length
  const end = Math.max(leastEnd, ...bins.map(({ share }) => drawable(share) ?? 0))
  const top = lineHeight(smallValueStyle.size) + 4
  const bottom = top + plotHeight
  const middleOf = (index: number) => 1 + (index + 0.5) * column
  const columns = bins.flatMap(({ share, shown }, index) => {
    const height = plotHeight * ((drawable(share) ?? 0) / end)
    const value = drawable(share) === null ? '.' : shown
    return [
      drawable(share) === null
        ? ''
        : element('rect', {
            ...ink,
            x: 1 + index * column + 1,
            y: bottom - height,
            width: Math.max(column - 2, 0.5),
            height,
          }),
      textWidth(value, smallValueStyle) <= column - 2
        ? text([value], {
            ...smallValueStyle,
            x: middleOf(index),
            y: bottom - height - 5,
            anchor: 'middle',
          })
        : '',
    ]
  })
  const names = wordsBelow(
    bins.map(({ label }, index) => ({ x: middleOf(index), shown: label })),
    bottom,
    drawing,
  )
  const name = axisName(unit, width)
  const nameAt = bottom + names.height + 6
  return {
    parts: [
      ...columns,
      baseLine(0, bottom, width, bottom),
      ...names.parts,
      text(name.lines, {
        ...smallStyle,
        x: width / 2,
        y: nameAt + smallStyle.size,
        anchor: 'middle',
      }),
    ],
    height: nameAt + name.height + 6,
  }
}
