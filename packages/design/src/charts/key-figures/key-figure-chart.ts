import type { KeyFigureChart } from '@meinungsbild/exchange'
import { textsFor } from '../../texts.ts'
import { chartTexts } from '../chart.texts.ts'
import { smallStyle, valueStyle, type Drawing, type Drawn } from '../drawing/drawing.ts'
import { labelColumn, placeRows } from '../drawing/rows.ts'
import { shownFigure } from '../drawing/share.ts'
import { linesHeight, text } from '../drawing/svg.ts'
import { wrapText } from '../text-layout.ts'
import { bullet, bulletHeight } from './bullet.ts'

const inset = 10
const wordsRoom = 170

/** Every key figure as a bar towards its target, on an axis of its own, with what was reached in words. */
export function keyFigureChart({ rows }: KeyFigureChart, drawing: Drawing): Drawn {
  const wide = drawing.layout === 'wide'
  const column = labelColumn(
    rows.map(({ label }) => label),
    200,
    drawing,
  )
  const track = {
    left: column.start + inset,
    right: drawing.width - inset - (wide ? wordsRoom + inset : 0),
  }
  const said = rows.map((row) => reached(row, wide ? wordsRoom : drawing.width, drawing))
  const heights = rows.map(({ axis }) => bulletHeight(axis, track))
  const placed = placeRows(
    column,
    said.map((words, index) => {
      const own = heights[index] ?? 0
      return { height: wide ? Math.max(own, words.height) : own + words.height + 2 }
    }),
    0,
    drawing,
  )
  return {
    parts: [
      ...placed.parts,
      ...rows.flatMap((row, index) => {
        const [words, room, height] = [said[index], placed.rooms[index], heights[index] ?? 0]
        if (words === undefined || room === undefined) return []
        return wide
          ? [
              bullet(row, track, room.middle - height / 2),
              words.draw(drawing.width - wordsRoom, room.middle - words.height / 2),
            ]
          : [bullet(row, track, room.top), words.draw(0, room.top + height + 2)]
      }),
    ],
    height: placed.bottom,
  }
}

type Words = { readonly height: number; readonly draw: (x: number, top: number) => string }

/** The figure and, below it, its target with the verdict. */
function reached(
  { actual, target, verdict }: KeyFigureChart['rows'][number],
  width: number,
  { language }: Drawing,
): Words {
  const { target: aim } = textsFor(chartTexts, language)
  const figure = wrapText(shownFigure(actual, language), width, valueStyle)
  const rest = [`${aim}: ${target.shown}`, verdict]
    .filter((sentence) => sentence !== '')
    .flatMap((sentence) => wrapText(sentence, width, smallStyle))
  const figureHeight = linesHeight(figure, valueStyle)
  return {
    height: figureHeight + linesHeight(rest, smallStyle) + 2,
    draw: (x, top) =>
      text(figure, { ...valueStyle, x, y: top + valueStyle.size }) +
      text(rest, { ...smallStyle, x, y: top + figureHeight + smallStyle.size }),
  }
}
