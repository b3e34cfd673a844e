import type { Mark } from '@meinungsbild/exchange'
import { standingLine, type Plot } from '../drawing/axes.ts'
import { smallValueStyle } from '../drawing/drawing.ts'
import type { Span } from '../drawing/rows.ts'
import { linesHeight, text, widest } from '../drawing/svg.ts'
import { wrapText } from '../text-layout.ts'

/** The words of a target above its line. */
export type TargetHead = { readonly lines: readonly string[]; readonly height: number }

export function targetHead(target: Mark | undefined): TargetHead {
  if (target === undefined) return { lines: [], height: 0 }
  const lines = wrapText(target.shown, 200, smallValueStyle)
  return { lines, height: linesHeight(lines, smallValueStyle) + 6 }
}

/** The words at `top`, moved so far that they stay between left and right, and a dashed line through the rows. */
export function targetLine(
  { lines }: TargetHead,
  x: number,
  { left, right, top }: Pick<Plot, 'left' | 'right' | 'top'>,
  spans: readonly Span[],
): string {
  const half = widest(lines, smallValueStyle) / 2
  const words = text(lines, {
    ...smallValueStyle,
    x: Math.max(left + half, Math.min(x, right - half)),
    y: top + smallValueStyle.size,
    anchor: 'middle',
  })
  const dashed = { 'stroke-width': 1.5, 'stroke-dasharray': '5 4' }
  return words + spans.map((span) => standingLine(x, span, dashed)).join('')
}
