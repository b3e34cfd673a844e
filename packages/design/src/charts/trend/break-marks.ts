import type { Wave } from '@meinungsbild/exchange'
import type { Plot } from '../drawing/axes.ts'
import { smallValueStyle } from '../drawing/drawing.ts'
import { line, text } from '../drawing/svg.ts'
import { textWidth } from '../text-layout.ts'

/** Between two waves that must not be compared: a dashed line through the plot, with the word for it above. */
export function breakMarks(
  waves: readonly Wave[],
  x: (at: number) => number,
  plot: Plot,
  word: string,
): readonly string[] {
  const half = textWidth(word, smallValueStyle) / 2
  let free = plot.left
  return waves.flatMap((wave, index) => {
    const before = waves[index - 1]
    if (wave.break === undefined || before === undefined) return []
    const at = (x(before.at) + x(wave.at)) / 2
    const middle = Math.max(plot.left + half, Math.min(at, plot.right - half))
    const written = middle - half >= free
    if (written) free = middle + half + 8
    return [
      line(
        [
          [at, plot.top - 6],
          [at, plot.bottom],
        ],
        { 'stroke-width': 1.5, 'stroke-dasharray': '2 4' },
      ),
      written
        ? text([word], { ...smallValueStyle, x: middle, y: plot.top - 10, anchor: 'middle' })
        : '',
    ]
  })
}
