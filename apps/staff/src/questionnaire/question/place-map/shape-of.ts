import type { Ring } from './outline.ts'

/** Rings of whole numbers as SVG path data, in the short relative form: `M12 30l5-3 4 8z`. */
export function shapeOf(rings: readonly Ring[]): string {
  return rings
    .map(([first, ...others]) => {
      if (first === undefined) return ''
      let [x, y] = first
      const steps = others.map(([nextX, nextY]) => {
        const step = joined(nextX - x, nextY - y)
        ;[x, y] = [nextX, nextY]
        return step
      })
      return `M${joined(first[0], first[1])}l${steps.join(' ').replaceAll(' -', '-')}z`
    })
    .join('')
}

function joined(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`
}
