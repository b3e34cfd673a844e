import type { Figure, Mark } from '@meinungsbild/exchange'
import { baseLine } from '../drawing/axes.ts'
import { smallValueStyle, valueStyle, type Drawing, type Drawn } from '../drawing/drawing.ts'
import { filledRectangle } from '../drawing/filled-area.ts'
import { muted } from '../drawing/paint.ts'
import { plate, textRoom } from '../drawing/plate.ts'
import { labelColumn, placeRows, spansOf } from '../drawing/rows.ts'
import { drawnInterval, scaleOf, type Scale } from '../drawing/scale.ts'
import { drawable, reach, scaleEnd, shownFigure } from '../drawing/share.ts'
import { firstBaseline, linesHeight, text, widest } from '../drawing/svg.ts'
import type { Tone } from '../drawing/tone.ts'
import { whiskerOnBar } from '../drawing/whisker.ts'
import { wrapText, type TextStyle } from '../text-layout.ts'
import { targetHead, targetLine } from './target-line.ts'

/** Bars that belong to one label: one, or one per series. */
export type BarRow = { readonly label: string; readonly bars: readonly TonedFigure[] }
type TonedFigure = { readonly figure: Figure; readonly tone: Tone }

type Look = { readonly thickness: number; readonly style: TextStyle }
const single: Look = { thickness: 22, style: valueStyle }
const grouped: Look = { thickness: 16, style: smallValueStyle }

/** A bar with its words and the height that it takes. */
type SetBar = TonedFigure & { readonly words: readonly string[]; readonly height: number }

const gap = 8
const betweenBars = 2

/** Horizontal bars in the order given, each with its figure at its end, so that no scale has to be read. */
export function barRows(
  rows: readonly BarRow[],
  target: Mark | undefined,
  drawing: Drawing,
  top = 0,
): Drawn {
  const column = labelColumn(
    rows.map(({ label }) => label),
    250,
    drawing,
  )
  const look = rows.some(({ bars }) => bars.length > 1) ? grouped : single
  const set = rows.map(({ bars }) => bars.map((bar) => setBar(bar, column.start, look, drawing)))
  const head = targetHead(target)
  const placed = placeRows(
    column,
    set.map((bars) => ({ height: stackHeight(bars) })),
    top + head.height,
    drawing,
  )
  const length = fullLength(set.flat(), target, look, drawing.width - column.start - 1)
  const scale = scaleOf({ from: 0, to: 1 }, column.start, column.start + length)
  const targetAt = target && scale(target.at)
  const edges = { left: column.start, right: drawing.width, top }
  return {
    parts: [
      targetAt === undefined
        ? ''
        : targetLine(head, targetAt, edges, spansOf(placed, top + head.height - 4, drawing)),
      ...placed.parts,
      ...set.flatMap((bars, index) =>
        drawBars(bars, placed.rooms[index]?.top ?? 0, { scale, look, targetAt }),
      ),
      drawing.layout === 'wide'
        ? baseLine(column.start, top + head.height, column.start, placed.bottom)
        : '',
    ],
    height: placed.bottom + 1,
  }
}

/** A figure takes at most a third of the width; where there is no bar, the words for that take all that is left of it. */
function setBar(bar: TonedFigure, start: number, look: Look, drawing: Drawing): SetBar {
  const room =
    drawable(bar.figure.value) === null ? drawing.width - start - gap : drawing.width * 0.3
  const words = wrapText(shownFigure(bar.figure, drawing.language), room, look.style)
  return { ...bar, words, height: Math.max(look.thickness, linesHeight(words, look.style)) }
}

function stackHeight(bars: readonly SetBar[]): number {
  return bars.reduce(
    (sum, { height }) => sum + height + betweenBars,
    bars.length > 0 ? -betweenBars : 0,
  )
}

/** How long a bar of 100 percent is, so that every bar has room for its figure; no longer than makes the longest one fit. */
function fullLength(
  bars: readonly SetBar[],
  target: Mark | undefined,
  { style }: Look,
  room: number,
): number {
  const reaches = bars.map(({ figure }) => reach(figure))
  const fitting = bars.map(
    ({ words }, index) => (room - gap - widest(words, style)) / Math.max(reaches[index] ?? 0, 0.01),
  )
  const end = scaleEnd([...reaches, drawable(target?.at ?? 0) ?? 0])
  return Math.max(0, Math.min(room / end, ...fitting))
}

type Bars = { readonly scale: Scale; readonly look: Look; readonly targetAt: number | undefined }

function drawBars(
  bars: readonly SetBar[],
  top: number,
  { scale, look, targetAt }: Bars,
): readonly string[] {
  let y = top
  return bars.map(({ figure, tone, words, height }) => {
    const middle = y + height / 2
    y += height + betweenBars
    const start = scale(0) ?? 0
    const end = scale(drawable(figure.value))
    const ends = drawnInterval(figure.interval, scale)
    const withheld = end === undefined
    const at = {
      x: withheld && start === 0 ? 0 : Math.max(end ?? start, ends?.[1] ?? 0) + gap,
      y: firstBaseline(middle, words, look.style),
    }
    const room = textRoom(words, look.style, at)
    const crossed =
      targetAt !== undefined && targetAt > room.x - 3 && targetAt < room.x + room.width + 2
    return [
      withheld ? '' : bar(start, end, middle, look, tone),
      withheld || ends === undefined ? '' : whiskerOnBar(ends, middle, end),
      crossed ? plate(room) : '',
      text(words, { ...look.style, ...at, ...(withheld ? { ...muted, weight: 400 } : {}) }),
    ].join('')
  })
}

function bar(start: number, end: number, middle: number, { thickness }: Look, tone: Tone): string {
  const width = Math.max(end - start, 1)
  return filledRectangle({ x: start, y: middle - thickness / 2, width, height: thickness }, tone)
}
