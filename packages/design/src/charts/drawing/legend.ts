import { wrapText } from '../text-layout.ts'
import { smallStyle, type Drawing, type Drawn } from './drawing.ts'
import { filledRectangle } from './filled-area.ts'
import type { Rectangle } from './rectangle.ts'
import { linesHeight, text, widest } from './svg.ts'
import type { Tone } from './tone.ts'

export type LegendEntry = {
  readonly name: string
  /** A piece of what is meant, drawn into a rectangle. */
  readonly sample: (at: Rectangle) => string
}

const swatch = { width: 18, height: 14 }
const indent = swatch.width + 6
const space = 14

/** What is meant by what is drawn: as many entries side by side as fit. */
export function legend(
  entries: readonly LegendEntry[],
  { width: room }: Pick<Drawing, 'width'>,
): Drawn {
  const parts: string[] = []
  let x = 0
  let y = 0
  let rowHeight = 0
  for (const { name, sample } of entries) {
    const lines = wrapText(name, room - indent, smallStyle)
    const width = indent + widest(lines, smallStyle)
    if (x > 0 && x + width > room) {
      x = 0
      y += rowHeight
      rowHeight = 0
    }
    parts.push(
      sample({ x, y: y + 2, ...swatch }),
      text(lines, { ...smallStyle, x: x + indent - 2, y: y + 13.5 }),
    )
    x += width + space
    rowHeight = Math.max(rowHeight, linesHeight(lines, smallStyle) + 6)
  }
  return { parts, height: entries.length === 0 ? 0 : y + rowHeight + 8 }
}

/** What each tone means. */
export function toneLegend(
  names: readonly string[],
  toneAt: (index: number) => Tone,
  drawing: Pick<Drawing, 'width'>,
): Drawn {
  const entries = names.map((name, index) => ({
    name,
    sample: (at: Rectangle) => filledRectangle(at, toneAt(index)),
  }))
  return legend(entries, drawing)
}
