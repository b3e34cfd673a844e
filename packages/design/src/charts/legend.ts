import { smallStyle, type Drawing } from './chart-frame.ts'
import { segment } from './segment.ts'
import { lineHeight, text, widest } from './svg.ts'
import { wrapText } from './text-layout.ts'

const swatch = { width: 18, height: 14 }
const space = 14

/** What the parts of divided bars mean, in the order of the parts; as many side by side as fit. */
export function legend(
  names: readonly string[],
  drawing: Drawing,
): { readonly drawn: readonly string[]; readonly height: number } {
  const drawn: string[] = []
  let x = 0
  let y = 0
  let rowHeight = 0
  for (const [index, name] of names.entries()) {
    const lines = wrapText(name, drawing.width - swatch.width - 6, smallStyle)
    const width = swatch.width + 6 + widest(lines, smallStyle)
    if (x > 0 && x + width > drawing.width) {
      x = 0
      y += rowHeight
      rowHeight = 0
    }
    drawn.push(
      segment(
        { x, y: y + 2, width: swatch.width, height: swatch.height },
        { index, count: names.length, shown: '' },
      ),
      text(lines, { ...smallStyle, x: x + swatch.width + 4, y: y + 13.5 }),
    )
    x += width + space
    rowHeight = Math.max(rowHeight, lines.length * lineHeight(smallStyle.size) + 6)
  }
  return { drawn, height: names.length === 0 ? 0 : y + rowHeight + 8 }
}
