import type { MapChart } from '@meinungsbild/exchange'
import { smallStyle, smallValueStyle } from '../drawing/drawing.ts'
import { filledRings } from '../drawing/filled-area.ts'
import { onStrong, onWeak } from '../drawing/paint.ts'
import { plate } from '../drawing/plate.ts'
import { element, line, linesHeight, text, type Point } from '../drawing/svg.ts'
import { isStrong, type Tone } from '../drawing/tone.ts'
import { figureLines, type AreaLabel } from './area-labels.ts'
import type { DrawnArea } from './fit.ts'
import { blankTone, classOf, classTone, withheldTone } from './map-classes.ts'

/** The tone of an area. */
export function areaTone({ area }: DrawnArea, classes: MapChart['classes']): Tone {
  if (area.figure === undefined) return blankTone
  const index = classOf(area.figure, classes)
  return index === undefined ? withheldTone : classTone(index, classes.length)
}

/** An area in its tone; hatching leaves out the room of its label. */
export function drawArea({ rings }: DrawnArea, tone: Tone, label: AreaLabel): string {
  if (rings.length === 0) return ''
  const free = label.kind === 'name' || label.kind === 'number' ? label.room : undefined
  return filledRings(rings, tone, free)
}

/** What is written in or beside an area; drawn after all areas, so that none covers it. */
export function drawLabel({ area }: DrawnArea, tone: Tone, label: AreaLabel): string {
  const colour = isStrong(tone) ? onStrong : onWeak
  switch (label.kind) {
    case 'name': {
      const { name, room } = label
      const at = { ...colour, x: room.x + room.width / 2, anchor: 'middle' } as const
      const y = room.y + smallStyle.size
      return (
        text(name, { ...smallStyle, ...at, y }) +
        text(figureLines(area), { ...smallValueStyle, ...at, y: y + linesHeight(name, smallStyle) })
      )
    }
    case 'number':
      return numberIn(label.number, label.room, colour)
    case 'numberBeside': {
      const { room, from } = label
      const middle: Point = [room.x + room.width / 2, room.y + room.height / 2]
      return (
        line([from, middle]) +
        element('circle', { cx: from[0], cy: from[1], r: 2.5, fill: 'currentColor' }) +
        plate(room) +
        numberIn(label.number, room, {})
      )
    }
    case 'listed':
      return ''
    default:
      return label satisfies never
  }
}

function numberIn(
  number: string,
  {
    x,
    y,
    width,
    height,
  }: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  colour: object,
): string {
  return text([number], {
    ...smallValueStyle,
    ...colour,
    x: x + width / 2,
    y: y + height / 2 + smallValueStyle.size * 0.35,
    anchor: 'middle',
  })
}
