import type { PortfolioChart } from '@meinungsbild/exchange'
import type { Plot } from '../drawing/axes.ts'
import { smallValueStyle } from '../drawing/drawing.ts'
import { muted } from '../drawing/paint.ts'
import { textRoom } from '../drawing/plate.ts'
import type { Rectangle } from '../drawing/rectangle.ts'
import { linesHeight, text } from '../drawing/svg.ts'
import { wrapText } from '../text-layout.ts'
import { fieldOrder } from './portfolio-fields.ts'

const inset = 7
const leastRoom = 40

export type FieldNames = { readonly parts: readonly string[]; readonly rooms: readonly Rectangle[] }

/** The names of the four fields, each in its outer corner; where a field is too small for its name, the list says it. */
export function fieldNames(
  fields: PortfolioChart['fields'],
  cut: { readonly x: number; readonly y: number },
  { left, right, top, bottom }: Plot,
): FieldNames {
  const placed = fieldOrder.flatMap((field) => {
    const isRight = field.startsWith('high')
    const isTop = field.endsWith('High')
    const width = (isRight ? right - cut.x : cut.x - left) - 2 * inset
    const height = (isTop ? cut.y - top : bottom - cut.y) - 2 * inset
    if (width < leastRoom) return []
    const lines = wrapText(fields[field], width, smallValueStyle)
    const own = linesHeight(lines, smallValueStyle)
    if (own > height) return []
    const at = {
      x: isRight ? right - inset : left + inset,
      y: (isTop ? top + inset : bottom - inset - own) + smallValueStyle.size,
      anchor: isRight ? 'end' : 'start',
    } as const
    return [{ lines, at }]
  })
  return {
    parts: placed.map(({ lines, at }) => text(lines, { ...smallValueStyle, ...muted, ...at })),
    rooms: placed.map(({ lines, at }) => textRoom(lines, smallValueStyle, at)),
  }
}
