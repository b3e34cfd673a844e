import type { Figure, RankingChart } from '@meinungsbild/exchange'
import { textsFor } from '../../texts.ts'
import { targetHead, targetLine } from '../bars/target-line.ts'
import { chartTexts } from '../chart.texts.ts'
import { axisName, lyingAxis, type Plot } from '../drawing/axes.ts'
import { smallStyle, smallValueStyle, type Drawing, type Drawn } from '../drawing/drawing.ts'
import { notes } from '../drawing/notes.ts'
import { ink, muted } from '../drawing/paint.ts'
import { labelColumn, placeRows, spansOf } from '../drawing/rows.ts'
import { drawnInterval, scaleOf } from '../drawing/scale.ts'
import { isNumber, shownFigure } from '../drawing/share.ts'
import { element, firstBaseline, text, widest } from '../drawing/svg.ts'
import { whisker } from '../drawing/whisker.ts'
import { shortened } from '../text-layout.ts'
import { bracketRoom, lanesOf, tieBrackets } from './tie-brackets.ts'
import { ties } from './ties.ts'

const rowHeight = 18
const inset = 8

/** One point per row on a common axis, with its interval and its figure; brackets hold together what is tied. */
export function rankingChart({ axis, rows, reference }: RankingChart, drawing: Drawing): Drawn {
  const column = labelColumn(
    rows.map(({ label }) => label),
    210,
    drawing,
  )
  const tied = ties(rows)
  const lanes = lanesOf(tied)
  const brackets = bracketRoom(lanes, drawing.width * 0.12)
  const figures = rows.map(({ figure }) =>
    isNumber(figure.value) ? shortened(figure.shown, drawing.width * 0.3, smallValueStyle) : '',
  )
  const figuresEnd = drawing.width - brackets.width - (tied.length > 0 ? 4 : 0)
  const head = targetHead(reference)
  const placed = placeRows(
    column,
    rows.map(() => ({ height: rowHeight })),
    head.height + 4,
    drawing,
  )
  const plot: Plot = {
    left: column.start + inset,
    right: figuresEnd - Math.ceil(widest(figures, smallValueStyle)) - 12 - inset,
    top: head.height,
    bottom: placed.bottom,
  }
  const x = scaleOf(axis, plot.left, plot.right)
  const spans = spansOf(placed, plot.top, drawing)
  const ticks = lyingAxis(axis, x, { spans, bottom: plot.bottom }, drawing)
  const name = axisName(axis.name, drawing.width - column.start)
  const nameAt = plot.bottom + ticks.height + 4
  const words = textsFor(chartTexts, drawing.language)
  const below = notes(tied.length > 0 ? [words.tied] : [], drawing.width, nameAt + name.height)
  const referenceAt = reference && x(reference.at)
  return {
    parts: [
      ...ticks.parts,
      referenceAt === undefined
        ? ''
        : targetLine(head, referenceAt, { left: 0, right: drawing.width, top: 0 }, spans),
      ...placed.parts,
      ...rows.map(({ figure }, index) => {
        const middle = placed.rooms[index]?.middle ?? 0
        const at = x(figure.value)
        if (at === undefined) return missing(figure, { x: column.start, middle, drawing })
        const ends = drawnInterval(figure.interval, x)
        const shown = figures[index] ?? ''
        const y = firstBaseline(middle, [shown], smallValueStyle)
        return [
          ends ? whisker(ends, middle, 'lying') : '',
          element('circle', { ...ink, cx: at, cy: middle, r: 5.5 }),
          text([shown], { ...smallValueStyle, x: figuresEnd, y, anchor: 'end' }),
        ].join('')
      }),
      ...tieBrackets(tied, lanes, placed.rooms, { left: figuresEnd + 4, step: brackets.step }),
      text(name.lines, { ...smallStyle, ...muted, x: column.start, y: nameAt + smallStyle.size }),
      ...below.parts,
    ],
    height: nameAt + name.height + below.height + 4,
  }
}

type Row = { readonly x: number; readonly middle: number; readonly drawing: Drawing }

/** The words for a figure that cannot be shown, where the others have their points. */
function missing(figure: Figure, { x, middle, drawing }: Row): string {
  const shown = shortened(shownFigure(figure, drawing.language), drawing.width - x, smallStyle)
  return text([shown], {
    ...smallStyle,
    ...muted,
    x,
    y: firstBaseline(middle, [shown], smallStyle),
  })
}
