export type Rectangle = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/**
 * Slanted lines that fill a rectangle, as path data. Drawn as lines and not as an SVG pattern: a pattern needs an id, and
 * ids of two charts on one page would meet.
 */
export function hatch({ x, y, width, height }: Rectangle, step = 6): string {
  const lines: string[] = []
  for (let offset = step - height; offset < width; offset += step) {
    const from = Math.max(offset, 0)
    const to = Math.min(offset + height, width)
    if (to - from < 0.5) continue
    lines.push(`M${round(x + from)} ${round(y + height - (from - offset))}`)
    lines.push(`L${round(x + to)} ${round(y + height - (to - offset))}`)
  }
  return lines.join('')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
