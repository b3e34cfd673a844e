import type { MapArea } from '@meinungsbild/exchange'
import { smallStyle, smallValueStyle } from '../drawing/drawing.ts'
import { placeBeside } from '../drawing/place-beside.ts'
import type { Rectangle } from '../drawing/rectangle.ts'
import { linesHeight, widest, type Point } from '../drawing/svg.ts'
import { wrapText } from '../text-layout.ts'
import { edgesOf, type Edge } from './edges.ts'
import type { Sheet } from './fit.ts'
import { holds } from './holds.ts'
import { innerPoint } from './inner-point.ts'

/** How an area is named: by its name and figure, by a number in it, or by a number beside it with a line to `from`. */
export type AreaLabel =
  | { readonly kind: 'name'; readonly name: readonly string[]; readonly room: Rectangle }
  | { readonly kind: 'number'; readonly number: string; readonly room: Rectangle }
  | {
      readonly kind: 'numberBeside'
      readonly number: string
      readonly room: Rectangle
      readonly from: Point
    }
  /** Nothing of it can be drawn; the list has its number. */
  | { readonly kind: 'listed'; readonly number: string }

/** From one line to about as many as it has words; no word is torn. */
const nameWidths = [220, 120, 80]

/** A label for every area. Names stand where there is room for them; all others are numbered in the order given. */
export function areaLabels({ areas, room: sheet }: Sheet): readonly AreaLabel[] {
  let count = 0
  const first = areas.map(({ area, rings }): AreaLabel => {
    const edges = edgesOf(rings)
    const named = nameInside(area, edges)
    if (named) return named
    count += 1
    return numberInside(String(count), edges)
  })
  const beside = first.filter((label) => label.kind === 'numberBeside')
  const rooms = placeBeside(
    beside.map(({ from, room }) => ({ ...room, at: from })),
    first.flatMap((label) =>
      label.kind === 'name' || label.kind === 'number' ? [{ room: label.room, hard: true }] : [],
    ),
    sheet,
  )
  return first.map((label) =>
    label.kind === 'numberBeside'
      ? { ...label, room: rooms[beside.indexOf(label)] ?? label.room }
      : label,
  )
}

/** What stands below the name of an area. */
export function figureLines({ figure }: MapArea): readonly string[] {
  if (figure === undefined) return []
  return [figure.value === null ? '.' : figure.shown]
}

function nameInside(area: MapArea, edges: readonly Edge[]): AreaLabel | undefined {
  const { label } = area
  const figure = figureLines(area)
  const words = label.split(/[ /-]/)
  for (const widestName of nameWidths.filter((room) => widest(words, smallStyle) <= room)) {
    const name = wrapText(label, widestName, smallStyle)
    const width = Math.max(widest(name, smallStyle), widest(figure, smallValueStyle)) + 4
    const height = linesHeight([...name, ...figure], smallStyle)
    if (!isWide(edges, { width, height })) continue
    const room = roomInside(edges, { width, height })
    if (room && holds(edges, room)) return { kind: 'name', name, room }
  }
  return undefined
}

function numberInside(number: string, edges: readonly Edge[]): AreaLabel {
  const size = { width: widest([number], smallValueStyle) + 4, height: smallValueStyle.size + 2 }
  const room = roomInside(edges, size)
  if (room === undefined) return { kind: 'listed', number }
  if (holds(edges, room)) return { kind: 'number', number, room }
  const from: Point = [room.x + room.width / 2, room.y + room.height / 2]
  return { kind: 'numberBeside', number, room, from }
}

type Size = Pick<Rectangle, 'width' | 'height'>

function roomInside(edges: readonly Edge[], { width, height }: Size): Rectangle | undefined {
  const middle = innerPoint(edges, width / height)
  return middle && { x: middle[0] - width / 2, y: middle[1] - height / 2, width, height }
}

/** Whether it is worth looking for a room of this size at all. */
function isWide(edges: readonly Edge[], { width, height }: Size): boolean {
  const span = (values: readonly number[]) => Math.max(...values) - Math.min(...values)
  return span(edges.map(([[x]]) => x)) >= width && span(edges.map(([[, y]]) => y)) >= height
}
